import { describe, expect, test } from 'vitest';
import {
	comingDue,
	newestProblems,
	nextDue,
	problemCount,
} from '../../../src/queries/ledger/audit-ledger.ts';
import { verdictByDay, outcomeOn } from '../../../src/queries/ledger/later-verdicts.ts';
import { verdicts } from '../../../src/queries/ledger/verdicts.ts';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';
import { dutyCalendar } from '../../../src/queries/ledger/duty-calendar.ts';
import { onDay, portalOf } from '../portal.ts';
import { agency, duty, information } from '../records.ts';
import type { Verdict } from '../../../src/audit/judging/verdict.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { Portal } from '../../../src/queries/portal.ts';

const portal = portalOf(
	{
		'agencies/government.md': agency(),
		'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township' }),
		'agencies/other-town.md': agency({ name: '测试县乙镇人民政府', type: 'township' }),
		'duties/renewed.md': duty({
			title: '定期更新的内容',
			timing: '定期更新',
			limit: '3个月',
			category: 'statistics',
		}),
		'duties/in-time.md': duty({
			title: '限期公开的内容',
			levels: ['乡镇'],
			timing: '限期',
			limit: '20个工作日',
			category: 'budget',
		}),
		'information/figures.md': information({
			category: 'statistics',
			formedOn: '2026-04-30',
			publishedOn: '2026-05-01',
		}),
		// Formed and not yet published, as in old systems.
		'information/open.md': information({
			category: 'budget',
			issuers: ['town', 'other-town'],
			formedOn: '2026-12-21',
			publishedOn: undefined,
			importedFrom: { source: '旧网站' },
		}),
		'information/early.md': information({
			category: 'budget',
			issuers: ['town'],
			formedOn: '2026-03-02',
			publishedOn: undefined,
			importedFrom: { source: '旧网站' },
		}),
	},
	{ site: { auditSince: 2026 } },
);
const comingOf = (on: Portal, id: string) =>
	comingDue(on)
		.filter((coming) => coming.duty.id === id)
		.map(({ due, certain, agencies }) => [due, certain, agencies.map((each) => each.id)]);
/** All problems of the day of the build. */
const problems = (on: Portal) =>
	newestProblems(on, Infinity).flatMap(({ entry, isListed }) => (isListed[0].value ? entry : []));
const problemsOf = (on: Portal, id: string) =>
	problems(on)
		.filter((each) => each.duty === id)
		.map(({ outcome, agency: of }) => [outcome, of]);

test('what was renewed in time must be renewed again, by the last day of its span', () => {
	const on = (day: CalendarDate) => onDay(portal, day);
	expect(comingOf(on('2026-05-01'), 'renewed')).toEqual([['2026-08-01', true, ['government']]]);
	expect(comingOf(on('2026-08-01'), 'renewed')).toEqual([['2026-08-01', true, ['government']]]);
	expect(comingOf(on('2026-08-02'), 'renewed')).toEqual([]);
	expect(problemsOf(on('2026-08-01'), 'renewed')).toEqual([]);
	expect(problemsOf(on('2026-08-02'), 'renewed')).toEqual([['stale', 'government']]);
});

test('a day that depends on holidays not yet announced is not certain; agencies that share it stand together', () => {
	const before = onDay(portal, '2026-12-22');
	const [coming] = comingOf(before, 'in-time');
	expect(coming).toEqual(['2027-01-18', false, ['other-town']]);
	const entry = dutyCalendar(before).entries.find(({ uid }) => uid.startsWith('in-time'));
	expect(entry?.description).toBe(
		[
			'乡镇人民政府：测试县乙镇人民政府',
			'依据：《测试条例》第五条',
			'期限涉及的年份还没有公布放假安排，日期是推算的。',
		].join('\n'),
	);
});

test('what is missing stands among the problems, the last to fall due first, what has no day last', () => {
	const all = problems(onDay(portal, '2026-12-22'));
	expect(
		all
			.filter((each) => each.duty === 'renewed' || each.duty === 'in-time')
			.map(({ duty: id, outcome, agency: of, due }) => [id, outcome, of, due]),
	).toEqual([
		['renewed', 'stale', 'government', '2026-08-01'],
		['in-time', 'missing', 'town', '2026-03-30'],
	]);
	const days = all.map(({ due = '' }) => due);
	expect(days).toEqual(days.toSorted().reverse());
	expect(days.at(-1)).toBe('');
});

describe('what the day alone changes is what the judge says on that day', () => {
	const built = onDay(portal, '2026-07-20');

	test.each(['2026-07-31', '2026-08-01', '2026-08-02', '2026-12-31'] as const)('%s', (day) => {
		const then = onDay(portal, day);
		const judgedThen = new Map(
			verdicts(then).map((verdict) => [identityOf(verdict), verdict.outcome]),
		);
		for (const verdict of verdicts(built))
			expect([identityOf(verdict), outcomeOn(built, verdict, day)]).toEqual([
				identityOf(verdict),
				judgedThen.get(identityOf(verdict)),
			]);
		expect(valueOnDay(problemCount(built), day)).toBe(problems(then).length);
	});

	test('some verdict turns', () => {
		const renewed = verdicts(built).find(({ duty: id }) => id === 'renewed');
		expect(renewed && verdictByDay(built, renewed)).toMatchObject([
			{ from: '2026-07-20', value: { outcome: 'met' } },
			{ from: '2026-08-02', value: { outcome: 'stale' } },
		]);
	});
});

test('a list of at most so many has on each day the newest of that day', () => {
	const built = onDay(portal, '2026-07-20');
	const then = onDay(portal, '2026-08-02');
	const listed = newestProblems(built, 3).flatMap(({ entry, isListed }) =>
		valueOnDay(isListed, '2026-08-02') ? entry : [],
	);
	expect(listed.map(identityOf)).toEqual(problems(then).slice(0, 3).map(identityOf));
});

test('what falls due after the build is said to be past, stays a while, and takes no place of another', () => {
	const built = onDay(portal, '2026-07-20');
	const coming = [{ due: '2026-08-01' }, { due: '2026-08-20' }, { due: '2026-09-30' }] as const;
	const seenOn = (day: CalendarDate) =>
		nextDue(built, coming, 1).flatMap(({ entry, isListed, isPast }) =>
			valueOnDay(isListed, day) ? [[entry.due, valueOnDay(isPast, day)]] : [],
		);
	expect(seenOn('2026-08-01')).toEqual([['2026-08-01', false]]);
	expect(seenOn('2026-08-02')).toEqual([
		['2026-08-01', true],
		['2026-08-20', false],
	]);
	expect(seenOn('2026-08-31')).toEqual([
		['2026-08-01', true],
		['2026-08-20', true],
		['2026-09-30', false],
	]);
	expect(seenOn('2026-09-01')).toEqual([
		['2026-08-20', true],
		['2026-09-30', false],
	]);
	expect(nextDue(onDay(portal, '2026-08-02'), coming.slice(1), 1)[0]?.entry.due).toBe('2026-08-20');
});

function identityOf({ duty: id, agency: of = '', period = '' }: Verdict): string {
	return [id, of, period].join(' ');
}
