import { expect, test } from 'vitest';
import { readEarlierReports } from '../../../src/audit/report/earlier-report.ts';
import { jsonReport } from '../../../src/audit/report/reporters/json.ts';
import { sampleReport } from '../sample-report.ts';

test('what --json wrote can be read again, of one site or of several', () => {
	const other = sampleReport({ site: 'https://other.example.cn/' });
	expect(readEarlierReports(jsonReport([sampleReport()]))).toMatchObject([
		{ site: 'https://www.example.gov.cn/', today: '2026-11-22' },
	]);
	expect(readEarlierReports(jsonReport([sampleReport(), other]))?.map(({ site }) => site)).toEqual([
		'https://www.example.gov.cn/',
		'https://other.example.cn/',
	]);
});

test.each([
	['not JSON', '{'],
	['another shape', '{"site":"x"}'],
	['a later format', jsonReport([sampleReport()]).replace('"format":1', '"format":2')],
	['an unknown outcome', jsonReport([sampleReport()]).replace('"missing"', '"lost"')],
	['a day that does not exist', jsonReport([sampleReport()]).replace('2026-11-22', '2026-02-30')],
])('%s is no report', (_, text) => {
	expect(readEarlierReports(text)).toBeUndefined();
});
