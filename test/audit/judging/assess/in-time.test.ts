import { expect, test } from 'vitest';
import { page, said, verdictsOn } from '../judged-pages.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';
import type { PublishedPage } from '../../../../src/audit/judging/facts.ts';

const answered: Partial<Duty> = {
	criterion: { kind: 'in-time' },
	deadline: { kind: 'within', span: { count: 2, unit: 'months' }, from: 'closes', to: 'feedback' },
};
const inTenDays: Partial<Duty> = {
	criterion: { kind: 'in-time' },
	deadline: { kind: 'within', span: { count: 10, unit: 'working-days' }, from: 'formed' },
};

test('what was not answered decides before what was answered late, then what does not say enough, then what has time', () => {
	const closed = (
		name: string,
		closes?: '2026-02-03' | '2026-03-03' | '2026-09-23',
		feedback?: '2026-06-01' | '2026-03-05' | '2026-07-01',
	) =>
		page(name, {
			dates: { published: '2026-01-01', ...(closes && { closes }), ...(feedback && { feedback }) },
		});
	const rule = '征求意见截止日期后 2 个月内';
	const never = closed('never', '2026-03-03');
	const longer = closed('longer', '2026-02-03');
	const late = closed('late', '2026-03-03', '2026-06-01');
	const later = closed('later', '2026-03-03', '2026-07-01');
	const unknown = closed('unknown');
	const open = closed('open', '2026-09-23');
	const good = closed('good', '2026-02-03', '2026-03-05');
	const first = (...pages: PublishedPage[]) =>
		said(verdictsOn(answered, pages, { today: '2026-11-23' }))[0]?.replace(/已逾期.*/, '');

	expect(first(good, open, unknown, late, never, longer)).toBe(
		`2026｜missing｜longer never good open unknown late｜6 件中有 2 件没有写明意见采纳情况反馈日期，应当在${rule}。`,
	);
	expect(first(never)).toBe(`2026｜missing｜never｜没有写明意见采纳情况反馈日期，应当在${rule}。`);
	expect(first(never, longer)).toBe(
		`2026｜missing｜longer never｜2 件都没有写明意见采纳情况反馈日期，应当在${rule}。`,
	);
	expect(first(good, open, unknown, late, later)).toBe(
		`2026｜late｜later late good open unknown｜5 件中有 2 件没有在${rule}公开。`,
	);
	expect(first(good, open, unknown)).toBe(
		`2026｜needs-review｜unknown good open｜3 件中有 1 件没有写明征求意见截止日期，不能判断是否及时。`,
	);
	expect(first(good, open)).toBe(
		`2026｜not-yet-due｜open good｜2 件中有 1 件还在期限内，应当在${rule}。`,
	);
	expect(first(good)).toBe(`2026｜met｜good｜1 件都在${rule}公开。`);
});

test('the last day of a time is in time, and lateness counts up to what was done or to today', () => {
	const open = page('a', { dates: { closes: '2026-09-23' } });
	const on = (today: '2026-11-23' | '2026-11-24') => verdictsOn(answered, [open], { today })[0];
	expect(on('2026-11-23')).toMatchObject({ outcome: 'not-yet-due', due: '2026-11-23' });
	expect(on('2026-11-23')).not.toHaveProperty('daysLate');
	expect(on('2026-11-24')).toMatchObject({ outcome: 'missing', due: '2026-11-23', daysLate: 1 });
	const [late] = verdictsOn(inTenDays, [
		page('a', { dates: { formed: '2026-03-02', published: '2026-03-18' } }),
	]);
	expect(late).toMatchObject({ outcome: 'late', due: '2026-03-16', daysLate: 2 });
	expect(late?.reason).toBe('没有在形成日期后 10 个工作日内公开。已逾期 2 个工作日。');
});

test('a due day in a year whose holidays are not announced is uncertain', () => {
	const [verdict] = verdictsOn(answered, [page('a', { dates: { closes: '2026-11-20' } })]);
	expect(verdict).toMatchObject({ outcome: 'not-yet-due', dueCertain: false });
	expect(verdict?.reason).toBe(
		'还在期限内，应当在征求意见截止日期后 2 个月内。期限涉及的年份还没有公布放假安排，按周末推算。',
	);
	const [certain] = verdictsOn(answered, [page('a', { dates: { closes: '2026-10-10' } })]);
	expect(certain).not.toHaveProperty('dueCertain');
});
