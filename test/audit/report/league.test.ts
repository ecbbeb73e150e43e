import { expect, test } from 'vitest';
import { league } from '../../../src/audit/report/league.ts';
import { csvReport } from '../../../src/audit/report/reporters/csv.ts';
import { htmlReport } from '../../../src/audit/report/reporters/html.ts';
import { jsonReport } from '../../../src/audit/report/reporters/json.ts';
import { markdownReport } from '../../../src/audit/report/reporters/markdown.ts';
import { terminalReport } from '../../../src/audit/report/reporters/terminal.ts';
import { sampleReport, verdict } from '../sample-report.ts';
import type { LeagueGroup } from '../../../src/audit/report/league.ts';
import type { Outcome } from '../../../src/audit/judging/verdict.ts';

function report(site: string, ...outcomes: Outcome[]) {
	return sampleReport({
		site,
		verdicts: outcomes.map((outcome) => verdict(outcome, { duty: 'guide' })),
	});
}

const sitesOf = ({ kind, entries }: LeagueGroup) => [
	kind,
	entries.map(({ report: { site }, rank }) => [site, rank]),
];

test('sites are ordered by the share of judged duties that are met, then by missing ones, then by late ones', () => {
	const groups = league([
		report('nothing', 'needs-review', 'not-yet-due', 'not-applicable'),
		report('stale', 'met', 'stale'),
		report('missing', 'met', 'missing'),
		report('late', 'met', 'late'),
		report('best', 'met', 'met', 'late', 'needs-review'),
		report('none met', 'missing'),
	]);
	expect(groups).toHaveLength(1);
	const [{ entries } = { entries: [] }] = groups;
	expect(
		entries.map(({ report: { site }, rank, judged, share }) => [site, rank, judged, share]),
	).toEqual([
		['best', 1, 3, 2 / 3],
		['stale', 2, 2, 1 / 2],
		['late', 3, 2, 1 / 2],
		['missing', 4, 2, 1 / 2],
		['none met', 5, 1, 0],
		['nothing', undefined, 0, undefined],
	]);
});

test('sites that are judged by different kinds of evidence are ranked apart, and those not judged not at all', () => {
	const groups = league([
		{ ...report('crawled', 'met'), evidenceKind: 'crawl' },
		{ ...report('labels worse', 'missing'), evidenceKind: 'labels' },
		{ ...report('labels better', 'met'), evidenceKind: 'labels' },
		{ ...report('facts', 'met', 'late'), evidenceKind: 'facts' },
		{ ...report('silent', 'unknown'), evidenceKind: 'labels', unjudged: '网站没有回应' },
	]);
	expect(groups.map(sitesOf)).toEqual([
		['facts', [['facts', 1]]],
		[
			'labels',
			[
				['labels better', 1],
				['labels worse', 2],
			],
		],
		['crawl', [['crawled', undefined]]],
		[undefined, [['silent', undefined]]],
	]);
});

test('every form of the report says what the sites are judged by, and that ranks are not compared', () => {
	const bare = { health: [], suspicions: [] };
	const reports = [
		{ ...report('https://a.example/', 'met'), ...bare, evidenceKind: 'facts' as const },
		{ ...report('https://b.example/', 'met'), ...bare, evidenceKind: 'crawl' as const },
	];
	const apart = '履行率不能互相比较，所以分组排名';
	for (const text of [terminalReport(reports), htmlReport(reports), markdownReport(reports)]) {
		expect(text).toContain(apart);
		expect(text).toContain('判断所据：机构名册和网页自述的事实');
		expect(text).toContain('判断所据：从首页沿链接读到的网页的标题和日期');
	}
	const [header, first, second] = csvReport(reports).split('\r\n');
	expect(header).toMatch(/,判断所据,类别$/);
	expect(first).toMatch(/,机构名册和网页自述的事实,公开义务$/);
	expect(second).toMatch(/,从首页沿链接读到的网页的标题和日期,公开义务$/);
	const json = JSON.parse(jsonReport(reports)) as { evidenceKind: string }[];
	expect(json.map(({ evidenceKind }) => evidenceKind)).toEqual(['facts', 'crawl']);
	const [same] = reports;
	expect(terminalReport(same ? [same, same] : [])).not.toContain(apart);
});
