import { expect, test } from 'vitest';
import { planSources } from '../../../src/audit/duties/citations.ts';
import { planRequirements } from '../../../src/collections/sections/plan-requirements.ts';
import { requirementGroups } from '../../../src/queries/hubs/plan-requirements.ts';
import { portalOf, the } from '../portal.ts';
import { agency, information } from '../records.ts';

const surveys = Object.fromEntries(
	['2023', '2024', '2025', '2026'].map((year) => [
		`information/survey-${year}.md`,
		information({
			title: `${year}年满意度调查`,
			publishedOn: `${year}-02-01`,
			formedOn: `${year}-01-20`,
			keywords: ['满意度调查'],
		}),
	]),
);
const portal = portalOf({ 'agencies/government.md': agency(), ...surveys });

test('every requirement stands once, below the document that names it', () => {
	const groups = requirementGroups(portal);
	expect(groups.map(({ title }) => title)).toEqual(Object.values(planSources));
	expect(groups.flatMap(({ requirements }) => requirements.map(({ source }) => source))).toEqual(
		groups.flatMap(({ requirements }, index) =>
			requirements.map(() => Object.keys(planSources)[index]),
		),
	);
	expect(groups.flatMap(({ requirements }) => requirements.map(({ id }) => id)).toSorted()).toEqual(
		planRequirements.map(({ id }) => id).toSorted(),
	);
});

test('a requirement leads to pages, to fields of records, and to the three newest documents of a keyword', () => {
	const linksOf = (id: string) =>
		the(
			requirementGroups(portal)
				.flatMap(({ requirements }) => requirements)
				.find((requirement) => requirement.id === id),
		).links;
	expect(linksOf('annual-arrangement')).toEqual([
		{ label: '法治工作动态：类别', href: '/rule-of-law/activities/' },
		...['2026', '2025', '2024'].map((year) => ({
			label: `${year}年满意度调查`,
			href: `/disclosure/information/survey-${year}/`,
		})),
	]);
	expect(linksOf('agency-functions')).toEqual([
		{ label: '机构', href: '/agencies/' },
		{ label: '权责清单', href: '/lists/powers/' },
	]);
	expect(linksOf('model-units')).toEqual([]);
});
