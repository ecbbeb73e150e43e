import { agencies } from '../records/agencies.ts';
import { documents, publishedDay } from '../records/documents.ts';
import { reportingTypes } from '../../collections/rule-of-law-reports.ts';
import { reportStatus, reportStatusLabels } from '../../domain/reports/rule-of-law-report.ts';
import { today } from '../../today.ts';
import type { ReportStatus } from '../../domain/reports/rule-of-law-report.ts';
import type { State } from '../../domain/documents/state.ts';

const tones: Record<ReportStatus, State['tone']> = {
	'on-time': 'good',
	late: 'warn',
	missing: 'ended',
	'not-yet-due': 'planned',
};

const reports = new Map(
	documents['rule-of-law-reports'].map((report) => [
		`${report.data.issuers?.[0] ?? ''} ${report.data.year}`,
		report,
	]),
);

/** From the earliest year of any report to the current one, newest first. */
export const reportYears: readonly number[] = yearsDown(
	Number(today.slice(0, 4)),
	Math.min(...documents['rule-of-law-reports'].map(({ data }) => data.year)),
);

/** Agency × year: whether each report that is owed was published, and in time; the agency's name stands first. */
export const reportMatrix = agencies
	.filter(({ data }) => reportingTypes.includes(data.type))
	.map(({ id, href, data }) => [
		{ text: data.name, href },
		...reportYears.map((year) => cellOf(id, year)),
	]);

function cellOf(agency: string, year: number) {
	const report = reports.get(`${agency} ${year}`);
	const status = reportStatus(report && publishedDay(report), year, today);
	return { text: reportStatusLabels[status], href: report?.href, tone: tones[status] };
}

function yearsDown(last: number, first: number): number[] {
	return Array.from(
		{ length: Number.isFinite(first) ? Math.max(0, last - first + 1) : 0 },
		(_, index) => last - index,
	);
}
