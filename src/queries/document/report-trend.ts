import { numberIn } from '../../domain/reports/annual-report.ts';
import { disclosureReports } from '../../collections/disclosure-reports.ts';
import { documentsOf } from '../records/documents.ts';
import type { Portal } from '../portal.ts';
import type { DocumentOf } from '../records/documents.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';
import type { TrendSeries } from '../../presentation/trend-geometry.ts';

type Report = DocumentOf<typeof disclosureReports>;

/** How an agency's figures changed over the years, oldest first. */
export interface ReportTrend {
	years: readonly number[];
	series: readonly TrendSeries[];
}

/** The trend of the agency that made a report; `undefined` for fewer than two years. */
export function trendOf(portal: Portal, { data: { issuers } }: Report): ReportTrend | undefined {
	const reports = documentsOf(portal, disclosureReports)
		.filter(({ data }) => data.issuers?.[0] === issuers?.[0])
		.sort((a, b) => a.data.year - b.data.year);
	if (reports.length < 2) return undefined;
	return {
		years: reports.map(({ data }) => data.year),
		series: [
			{ label: '新收申请', values: totals(reports, ['一']) },
			{ label: '予以公开和部分公开', values: totals(reports, ['三（一）', '三（二）']) },
			{ label: '结转下年度', values: totals(reports, ['四']) },
		],
	};
}

/** The sum of the 总计 of some rows of the table of applications, year by year. */
function totals(reports: readonly Report[], rows: readonly string[]): (number | undefined)[] {
	return reports.map(({ data }) => {
		const applications: ReportRows | undefined = data.applications;
		return applications && rows.reduce((sum, row) => sum + numberIn(applications[row]?.at(-1)), 0);
	});
}
