import { expect, test } from 'vitest';
import { league } from '../../../src/audit/report/league.ts';
import { sampleReport, verdict } from '../sample-report.ts';
import type { Outcome } from '../../../src/audit/judging/verdict.ts';

function report(site: string, ...outcomes: Outcome[]) {
	return sampleReport({
		site,
		verdicts: outcomes.map((outcome) => verdict(outcome, { duty: 'guide' })),
	});
}

test('sites are ordered by the share of judged duties that are met, then by missing ones, then by late ones', () => {
	const standings = league([
		report('nothing', 'needs-review', 'not-yet-due', 'not-applicable'),
		report('stale', 'met', 'stale'),
		report('missing', 'met', 'missing'),
		report('late', 'met', 'late'),
		report('best', 'met', 'met', 'late', 'needs-review'),
		report('none met', 'missing'),
	]);
	expect(standings.map(({ report: { site }, judged, share }) => [site, judged, share])).toEqual([
		['best', 3, 2 / 3],
		['stale', 2, 1 / 2],
		['late', 2, 1 / 2],
		['missing', 2, 1 / 2],
		['none met', 1, 0],
		['nothing', 0, undefined],
	]);
});
