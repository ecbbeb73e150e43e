import { placeOf, reminderAt } from './places.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ReportData } from './report-claims.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** A row of an annual report → the columns of the statistics of which its number may be the sum, the usual way first. */
const counted = {
	行政许可: [['granted', 'refused'], ['granted'], ['accepted'], ['applications']],
	行政处罚: [['penalties']],
	行政强制: [
		['coerciveMeasures', 'coerciveExecutions'],
		['coerciveMeasures'],
		['coerciveExecutions'],
	],
} as const;

/** The share of the enforcing agencies that may lack statistics when the county's report is compared with their sum. */
const mostLacking = 0.25;

/**
 * Reminds of annual reports on disclosure whose numbers of licences, penalties and coercive measures differ from the
 * enforcement statistics of the same agency and year, and of penalties that are more than the statistics count. The county
 * government's report counts those of all agencies: it is compared when nearly all have their statistics, and before that
 * may not be smaller than their sum. A report that explains its figures (`correction`) is left alone.
 */
export function checkEnforcementFigures({ records }: CheckedContent): Problem[] {
	const ofKind = (name: string) => records.filter(({ collection }) => collection.name === name);
	const agencies = ofKind('agencies');
	const byId = new Map(agencies.map(({ id, data }) => [id, data]));
	const statistics = ofKind('enforcement/statistics');
	const reports = ofKind('disclosure-reports').filter(({ data }) => !data['correction']);
	return [
		...reports.flatMap((report) => {
			const { issuers, year } = report.data as ReportData;
			const agency = byId.get(issuers?.[0] ?? '');
			const ofYear = statistics.filter(({ file }) => yearOf(file) === year);
			if (agency?.['type'] !== 'county')
				return compare(
					report,
					ofYear.filter(({ data }) => data['agency'] === agency?.['name']),
				);
			const counting = new Set(ofYear.map(({ data }) => data['agency']));
			const enforcing = agencies.filter(({ data }) => data['enforcement'] === true);
			const lacking = enforcing.filter(({ data }) => !counting.has(data['name'])).length;
			return compare(report, ofYear, {
				lacking,
				isWhole: lacking <= enforcing.length * mostLacking,
			});
		}),
		...statistics.flatMap((row) => tooFew(row, ofKind('enforcement/penalty-decisions'))),
	];
}

function compare(
	report: ValidRecord,
	rows: readonly ValidRecord[],
	{ lacking, isWhole } = { lacking: 0, isWhole: true },
): Problem[] {
	const { proactive, year } = report.data as ReportData;
	const [first] = rows;
	if (!proactive || !first) return [];
	return Object.entries(counted).flatMap(([name, ways]) => {
		const written = proactive[name as keyof typeof counted];
		const sums = ways.map((columns) => sumOf(rows, columns));
		const [usual = 0] = sums;
		if (typeof written !== 'number' || sums.includes(written)) return [];
		if (!isWhole && written >= usual) return [];
		const others = lacking > 0 ? `（另有 ${lacking} 个执法机关没有统计）` : '';
		const all = rows.length > 1 ? ` ${rows.length} 个机关合计${others}` : '';
		const where = placeOf({ record: first, line: first.lineOf([]) });
		const message = `${name}写的是 ${written} 件，${year}年执法统计${all}是 ${usual} 件（${where}），请核对；口径不同的，在 correction（数据更正说明）里写明`;
		const at = { record: report, line: report.lineOf(['proactive', name]) };
		return [reminderAt(at, '主动公开政府信息情况', message)];
	});
}

/** The decisions of an agency in a year cannot be more than its statistics of the year count. */
function tooFew(row: ValidRecord, penalties: readonly ValidRecord[]): Problem[] {
	const { agency, penalties: written } = row.data;
	const decided = penalties.filter(
		({ data }) =>
			data['agency'] === agency && String(data['decidedOn']).startsWith(`${yearOf(row.file)}-`),
	);
	const [first] = decided;
	if (!first || typeof written !== 'number' || decided.length <= written) return [];
	const where = placeOf({ record: first, line: first.lineOf([]) });
	const message = `写的是 ${written} 件，公示的处罚决定有 ${decided.length} 件（${where} 等），请核对`;
	return [reminderAt({ record: row, line: row.lineOf([]) }, '行政处罚：总数', message)];
}

function sumOf(rows: readonly ValidRecord[], columns: readonly string[]): number {
	return rows.reduce(
		(total, { data }) => columns.reduce((sum, column) => sum + Number(data[column] ?? 0), total),
		0,
	);
}

function yearOf(file: string): number {
	return Number(/(\d{4})\.csv$/.exec(file)?.[1]);
}
