import type { Duty } from '../../src/audit/judging/duty.ts';
import type { Verdict } from '../../src/audit/judging/verdict.ts';
import type { TinyPage } from './tiny-site.ts';

/** A duty of a department with the section `pages`; each case changes it. */
export const base: Duty = {
	id: 'example',
	title: '示例',
	basis: [{ instrument: '《示例条例》', article: '第一条' }],
	levels: ['department'],
	criterion: { kind: 'exists' },
	deadline: { kind: 'standing' },
	evidence: [{ section: 'pages', title: '年度报告' }],
};

export const yearly: Partial<Duty> = {
	criterion: { kind: 'in-time' },
	deadline: { kind: 'yearly', month: 1, day: 31, about: 'last-year' },
};
const twiceAYear: Partial<Duty> = {
	criterion: { kind: 'exists', atLeast: 2 },
	deadline: { kind: 'yearly', month: 12, day: 31, about: 'this-year' },
};
export const inTwentyDays: Partial<Duty> = {
	criterion: { kind: 'in-time' },
	deadline: { kind: 'within', span: { count: 20, unit: 'working-days' }, from: 'formed' },
};
const inThirtyCalendarDays: Partial<Duty> = {
	criterion: { kind: 'in-time' },
	deadline: { kind: 'within', span: { count: 30, unit: 'calendar-days' }, from: 'formed' },
};
const answered: Partial<Duty> = {
	criterion: { kind: 'in-time' },
	deadline: {
		kind: 'within',
		span: { count: 2, unit: 'months' },
		from: 'closes',
		to: 'feedback',
	},
};
const everyHalfYear: Partial<Duty> = {
	criterion: { kind: 'fresh' },
	deadline: { kind: 'every', span: { count: 6, unit: 'months' } },
};
const everyFortnight: Partial<Duty> = {
	criterion: { kind: 'fresh' },
	deadline: { kind: 'every', span: { count: 14, unit: 'calendar-days' } },
};
const complete: Partial<Duty> = {
	criterion: {
		kind: 'complete',
		parts: [
			{ title: '成效', pattern: '成效|成绩' },
			{ title: '不足', pattern: '不足|问题' },
		],
	},
};
const arithmetic: Partial<Duty> = { criterion: { kind: 'arithmetic' } };
const openThirtyDays: Partial<Duty> = {
	criterion: {
		kind: 'ordered',
		first: 'opens',
		then: 'closes',
		gap: { count: 30, unit: 'calendar-days' },
	},
};
const openSevenWorkingDays: Partial<Duty> = {
	criterion: {
		kind: 'ordered',
		first: 'opens',
		then: 'closes',
		gap: { count: 7, unit: 'working-days' },
	},
};

const sums = (total: number) => ({
	...Object.fromEntries(
		[
			...['一', '二', '三（一）', '三（二）', '三（三）1', '三（三）2', '三（三）3', '三（三）4'],
			...[
				'三（三）5',
				'三（三）6',
				'三（三）7',
				'三（三）8',
				'三（四）1',
				'三（四）2',
				'三（四）3',
			],
			...[
				'三（五）1',
				'三（五）2',
				'三（五）3',
				'三（五）4',
				'三（五）5',
				'三（六）1',
				'三（六）2',
			],
			...['三（六）3', '三（七）', '四'],
		].map((row) => {
			const count = row === '一' || row === '三（一）' || row === '三（七）' ? 3 : 0;
			return [row, [count, 0, 0, 0, 0, 0, row === '一' ? total : count]];
		}),
	),
	disputes: Array.from({ length: 15 }, () => 0),
});

/** The kind of duty, the contents of the site, the expected verdicts. Each row is a site of HTML files and sitemaps. */
export const cases: readonly [
	string,
	Partial<Duty>,
	readonly Partial<TinyPage>[],
	Partial<Verdict>,
][] = [
	['standing, exists: there', {}, [{}], { outcome: 'met', itemCount: 1 }],
	['standing, exists: not there', {}, [], { outcome: 'missing', evidence: [] }],
	[
		'standing, exists: fewer than asked',
		{ criterion: { kind: 'exists', atLeast: 2 } },
		[{}],
		{ outcome: 'missing', itemCount: 1 },
	],
	[
		'standing, exists: enough',
		{ criterion: { kind: 'exists', atLeast: 2 } },
		[{}, {}],
		{ outcome: 'met' },
	],
	[
		'standing, exists: there, but from tomorrow',
		{},
		[{ dates: { published: '2026-11-23' } }],
		{ outcome: 'missing' },
	],
	[
		'yearly, in time: on the last day',
		yearly,
		[{ period: '2025', dates: { published: '2026-01-31 23:59' } }],
		{ outcome: 'met', due: '2026-01-31' },
	],
	[
		'yearly, in time: a day late, on a Sunday',
		yearly,
		[{ period: '2025', dates: { published: '2026-02-01' } }],
		{ outcome: 'late', due: '2026-01-31', published: '2026-02-01' },
	],
	[
		'yearly, in time: six working days late',
		yearly,
		[{ period: '2025', dates: { published: '2026-02-09 10:00' } }],
		{ outcome: 'late', daysLate: 6, published: '2026-02-09 10:00' },
	],
	[
		'yearly, in time: in time and changed later',
		yearly,
		[{ period: '2025', dates: { published: '2026-01-20', updated: '2026-06-01' } }],
		{ outcome: 'met', published: '2026-01-20' },
	],
	['yearly, in time: not there', yearly, [], { outcome: 'missing', due: '2026-01-31' }],
	[
		'yearly, in time: without its date',
		yearly,
		[{ period: '2025' }],
		{ outcome: 'needs-review', due: '2026-01-31' },
	],
	[
		'yearly, in time: without its date, before the last day',
		{ ...yearly, deadline: { kind: 'yearly', month: 12, day: 31, about: 'this-year' } },
		[{ period: '2026' }],
		{ outcome: 'met', period: '2026' },
	],
	[
		'yearly, in time: of another year',
		yearly,
		[{ period: '2024', dates: { published: '2026-01-20' } }],
		{ outcome: 'missing' },
	],
	[
		'yearly, complete: with all its parts',
		{ ...yearly, ...complete },
		[{ period: '2025', dates: { published: '2026-01-20' }, headings: ['一、成效', '二、问题'] }],
		{ outcome: 'met' },
	],
	[
		'yearly, complete: with all its parts, late',
		{ ...yearly, ...complete },
		[{ period: '2025', dates: { published: '2026-03-20' }, headings: ['一、成效', '二、问题'] }],
		{ outcome: 'late' },
	],
	[
		'yearly, complete: a part is lacking',
		{ ...yearly, ...complete },
		[{ period: '2025', dates: { published: '2026-01-20' }, headings: ['一、成效'] }],
		{ outcome: 'missing', reason: '缺少这些部分：不足。' },
	],
	[
		'within working days, in time: on the last day, after the Spring Festival',
		inTwentyDays,
		[{ dates: { formed: '2026-02-10', published: '2026-03-16' } }],
		{ outcome: 'met', period: '2026' },
	],
	[
		'within working days, in time: a day late',
		inTwentyDays,
		[{ dates: { formed: '2026-02-10', published: '2026-03-17' } }],
		{ outcome: 'late', due: '2026-03-16', daysLate: 1, period: '2026' },
	],
	[
		'within working days, in time: one of two is late',
		inTwentyDays,
		[
			{ dates: { formed: '2026-02-10', published: '2026-02-11' } },
			{ dates: { formed: '2026-02-10', published: '2026-04-17' } },
		],
		{
			outcome: 'late',
			itemCount: 2,
			evidence: ['https://tiny.example/1/', 'https://tiny.example/0/'],
		},
	],
	['within working days, in time: none', inTwentyDays, [], { outcome: 'missing' }],
	[
		'within working days, in time: not known when it was formed',
		inTwentyDays,
		[{ dates: { published: '2026-03-17' } }],
		{ outcome: 'needs-review' },
	],
	[
		'within working days, in time: over a year without announced holidays',
		inTwentyDays,
		[{ dates: { formed: '2026-11-20', published: '2026-11-21' } }],
		{ outcome: 'met' },
	],
	[
		'within calendar days: the last day is a Sunday, the Monday is in time',
		inThirtyCalendarDays,
		[{ dates: { formed: '2026-05-15', published: '2026-06-15' } }],
		{ outcome: 'met' },
	],
	[
		'within calendar days: after it',
		inThirtyCalendarDays,
		[{ dates: { formed: '2026-05-15', published: '2026-06-16' } }],
		{ outcome: 'late', due: '2026-06-15' },
	],
	[
		'within months, to another date: answered in time',
		answered,
		[{ dates: { closes: '2026-03-02', feedback: '2026-05-02' } }],
		{ outcome: 'met' },
	],
	[
		'within months, to another date: answered late',
		answered,
		[{ dates: { closes: '2026-03-03', feedback: '2026-05-12' } }],
		{ outcome: 'late', due: '2026-05-06', daysLate: 5 },
	],
	[
		'within months, to another date: never answered',
		answered,
		[{ dates: { closes: '2026-03-03' } }],
		{ outcome: 'missing', due: '2026-05-06' },
	],
	[
		'within months, to another date: still has time',
		answered,
		[{ dates: { closes: '2026-11-02' } }],
		{ outcome: 'not-yet-due' },
	],
	[
		'every half year, fresh: on the last day',
		everyHalfYear,
		[{ dates: { published: '2026-05-22' } }],
		{ outcome: 'met', due: '2026-11-22' },
	],
	[
		'every half year, fresh: a day too old',
		everyHalfYear,
		[{ dates: { published: '2026-05-21' } }],
		{ outcome: 'stale', due: '2026-11-21' },
	],
	[
		'every half year, fresh: old, and brought up to date',
		everyHalfYear,
		[{ dates: { published: '2020-05-21', updated: '2026-11-01' } }],
		{ outcome: 'met', published: '2020-05-21' },
	],
	['every half year, fresh: none', everyHalfYear, [], { outcome: 'missing' }],
	['every half year, fresh: without a date', everyHalfYear, [{}], { outcome: 'needs-review' }],
	[
		'every fortnight, fresh: on the last day',
		everyFortnight,
		[{ dates: { published: '2026-11-08' } }],
		{ outcome: 'met' },
	],
	[
		'every fortnight, fresh: a day too old',
		everyFortnight,
		[{ dates: { published: '2026-11-07' } }],
		{ outcome: 'stale' },
	],
	[
		'standing, complete: all parts, in other words',
		complete,
		[{ headings: ['主要成绩', '存在的问题'] }],
		{ outcome: 'met' },
	],
	[
		'standing, complete: a part is lacking',
		complete,
		[{ headings: ['主要成绩'] }],
		{ outcome: 'missing', reason: '缺少这些部分：不足。' },
	],
	['standing, complete: none', complete, [], { outcome: 'missing' }],
	[
		'standing, arithmetic: the sums agree',
		arithmetic,
		[{ period: '2025', figures: sums(3) }],
		{ outcome: 'met', period: '2025' },
	],
	[
		'standing, arithmetic: a sum does not agree',
		arithmetic,
		[{ period: '2025', figures: sums(4) }],
		{ outcome: 'missing', period: '2025' },
	],
	[
		'standing, arithmetic: no tables',
		arithmetic,
		[{ period: '2025' }],
		{ outcome: 'needs-review', period: '2025' },
	],
	['standing, arithmetic: none', arithmetic, [], { outcome: 'missing' }],
	[
		'standing, ordered: long enough',
		openThirtyDays,
		[{ dates: { opens: '2026-03-02', closes: '2026-04-01' } }],
		{ outcome: 'met', period: '2026' },
	],
	[
		'standing, ordered: a day too short',
		openThirtyDays,
		[{ dates: { opens: '2026-03-02', closes: '2026-03-31' } }],
		{ outcome: 'missing', period: '2026' },
	],
	[
		'standing, ordered: seven working days',
		openSevenWorkingDays,
		[{ dates: { opens: '2026-03-02', closes: '2026-03-11' } }],
		{ outcome: 'met' },
	],
	[
		'standing, ordered: six working days',
		openSevenWorkingDays,
		[{ dates: { opens: '2026-03-02', closes: '2026-03-10' } }],
		{ outcome: 'missing' },
	],
	[
		'standing, ordered: an end is not known',
		openThirtyDays,
		[{ dates: { opens: '2026-03-02' } }],
		{ outcome: 'needs-review' },
	],
	[
		'standing, ordered: only before the first judged year',
		openThirtyDays,
		[{ dates: { opens: '2020-03-02', closes: '2020-03-03' } }],
		{ outcome: 'needs-review' },
	],
	[
		'twice a year: once, the year is not over',
		twiceAYear,
		[{ dates: { formed: '2026-04-01', published: '2026-04-01' } }],
		{ outcome: 'not-yet-due', period: '2026' },
	],
	[
		'twice a year: twice',
		twiceAYear,
		[
			{ dates: { formed: '2026-04-01', published: '2026-04-01' } },
			{ dates: { formed: '2026-09-01', published: '2026-09-01' } },
		],
		{ outcome: 'met', period: '2026', published: '2026-09-01' },
	],
	[
		'the duty was not read in the law: missing is a doubt',
		{ unverified: 'duty' },
		[],
		{ outcome: 'needs-review' },
	],
	[
		'the duty was not read in the law: met is met',
		{ unverified: 'duty' },
		[{}],
		{ outcome: 'met' },
	],
	[
		'the deadline was not read in the law: late is a doubt',
		{ ...yearly, unverified: 'deadline' },
		[{ period: '2025', dates: { published: '2026-02-09' } }],
		{ outcome: 'needs-review', due: '2026-01-31' },
	],
	[
		'the deadline was not read in the law: missing is missing',
		{ ...yearly, unverified: 'deadline' },
		[],
		{ outcome: 'missing' },
	],
	['no occasion perhaps', { absence: 'review' }, [], { outcome: 'needs-review' }],
];
