import { expect, test } from 'vitest';
import { page, said, verdictsOn } from '../judged-pages.ts';
import type { CalendarDate } from '../../../../src/domain/dates/calendar-date.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';
import type { PublishedRow } from '../../../../src/audit/judging/facts.ts';

const rows = { evidence: [{ section: 'pages', rows: true as const }] };
const hours: Partial<Duty> = {
	...rows,
	criterion: { kind: 'exists', atLeast: 2, total: { atLeast: 40, unit: '学时' } },
	deadline: { kind: 'yearly', month: 12, day: 31, about: 'this-year' },
};
const performed: Partial<Duty> = {
	...rows,
	criterion: { kind: 'proved', by: ['已履行'], against: ['未履行'], what: '全部履行' },
};
const done: Partial<Duty> = {
	...rows,
	criterion: { kind: 'in-time' },
	deadline: {
		kind: 'within',
		span: { count: 0, unit: 'calendar-days' },
		from: 'due',
		to: 'done',
	},
};

const row = (anchor: string, stated: Partial<PublishedRow>): PublishedRow => ({
	anchor,
	agencies: ['bureau'],
	period: '2025',
	dates: {},
	...stated,
});
const judged = (duty: Partial<Duty>, ...of: PublishedRow[]) =>
	said(verdictsOn(duty, [page('a', { rows: of })], { today: '2026-11-23' })).map((text) =>
		text.replace(/已逾期.*/, ''),
	);

const course = (anchor: string, formed: CalendarDate, quantity?: number) =>
	row(anchor, {
		period: formed.slice(0, 4),
		dates: { formed },
		...(quantity !== undefined && { quantity }),
	});

test('numbers of a year are added up; a course without its hours may be what is lacking', () => {
	const first = course('x', '2025-04-01', 16.1);
	const second = course('y', '2025-09-01', 23.9);
	expect(judged(hours, first, second)[1]).toBe(
		'2025｜met｜a#x a#y｜2025-09-01 公开，期限是 2025-12-31。',
	);
	expect(judged(hours, first, course('y', '2025-09-01', 23.8))[1]).toBe(
		'2025｜missing｜a#x a#y｜找到 2 次，写明的合计 39.9 学时，至少应有 40 学时，应当最晚 2025-12-31 公开。',
	);
	expect(judged(hours, first, course('y', '2025-09-01'))[1]).toBe(
		'2025｜needs-review｜a#x a#y｜找到 2 次，写明的合计 16.1 学时，至少应有 40 学时，有的没有写明。',
	);
	expect(judged(hours, course('x', '2025-04-01', 44))[1]).toBe(
		'2025｜missing｜a#x｜只找到 1 次，至少应有 2 次，应当最晚 2025-12-31 公开。',
	);
	expect(judged(hours, course('x', '2026-04-01', 32), course('y', '2026-05-01', 4))[0]).toBe(
		'2026｜not-yet-due｜a#x a#y｜找到 2 次，写明的合计 36 学时，至少应有 40 学时，最晚 2026-12-31。',
	);
});

test('each row proves what it states; one that says nothing is for a person', () => {
	const good = row('good', { kinds: ['已履行'] });
	const bad = row('bad', { kinds: ['未履行'] });
	const silent = row('silent', {});
	expect(judged(performed, good)).toEqual(['2025｜met｜a#good｜1 件都符合要求。']);
	expect(judged(performed, good, silent)).toEqual([
		'2025｜needs-review｜a#silent a#good｜2 件中有 1 件看不出是否符合要求，其中一件：没有写明，看不出是否符合要求（全部履行）。',
	]);
	expect(judged(performed, good, silent, bad)).toEqual([
		'2025｜missing｜a#bad a#silent a#good｜3 件中有 2 件不符合要求，其中一件：写明的情况不符合要求（全部履行）。',
	]);
});

test('what has a day of its own is late after that day, and open until then', () => {
	const until = (anchor: string, due?: CalendarDate, on?: CalendarDate) =>
		row(anchor, { dates: { ...(due && { due }), ...(on && { done: on }) } });
	expect(judged(done, until('x', '2026-10-30', '2026-10-30'))).toEqual([
		'2026｜met｜a#x｜1 件都在完成期限以前（含当日）完成。',
	]);
	expect(judged(done, until('x', '2026-10-30', '2026-11-03'))).toEqual([
		'2026｜late｜a#x｜没有在完成期限以前（含当日）完成。',
	]);
	expect(judged(done, until('x', '2026-10-30'))).toEqual([
		'2026｜missing｜a#x｜没有写明完成日期，应当在完成期限以前（含当日）。',
	]);
	expect(judged(done, until('x', '2026-12-10'))).toEqual([
		'2026｜not-yet-due｜a#x｜还在期限内，应当在完成期限以前（含当日）。',
	]);
	expect(judged(done, until('x'))).toEqual([
		'｜needs-review｜a#x｜没有写明完成期限，不能判断是否及时。',
	]);
});
