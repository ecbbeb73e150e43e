import { expect, test } from 'vitest';
import { columnOf, documentColumns } from '../../src/collections/columns/document-columns.ts';
import { formerKeywords } from '../../src/collections/columns/former-keywords.ts';
import { sections } from '../../src/collections/sections/sections.ts';
import { disclosureCategories } from '../../src/domain/documents/disclosure-categories.ts';
import { planRequirements } from '../../src/collections/sections/plan-requirements.ts';
import { reportOf } from './county.ts';

/** Sections whose pages list the columns that have their place there. */
const placesThatListColumns = [
	'disclosure',
	'decisions',
	'normative-documents',
	'enforcement',
	'lists',
	'rule-of-law',
];

test('ids, titles and other names of columns are distinct', () => {
	const ids = documentColumns.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
	const names = documentColumns.flatMap(({ title, otherNames = [] }) => [title, ...otherNames]);
	expect(names).toEqual([...new Set(names)]);
	// A column and a section of the same name would be two entries that readers cannot tell apart.
	expect(sections.filter(({ title }) => names.includes(title))).toEqual([]);
});

test('the place of a column is a section whose page lists columns', () => {
	expect(placesThatListColumns.filter((id) => !sections.some((one) => one.id === id))).toEqual([]);
	expect(new Set(documentColumns.map(({ place }) => place))).toEqual(
		new Set(placesThatListColumns),
	);
});

test('the category of a column is one of the law', () => {
	const categories = disclosureCategories.map(({ id }) => id);
	expect(
		documentColumns.filter(({ category = 'other' }) => !categories.includes(category)),
	).toEqual([]);
});

test('keywords of earlier versions lead to columns that exist', () => {
	expect([...formerKeywords.values()].filter((id) => !columnOf(id))).toEqual([]);
	const asked = planRequirements.flatMap(({ places }) =>
		places.flatMap((place) => /^column:(.+)$/.exec(place)?.[1] ?? []),
	);
	expect(asked.length).toBeGreaterThan(30);
	expect(asked.filter((id) => !columnOf(id))).toEqual([]);
});

const problemsOf = (fields: Record<string, string>) =>
	reportOf({
		'content/information/a.md': `---\n${Object.entries({
			title: '一则公告',
			indexNumber: '999903001/2026-00001',
			issuers: '[government]',
			formedOn: '2026-05-12',
			publishedOn: '2026-05-13 16:20',
			category: 'other',
			...fields,
		})
			.map(([name, value]) => `${name}: ${value}`)
			.join('\n')}\n---\n\n这份公告写明事由和办理的要求。\n`,
	})
		.split('\n')
		.flatMap((line) => /^content\/information\/a\.md:\d+ {2}(.*)$/.exec(line)?.[1] ?? []);

test.each<[string, Record<string, string>]>([
	['a column that asks for nothing', { column: 'leading-group' }],
	['a time of the event', { column: 'clarifications', occurredAt: '2026-05-13 11:40' }],
	['a day of the event', { column: 'clarifications', occurredAt: '2026-05-13' }],
	['a year', { column: 'website-reports', year: '2025' }],
	['a year as a period', { column: 'statistics', category: 'statistics', period: "'2025'" }],
	['a half', { column: 'township-decisions', period: '2026-H1' }],
	['a month', { column: 'bulletins', period: '2026-10' }],
	['a meeting', { column: 'executive-meetings', meetingOn: '2026-05-12' }],
	['a keyword beside the column', { column: 'leading-group', keywords: '[常务会议]' }],
	['a keyword that was never evidence', { keywords: '[养犬管理]' }],
	['a budget', { budget: '部门预算', year: '2026', category: 'budget', keywords: '[部门预算]' }],
])('%s is right', (_, fields) => {
	expect(problemsOf(fields)).toEqual([]);
});

test.each<[Record<string, string>, string]>([
	[
		{ column: 'clarifications' },
		'事件发生时间：栏目“回应关切”的文件应写明事件发生时间，没有写的，核查不能据此判断',
	],
	[
		{ column: 'website-reports' },
		'年度：栏目“网站年报”的文件应写明年度，没有写的，核查不能据此判断',
	],
	[
		{ column: 'township-decisions' },
		'报告期：栏目“乡镇决策”的文件应写明报告期，没有写的，核查不能据此判断',
	],
	[
		{ column: 'executive-meetings' },
		'会议日期：栏目“常务会议”的文件应写明会议日期，没有写的，核查不能据此判断',
	],
	[{ column: 'emergency-plans' }, '公开内容类别：栏目“应急预案”的文件，公开内容一般是 emergency'],
	[
		{ keywords: '[县政府, 常务会议]' },
		'关键词：关键词不再作为公开的依据，“常务会议”请写 column: executive-meetings（栏目“常务会议”）',
	],
	[{ keywords: '[部门预算]' }, '关键词：关键词不再作为公开的依据，请写 budget: 部门预算，并写年度'],
])('%j is a reminder', (fields, problem) => {
	expect(problemsOf(fields)).toEqual([problem]);
	expect(reportOf({})).not.toContain(problem);
});

test.each<[Record<string, string>, string]>([
	[
		{ column: 'township-decisions', period: '2026年上半年' },
		'报告期：应写成 2026（年）、2026-10（月）、2026-Q3（季）或者 2026-H1（半年）',
	],
	[{ column: 'township-decisions', period: '2026-13' }, '报告期：应写成 2026（年）'],
	[{ column: 'clarifications', occurredAt: '2026-05-13 25:00' }, '事件发生时间：'],
	[{ budget: '部门预算', category: 'budget' }, '年度：填了预决算的，要写年度'],
])('%j is a mistake', (fields, problem) => {
	expect(problemsOf(fields)).toEqual([expect.stringContaining(problem)]);
});

test('a column by its Chinese name is suggested by its id', () => {
	expect(problemsOf({ column: '会议公开' })).toEqual([
		expect.stringContaining('栏目：没有编号为“会议公开”的文件栏目，应写成 executive-meetings'),
	]);
});
