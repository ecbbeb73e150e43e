import { expect, test } from 'vitest';
import { reportMatrixRows, reportYears } from '../../../src/queries/hubs/report-matrix.ts';
import { portalOf } from '../portal.ts';
import { agency, ruleOfLawReport } from '../records.ts';

const report = (issuer: string, year: number, publishedOn: string, fields = {}) =>
	ruleOfLawReport({
		issuers: [issuer],
		year,
		publishedOn,
		formedOn: `${year + 1}-01-20`,
		...fields,
	});

test('agencies by years: in time, late, missing, not yet due; when one was submitted', () => {
	const portal = portalOf(
		{
			'agencies/government.md': agency(),
			'agencies/office.md': agency({ name: '测试县司法局', type: 'department' }),
			'agencies/street.md': agency({ name: '测试县甲街道办事处', type: 'subdistrict' }),
			'rule-of-law-reports/a.md': report('government', 2023, '2024-04-01'),
			'rule-of-law-reports/b.md': report('government', 2024, '2025-04-02'),
			'rule-of-law-reports/c.md': report('office', 2024, '2025-03-01', {
				submittedOn: '2025-02-20',
				submittedTo: ['中共测试县委'],
			}),
		},
		{ today: '2026-06-01' },
	);
	expect(reportYears(portal)).toEqual([2026, 2025, 2024, 2023]);
	const missingFromApril = [
		{ from: '2026-06-01', value: { text: '未到期', tone: 'planned' } },
		{ from: '2027-04-01', value: { text: '未发', tone: 'ended' } },
	];
	expect(reportMatrixRows(portal)).toEqual([
		[
			{ text: '测试县人民政府', href: '/agencies/government/' },
			{ text: '未到期', tone: 'planned', dated: missingFromApril },
			{ text: '未发', tone: 'ended' },
			{ text: '迟发', href: '/rule-of-law/reports/b/', tone: 'warn' },
			{ text: '迟发', href: '/rule-of-law/reports/a/', tone: 'warn' },
		],
		[
			{ text: '测试县司法局', href: '/agencies/office/' },
			{ text: '未到期', tone: 'planned', dated: missingFromApril },
			{ text: '未发', tone: 'ended' },
			{ text: '按时（2025-02-20 报送）', href: '/rule-of-law/reports/c/', tone: 'good' },
			{ text: '未发', tone: 'ended' },
		],
	]);
});

test('without a report there is no year', () => {
	const portal = portalOf({ 'agencies/government.md': agency() });
	expect(reportYears(portal)).toEqual([]);
	expect(reportMatrixRows(portal)).toEqual([
		[{ text: '测试县人民政府', href: '/agencies/government/' }],
	]);
});
