import { expect, test } from 'vitest';
import { planSources } from '../../../src/audit/duties/citations.ts';
import { planRequirements } from '../../../src/collections/sections/plan-requirements.ts';
import {
	requirementCounts,
	requirementGroups,
} from '../../../src/queries/requirements/plan-requirements.ts';
import { portalOf, the } from '../portal.ts';
import { agency, information, table } from '../records.ts';

const petitions = Object.fromEntries(
	['2023', '2024', '2025', '2026'].map((year) => [
		`information/petitions-${year}.md`,
		information({
			title: `${year}年信访情况`,
			publishedOn: `${year}-02-01`,
			formedOn: `${year}-01-20`,
			column: 'complaint-channels',
		}),
	]),
);
const portal = portalOf({
	'agencies/government.md': agency(),
	'activities/2026.csv': table({
		number: '1',
		date: '2026-02-03',
		kind: '学法',
		subject: '学习行政处罚法',
		organizer: 'government',
	}),
	...petitions,
	'information/empty.md': information(
		{ title: '一则通知', column: 'demonstration-units', keywords: ['示范单位'] },
		'无。',
	),
	'information/word.md': information({ title: '示范单位名单', keywords: ['示范方案', '细化方案'] }),
});

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

test('a requirement leads to pages, to fields of records, and to lists of columns', () => {
	const linksOf = (id: string) =>
		the(
			requirementGroups(portal)
				.flatMap(({ requirements }) => requirements)
				.find((requirement) => requirement.id === id),
		).links;
	expect(linksOf('annual-arrangement')).toEqual([
		{ label: '法治工作动态：类别', href: '/rule-of-law/activities/' },
	]);
	expect(linksOf('petition-settlement')).toEqual([
		{ label: '投诉举报', href: '/disclosure/information/column/complaint-channels/' },
	]);
	expect(linksOf('agency-functions')).toEqual([{ label: '机构', href: '/agencies/' }]);
	expect(linksOf('model-units')).toEqual([]);
});

test('an empty column, a field that no record has, an empty document and a keyword are no content', () => {
	const lackingOf = (id: string) =>
		the(
			requirementGroups(portal)
				.flatMap(({ requirements }) => requirements)
				.find((requirement) => requirement.id === id),
		).lacking;
	expect(lackingOf('agency-functions')).toEqual(['权责清单']);
	expect(lackingOf('model-units')).toEqual(['示范单位']);
	// A keyword is no column.
	expect(lackingOf('detailed-plans')).toEqual(['细化方案']);
	expect(lackingOf('filing-review')).toEqual(['行政规范性文件：备案']);
	expect(lackingOf('clean-up-results')).toEqual(['行政规范性文件清理目录', '行政规范性文件：清理']);
	expect(lackingOf('reconsideration-body')).toEqual(['申请渠道和联系方式', '行政复议人员']);
	expect(lackingOf('reconsideration-information')).toEqual([]);
});

test('the counts name every requirement without content', () => {
	const { total, complete, partial, without } = requirementCounts(portal);
	expect(total).toBe(planRequirements.length);
	expect(complete + partial + without.length).toBe(total);
	expect(without.map(({ id }) => id)).toContain('power-list');
	expect(without.map(({ id }) => id)).not.toContain('agency-functions');
	const bare = requirementCounts(portalOf({ 'agencies/government.md': agency() }));
	// A new county has its agencies, the engine's pages on the law and the search, and nothing else.
	expect(bare.complete + bare.partial).toBeLessThan(15);
});
