import { expect, test } from 'vitest';
import { nationalDuties } from '../../../src/audit/duties/index.ts';
import { planRequirements } from '../../../src/collections/sections/plan-requirements.ts';
import { disclosureCategories } from '../../../src/domain/documents/disclosure-categories.ts';
import { verdicts } from '../../../src/queries/ledger/verdicts.ts';
import { portalOf } from '../portal.ts';
import { agency, duty, information } from '../records.ts';
import type { Verdict } from '../../../src/audit/judging/verdict.ts';

/** Every keyword that a duty or a requirement of a plan looks for. */
const keywords = [
	...new Set([
		...nationalDuties.flatMap(({ evidence }) => evidence.flatMap(({ keyword }) => keyword ?? [])),
		...planRequirements.flatMap(({ places }) =>
			places.flatMap((place) => /^information:(.+)$/.exec(place)?.[1] ?? []),
		),
		'本县关键词',
	]),
];

const reconsideration = { address: '测试路1号', hours: '工作日', phone: '0000-0000001' };
const county = {
	'agencies/government.md': agency(),
	'agencies/justice.md': agency({
		name: '测试县司法局',
		type: 'department',
		enforcement: true,
		reconsideration,
	}),
	'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township', enforcement: true }),
	'duties/of-the-county.md': duty({ keyword: '本县关键词' }),
};
const before = verdicts(portalOf(county));

/** The verdicts that are met with the document and were not without it. */
function turnedToMet(fields: Parameters<typeof information>[0], text: string): Verdict[] {
	const document = information(
		{
			title: '一则通知',
			issuers: ['government', 'justice', 'town'],
			formedOn: '2026-05-20',
			publishedOn: '2026-05-25',
			keywords,
			...fields,
		},
		text,
	);
	const met = new Set(
		before.filter(({ outcome }) => outcome === 'met').map((verdict) => keyOf(verdict)),
	);
	return verdicts(portalOf({ ...county, 'information/notice.md': document })).filter(
		(verdict) => verdict.outcome === 'met' && !met.has(keyOf(verdict)),
	);
}

const keyOf = ({ duty: of, agency: whose, period }: Verdict) => [of, whose, period].join(' ');

test('there are keywords to look for', () => expect(keywords).toContain('本县关键词'));

test.each(disclosureCategories.map(({ id }) => id))(
	'a document of the category %s with every keyword and the text “无。” turns no verdict to met',
	(category) => {
		expect(turnedToMet({ category }, '无。')).toEqual([]);
	},
);

test.each([
	'',
	'暂无内容。',
	'<!-- 一则很长的注释，读者看不到，程序也不应当把它算作正文的内容。 -->',
	'# 只有标题没有正文的一则通知\n',
])('nor does the text “%s”', (text) => {
	expect(turnedToMet({ category: 'other' }, text)).toEqual([]);
});

test('a document that says something meets what its own fields say, and no keyword', () => {
	const text = '各单位：现将有关事项通知如下，请认真贯彻执行，并及时反馈情况。';
	const met = turnedToMet({ category: 'other' }, text);
	const byKeyword = nationalDuties.filter(({ evidence }) =>
		evidence.every(({ keyword }) => keyword !== undefined),
	);
	expect(byKeyword.length).toBeGreaterThan(20);
	expect(
		met.map(({ duty: of }) => of).filter((of) => byKeyword.some(({ id }) => id === of)),
	).toEqual([]);
	expect(new Set(met.map(({ duty: of }) => of))).toEqual(
		new Set([
			'disclosure-catalogue',
			'disclosure-timeliness',
			'other-information',
			'home-page-updates',
			'column-updates',
		]),
	);
});

test('a keyword makes the document a candidate, with its title and the reason', () => {
	const text = '各单位：现将有关事项通知如下，请认真贯彻执行，并及时反馈情况。';
	const portal = portalOf({
		...county,
		'information/notice.md': information(
			{ title: '一则通知', keywords: ['危险源', '本县关键词'] },
			text,
		),
	});
	const of = (id: string) =>
		verdicts(portal).find((one) => one.duty === id && one.agency === 'government');
	const candidate = {
		url: 'https://www.ceshi.example/disclosure/information/notice/',
		title: '一则通知',
	};
	expect(of('hazard-sources')).toMatchObject({
		outcome: 'needs-review',
		evidence: [],
		candidates: [{ ...candidate, why: '有关键词“危险源”，内容没有核对' }],
		reason: '没有可以直接认定的内容；有 1 个网页可能是，程序不能认定，要由人核对。',
	});
	expect(of('of-the-county')).toMatchObject({
		outcome: 'needs-review',
		candidates: [{ ...candidate, why: '有关键词“本县关键词”，内容没有核对' }],
	});
	expect(of('audit-reports')?.outcome).toBe('missing');
});
