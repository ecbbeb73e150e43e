import { expect, test } from 'vitest';
import { page, said, verdictsOn } from '../judged-pages.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';
import type { PublicationTime } from '../../../../src/domain/dates/calendar-date.ts';

const inFiveHours: Partial<Duty> = {
	criterion: { kind: 'in-time' },
	deadline: {
		kind: 'within',
		span: { count: 5, unit: 'hours' },
		from: 'occurred',
		to: 'released',
	},
};

const event = (name: string, occurred?: PublicationTime, released?: PublicationTime) =>
	page(name, {
		dates: {
			published: '2026-07-19',
			...(occurred && { occurred }),
			...(released && { released }),
		},
	});
const judged = (...pages: ReturnType<typeof event>[]) =>
	said(verdictsOn(inFiveHours, pages, { today: '2026-11-23' }))[0];

test('five hours are counted to the minute, over midnight', () => {
	expect(judged(event('a', '2026-07-18 22:30', '2026-07-19 03:30'))).toBe(
		'2026｜met｜a｜1 件的首次发布权威信息的时间都在发生时间后 5 小时内。',
	);
	expect(judged(event('a', '2026-07-18 22:30', '2026-07-19 03:31'))).toBe(
		'2026｜late｜a｜超过发生时间后 5 小时：最晚 2026-07-19 03:30，实际 2026-07-19 03:31。',
	);
	expect(judged(event('a', '2026-07-18 22:30'))).toMatch(
		/^2026｜missing｜a｜没有写明首次发布权威信息的时间，应当最晚 2026-07-19 03:30。/,
	);
});

test('a time without a minute is not judged, however far away the days are', () => {
	const reason = '写到分钟，不能判断是否在 5 小时内。';
	expect(judged(event('a', '2026-07-18', '2026-07-18 16:00'))).toBe(
		`2026｜needs-review｜a｜没有把发生时间${reason}`,
	);
	expect(judged(event('a', '2026-07-18 15:40', '2026-07-20'))).toBe(
		`2026｜needs-review｜a｜没有把首次发布权威信息的时间${reason}`,
	);
	expect(judged(event('a', '2026-07-18', '2026-07-20'))).toBe(
		`2026｜needs-review｜a｜没有把发生时间、首次发布权威信息的时间${reason}`,
	);
	expect(judged(event('a', undefined, '2026-07-18 16:00'))).toBe(
		`2026｜needs-review｜a｜没有把发生时间${reason}`,
	);
});

test('what was not done decides before what was late, then what is unknown', () => {
	const never = event('never', '2026-07-18 15:40');
	const late = event('late', '2026-07-18 15:40', '2026-07-18 21:00');
	const unknown = event('unknown', '2026-07-18');
	const good = event('good', '2026-07-18 15:40', '2026-07-18 16:05');
	expect(judged(good, unknown, late, never)).toMatch(
		/^2026｜missing｜never good unknown late｜4 件中有 1 件没有写明/,
	);
	expect(judged(good, unknown, late)).toMatch(
		/^2026｜late｜late good unknown｜3 件中有 1 件超过发生时间后 5 小时：最晚 2026-07-18 20:40，实际 2026-07-18 21:00。/,
	);
	expect(judged(good, unknown)).toMatch(/^2026｜needs-review｜unknown good｜2 件中有 1 件没有把/);
});

test('on the day on which the hours end nothing is missing yet', () => {
	const open = page('open', { dates: { occurred: '2026-11-22 21:00' } });
	expect(verdictsOn(inFiveHours, [open], { today: '2026-11-23' })[0]).toMatchObject({
		outcome: 'not-yet-due',
		due: '2026-11-23',
		reason: '还在期限内，应当最晚 2026-11-23 02:00。',
	});
	expect(verdictsOn(inFiveHours, [open], { today: '2026-11-24' })[0]).toMatchObject({
		outcome: 'missing',
		daysLate: 1,
	});
});
