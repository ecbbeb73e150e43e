import { describe, expect, test } from 'vitest';
import { nationalDuties } from '../../../src/audit/duties/index.ts';
import { duties } from '../../../src/collections/registers/duties.ts';
import { dutyOfRecord } from '../../../src/collections/registers/duty-of.ts';
import { sections } from '../../../src/collections/sections/sections.ts';
import { reportOf } from '../county.ts';

const record = {
	title: '学校食堂公示',
	basis: ['《测试县学校食堂管理办法》第九条'],
	levels: ['县政府'],
	timing: '每年',
	due: '10-31',
	section: 'information',
	keyword: '学校食堂',
};

const dutyWith = (changes: Record<string, unknown>) =>
	dutyOfRecord({ id: 'school-canteens', data: duties.schema.parse({ ...record, ...changes }) });

const standing = { timing: '长期公开', due: undefined };

describe('what an editor writes becomes a duty', () => {
	test('whole', () => {
		expect(
			dutyWith({
				levels: ['县政府', '县政府部门', '乡镇'],
				onlyWith: '行政执法',
				about: '当年',
				anywhere: true,
				absence: '不作判断',
				person: '学校是否齐全。',
				effectiveOn: '2026-09-01',
				expiresOn: '2031-08-31',
			}),
		).toEqual({
			id: 'school-canteens',
			title: '学校食堂公示',
			basis: [{ instrument: '《测试县学校食堂管理办法》', article: '第九条' }],
			levels: ['county', 'department', 'township'],
			onlyWith: 'enforcement',
			anywhere: true,
			absence: 'silent',
			criterion: { kind: 'exists' },
			deadline: { kind: 'yearly', month: 10, day: 31, about: 'this-year' },
			evidence: [{ section: 'information', keyword: '学校食堂' }],
			person: '学校是否齐全。',
			from: '2026-09-01',
			until: '2031-08-31',
		});
	});

	test.each([
		['《测试办法》第六条', { instrument: '《测试办法》', article: '第六条' }],
		['测政发〔2026〕3号第二条第一款', { instrument: '测政发〔2026〕3号', article: '第二条第一款' }],
		['测政发〔2026〕3号', { instrument: '测政发〔2026〕3号' }],
		['测试县民生实事清单', { instrument: '测试县民生实事清单' }],
	])('%s is a basis', (text, basis) => {
		expect(dutyWith({ basis: [text] }).basis).toEqual([basis]);
	});

	test.each([
		[standing, { kind: 'standing' }, { kind: 'exists' }],
		[{ ...standing, atLeast: 3 }, { kind: 'standing' }, { kind: 'exists', atLeast: 3 }],
		[
			{ due: '03-31' },
			{ kind: 'yearly', month: 3, day: 31, about: 'last-year' },
			{ kind: 'exists' },
		],
		[
			{ ...standing, headings: ['依据', '监督/投诉', '费用（元）'] },
			{ kind: 'standing' },
			{
				kind: 'complete',
				parts: [
					{ title: '依据', pattern: '依据' },
					{ title: '监督或者投诉', pattern: '监督|投诉' },
					{ title: '费用（元）', pattern: '费用（元）' },
				],
			},
		],
		[
			{ timing: '限期', due: undefined, limit: '7个工作日' },
			{ kind: 'within', span: { count: 7, unit: 'working-days' }, from: 'formed' },
			{ kind: 'in-time' },
		],
		[
			{ timing: '限期', due: undefined, limit: '30天', start: '征求意见截止日期' },
			{ kind: 'within', span: { count: 30, unit: 'calendar-days' }, from: 'closes' },
			{ kind: 'in-time' },
		],
		[
			{ timing: '定期更新', due: undefined, limit: '6个月' },
			{ kind: 'every', span: { count: 6, unit: 'months' } },
			{ kind: 'fresh' },
		],
	])('%j', (changes, deadline, criterion) => {
		expect(dutyWith(changes)).toMatchObject({ deadline, criterion });
	});

	test('the words of a heading are taken as they stand', () => {
		const { criterion } = dutyWith({ ...standing, headings: ['费用(元)+税'] });
		const pattern = criterion.kind === 'complete' ? (criterion.parts[0]?.pattern ?? '') : '';
		expect(new RegExp(pattern, 'u').test('三、费用(元)+税')).toBe(true);
		expect(new RegExp(pattern, 'u').test('费用元税')).toBe(false);
	});

	test('rows of a table are evidence each', () => {
		const { evidence } = dutyWith({ section: 'lists-powers', keyword: undefined, rows: true });
		expect(evidence).toEqual([{ section: 'lists-powers', rows: true }]);
	});

	test('without a section, what is published under an item is evidence wherever it is: documents, and rows', () => {
		const { evidence } = dutyWith({
			section: undefined,
			keyword: undefined,
			catalogueItem: 'food-drugs/6',
		});
		const item = { catalogueItem: 'food-drugs/6' };
		expect(evidence).toContainEqual({ section: 'consultations', ...item });
		expect(evidence).toContainEqual({ section: 'normative-documents', ...item });
		expect(evidence).toContainEqual({
			section: 'enforcement-penalty-decisions',
			...item,
			rows: true,
		});
		const ofHeadings = dutyWith({
			...standing,
			section: undefined,
			keyword: undefined,
			catalogueItem: 'food-drugs/6',
			headings: ['依据'],
		}).evidence;
		expect(ofHeadings).toHaveLength(sections.filter(({ documents }) => documents).length);
		expect(ofHeadings.some(({ rows }) => rows)).toBe(false);
	});

	test('documents of a column are evidence', () => {
		expect(dutyWith({ column: 'statistics', keyword: undefined }).evidence).toEqual([
			{ section: 'information', kinds: ['statistics'] },
		]);
	});

	test('without a section there is only what a person judges', () => {
		const person = '请查看内部记录。';
		expect(dutyWith({ section: undefined, keyword: undefined, person })).toMatchObject({
			evidence: [],
			person,
		});
	});
});

test('parts are asked of documents alone, whose headings the portal knows', () => {
	const documents = sections.flatMap((section) => (section.documents ? [section.id] : []));
	const asked = nationalDuties
		.filter(({ criterion }) => criterion.kind === 'complete')
		.flatMap(({ evidence }) => evidence.map(({ section }) => section));
	expect(asked.filter((section) => !documents.includes(section))).toEqual([]);
});

describe('check', () => {
	const problemsOf = (lines: string, file = 'school-canteens') =>
		reportOf({ [`content/duties/${file}.md`]: `---\n${lines}\n---\n\n说明。\n` })
			.split('\n')
			.slice(0, -1)
			.map((line) => line.replace(/^content\/duties\/[^:]*:\d+ {2}/, ''));
	const lines = (changes: Record<string, string | undefined> = {}) =>
		Object.entries({
			title: '学校食堂公示',
			basis: '[测试办法]',
			levels: '[县政府]',
			timing: '每年',
			due: "'10-31'",
			section: 'information',
			...changes,
		})
			.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
			.join('\n');

	test('a right duty is right', () => {
		expect(problemsOf(lines())).toEqual([]);
	});

	test.each<[Record<string, string | undefined>, string]>([
		[
			{ section: 'canteens' },
			'公开栏目：没有编号为“canteens”的栏目。栏目编号见网站地图 sitemap-<编号>.xml',
		],
		[{ category: 'food' }, '公开内容类别：“food”不在可选范围内'],
		[
			{ levels: '[省政府]' },
			'公开主体第1项：“省政府”不在可选范围内，应为：县政府、县政府部门、乡镇',
		],
		[{ due: "'02-29'" }, '每年最迟日期：没有这一天，或者不是每年都有'],
		[{ due: "'3-31'" }, '每年最迟日期：应写成月和日，例如 03-31'],
		[{ due: undefined }, '每年最迟日期：必填未填：每年公开的，写最迟的月和日'],
		[{ timing: '长期公开' }, '每年最迟日期：公开时限写“每年”时才填'],
		[{ timing: '限期', due: undefined }, '期限：必填未填：限期的，写多长时间'],
		[
			{ timing: '定期更新', due: undefined, limit: '半年' },
			'期限：应写成 20个工作日、30天、6个月 的形式',
		],
		[{ limit: '20个工作日' }, '期限：公开时限写“限期”或者“定期更新”时才填'],
		[{ start: '形成日期' }, '期限起算：公开时限写“限期”时才填'],
		[{ section: undefined }, '公开栏目：公开栏目、标准目录事项和由人核对的内容，至少填一项'],
		[
			{ section: undefined, keyword: '食堂', person: '由人核对' },
			'公开栏目：必填未填：写了类别、文件栏目、关键词或者表格的，还要写公开栏目',
		],
		[
			{ section: undefined, column: 'statistics', person: '由人核对' },
			'公开栏目：必填未填：写了类别、文件栏目',
		],
		[
			{ section: 'lists-powers', column: 'statistics' },
			'公开栏目：写了文件栏目的，公开栏目应为 information',
		],
		[{ column: 'canteens' }, '文件栏目：没有编号为“canteens”的文件栏目'],
		[{ rows: 'true' }, '逐行检查表格：栏目 information 不是表格'],
		[{ headings: '[监督/]' }, '必备的部分第1项：斜线两边都要有词语'],
		[
			{ timing: '长期公开', due: undefined, section: 'lists-powers', headings: '[监督]' },
			'必备的部分：公开栏目应是登载文件的栏目，例如 information',
		],
		[{ headings: '[监督]', atLeast: '2' }, '必备的部分：只用于'],
		[
			{ timing: '定期更新', due: undefined, limit: '6个月', atLeast: '2' },
			'至少几件：公开时限写“长期公开”或者“每年”时才填',
		],
		[{ effectiveOn: '2026-02-01', expiresOn: '2026-01-31' }, '有效期至：早于施行日期 2026-02-01'],
	])('%j', (changes, problem) => {
		expect(problemsOf(lines(changes))).toEqual([expect.stringContaining(problem)]);
	});

	test.each(['School', '2026-canteens', 'canteens-2', 'school_canteens'])(
		'%s is no id of a duty',
		(file) => {
			expect(problemsOf(lines(), file)).toEqual([
				expect.stringContaining('文件名只用小写英文字母'),
			]);
		},
	);

	test('the id of a national duty is taken', () => {
		expect(problemsOf(lines(), 'disclosure-guide')).toEqual([
			'全国统一的公开义务已经用了编号“disclosure-guide”，请给文件另起名称',
		]);
	});
});

describe('declarations that a duty does not apply', () => {
	const problemsOf = (row: string) =>
		reportOf({
			'content/exemptions/2026.csv': `编号,公开义务,机关,年度,理由,声明日期\n${row}\n`,
			'content/duties/school-canteens.md': `---
title: 学校食堂公示
basis: [测试办法]
levels: [县政府]
timing: 长期公开
section: information
---

说明。
`,
		})
			.split('\n')
			.slice(0, -1)
			.map((line) => line.replace(/^content\/exemptions\/[^:]*:\d+ {2}/, ''));

	test.each([
		'1,government-gazette,测试县人民政府,2026,本县没有编印政府公报,2026-01-20',
		'1,school-canteens,,,全县没有设食堂的学校，都由家庭供餐,2026-01-20',
	])('%s', (row) => {
		expect(problemsOf(row)).toEqual([]);
	});

	test.each([
		[
			'1,government-gazete,,,本县没有编印政府公报,2026-01-20',
			'公开义务：没有编号为“government-gazete”的公开义务，是不是 government-gazette？',
		],
		['1,government-gazette,,,没有编印政府公报了,2026-01-20', '理由：理由太短，至少写 10 个字'],
		['1,government-gazette,某局,,本县没有编印政府公报,2026-01-20', '机关：没有叫“某局”的机构'],
		['1,government-gazette,,今年,本县没有编印政府公报,2026-01-20', '年度：应是四位数的年份'],
	])('%s is refused', (row, problem) => {
		expect(problemsOf(row)).toEqual([expect.stringContaining(problem)]);
	});
});
