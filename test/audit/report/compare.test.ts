import { expect, test } from 'vitest';
import { compare } from '../../../src/audit/report/compare.ts';
import { duty, sampleReport, verdict } from '../sample-report.ts';
import type { Outcome } from '../../../src/audit/judging/verdict.ts';

const everything = () => true;

function changeBetween(before: Outcome | undefined, after: Outcome | undefined) {
	const verdicts = (outcome: Outcome | undefined) =>
		outcome ? [verdict(outcome, { duty: 'guide', agency: 'county' })] : [];
	return compare(
		sampleReport({ verdicts: verdicts(before) }),
		sampleReport({ verdicts: verdicts(after) }),
		everything,
	).verdicts[0];
}

test.each([
	['not-yet-due', 'missing', 'worse'],
	['met', 'late', 'worse'],
	['late', 'missing', 'worse'],
	['needs-review', 'stale', 'worse'],
	[undefined, 'missing', 'worse'],
	['missing', 'late', 'better'],
	['missing', 'met', 'better'],
	['stale', 'met', 'better'],
	['missing', 'not-applicable', 'other'],
	['missing', 'needs-review', 'other'],
	['needs-review', 'met', 'other'],
	['missing', undefined, 'gone'],
] as const)('from %s to %s is %s', (before, after, kind) => {
	expect(changeBetween(before, after)).toEqual({
		kind,
		duty: 'guide',
		agency: 'county',
		...(before && { before }),
		...(after && { after }),
	});
});

test.each([
	['missing', 'missing'],
	[undefined, 'met'],
	[undefined, 'not-yet-due'],
	['met', undefined],
	['not-yet-due', undefined],
] as const)('from %s to %s is no change', (before, after) => {
	expect(changeBetween(before, after)).toBeUndefined();
});

test('the same duty of another period or agency is another verdict', () => {
	const earlier = sampleReport({
		verdicts: [verdict('met', { duty: 'annual-report', agency: 'county', period: '2024' })],
	});
	const report = sampleReport({
		verdicts: [
			verdict('met', { duty: 'annual-report', agency: 'county', period: '2024' }),
			verdict('missing', { duty: 'annual-report', agency: 'county', period: '2025' }),
			verdict('missing', { duty: 'annual-report', agency: 'finance', period: '2024' }),
		],
	});
	expect(
		compare(earlier, report, everything).verdicts.map(({ kind, agency, period }) => [
			kind,
			agency,
			period,
		]),
	).toEqual([
		['worse', 'county', '2025'],
		['worse', 'finance', '2024'],
	]);
});

test('a duty or an agency that vanished is named once, without its verdicts', () => {
	const earlier = sampleReport();
	const report = sampleReport({
		verdicts: earlier.verdicts.filter(
			({ duty, agency }) => duty !== 'news' && agency !== 'finance',
		),
		duties: earlier.duties.filter(({ id }) => id !== 'news'),
		agencies: earlier.agencies.filter(({ id }) => id !== 'finance'),
	});
	expect(compare(earlier, report, everything)).toEqual({
		since: '2026-11-22',
		verdicts: [],
		goneDuties: ['政务动态'],
		goneAgencies: ['=财政局<script>'],
		gonePages: [],
	});
});

test('a page that was published and is no longer there is named', () => {
	const earlier = sampleReport({
		publications: { 'https://a.cn/1': '2026-01-01', 'https://a.cn/2': '2026-01-02 08:30' },
		duties: [duty('x', '甲', '乙')],
	});
	const { gonePages } = compare(earlier, earlier, (url) => url.endsWith('2'));
	expect(gonePages).toEqual(['https://a.cn/1']);
});
