import { derived } from '../derived.ts';
import { allAgencies, isFormer, isPlate } from '../records/agencies.ts';
import { documentsOf, publishedDay } from '../records/documents.ts';
import { reportingTypes } from '../../collections/rule-of-law-reports.ts';
import { reportMatrixPage as words } from '../../interface/zh-CN.ts';
import {
	owesReport,
	publicationDeadline,
	reportStatus,
	reportStatusLabels,
} from '../../domain/reports/rule-of-law-report.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { ruleOfLawReports } from '../../collections/rule-of-law-reports.ts';
import type { Agency } from '../records/agencies.ts';
import type { Portal } from '../portal.ts';
import type { ReportStatus } from '../../domain/reports/rule-of-law-report.ts';
import type { StateOnDay } from '../../domain/documents/state.ts';

const tones: Record<ReportStatus, StateOnDay['tone']> = {
	'on-time': 'good',
	late: 'warn',
	missing: 'ended',
	'not-yet-due': 'planned',
};

const reports = derived(
	(portal) =>
		new Map(
			documentsOf(portal, ruleOfLawReports).map((report) => [
				`${report.data.issuers?.[0] ?? ''} ${report.data.year}`,
				report,
			]),
		),
);

/** The years from the earliest report to the current year, newest first. */
export const reportYears = derived((portal): readonly number[] =>
	yearsDown(
		Number(portal.today.slice(0, 4)),
		Math.min(...documentsOf(portal, ruleOfLawReports).map(({ data }) => data.year)),
	),
);

/**
 * A row for each agency, without those abolished before all of these years, with its name first: for each year, whether the report
 * was published, and in time, and when it was submitted.
 */
export const reportMatrixRows = derived((portal) =>
	allAgencies(portal)
		.filter((agency) => reportingTypes.includes(agency.data.type) && !isPlate(agency))
		.filter(
			(agency) =>
				!isFormer(portal, agency) ||
				reportYears(portal).some(
					(year) => owesReport(agency.data, year) || reports(portal).has(`${agency.id} ${year}`),
				),
		)
		.map((agency) => [
			{ text: agency.data.name, href: agency.href },
			...reportYears(portal).map((year) => cellOf(portal, agency, year)),
		]),
);

function cellOf(portal: Portal, { id, data }: Agency, year: number) {
	const report = reports(portal).get(`${id} ${year}`);
	if (!report && !owesReport(data, year)) return { text: words.notOwed };
	const submittedOn = report?.data.submittedOn;
	const dated = byDay(
		(day) => {
			const status = reportStatus(report && publishedDay(report), year, day);
			const label = reportStatusLabels[status];
			return {
				text: submittedOn === undefined ? label : words.submitted(label, submittedOn),
				tone: tones[status],
			};
		},
		[addDays(publicationDeadline(year), 1)],
		portal.today,
	);
	return { ...dated[0].value, href: report?.href, ...(dated.length > 1 && { dated }) };
}

function yearsDown(last: number, first: number): number[] {
	return Array.from(
		{ length: Number.isFinite(first) ? Math.max(0, last - first + 1) : 0 },
		(_, index) => last - index,
	);
}
