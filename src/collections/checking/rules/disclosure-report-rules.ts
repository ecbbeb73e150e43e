import {
	applicationMistakes,
	carriedOverMistakes,
	disputeMistakes,
	documentCountMistakes,
	numberIn,
	reportDueDay,
} from '../../../domain/reports/annual-report.ts';
import { dateOf } from '../../../domain/dates/calendar-date.ts';
import { checkSections } from './required-sections.ts';
import { judgeEach } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { z } from 'zod';
import type { ReportMistake } from '../../../domain/reports/annual-report.ts';
import type { ReportCell, ReportRows } from '../../../domain/reports/annual-report-tables.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { disclosureReports } from '../../disclosure-reports.ts';
import type { Problem } from '../../records/problem.ts';
import type { RequiredSection } from './required-sections.ts';
import type { ValidRecord } from '../../records/validate.ts';

type Data = z.output<typeof disclosureReports.schema>;

interface Report {
	record: ValidRecord;
	data: Data;
	agency: string;
	/** The agency's type; `undefined` if the agency's own record is invalid. */
	type: unknown;
}

/** The written parts of a report (国办公开办函〔2021〕30号); the tables between them are data. */
const sections: readonly RequiredSection[] = [
	{ heading: '总体情况' },
	{ heading: '存在的主要问题及改进情况' },
	{
		heading: '其他需要报告的事项',
		mentions: {
			pattern: /信息处理费/,
			message: '“其他需要报告的事项”应写明收取信息处理费的情况，没有收取的也要写明',
		},
	},
];

/**
 * Checks reports: figures add up and agree with the year before, all parts exist, publication in time, one a year. Only
 * figures that cannot be so are errors, and not those of a report that an old system published or that explains them.
 */
export function checkDisclosureReports(content: CheckedContent): Problem[] {
	const { records } = content;
	const types = new Map(
		records
			.filter(({ collection }) => collection.name === 'agencies')
			.map(({ id, data }) => [id, data['type']]),
	);
	const reportOf = (record: ValidRecord): Report => {
		const data = record.data as Data;
		const agency = data.issuers?.[0] ?? '';
		return { record, data, agency, type: types.get(agency) };
	};
	const judgeReports = (judge: (record: ValidRecord) => Problem[]) =>
		judgeEach(content, (record) =>
			record.collection.name === 'disclosure-reports' ? judge(record) : [],
		);
	const reports = records
		.filter(({ collection }) => collection.name === 'disclosure-reports')
		.map(reportOf);
	const byYear = Map.groupBy(reports, ({ agency, data }) => `${agency} ${data.year}`);
	const compared = reports.flatMap((report) => {
		const { agency, data, record } = report;
		const [same] = byYear.get(`${agency} ${data.year}`) ?? [];
		const [before] = byYear.get(`${agency} ${data.year - 1}`) ?? [];
		return [
			...(same === report
				? []
				: [
						warning(
							at(
								record,
								['year'],
								`这个机关${data.year}年度的报告已经有了：${same?.record.file}，请核对`,
							),
						),
					]),
			...(before ? checkAgainst(before.data, report) : []),
		];
	});
	return [
		...compared,
		...judgeReports((record) => checkSections(record, sections)),
		...judgeReports((record) => checkFigures(reportOf(record))),
		...judgeReports((record) => checkTime(reportOf(record))),
	];
}

function checkFigures({ record, data, type }: Report): Problem[] {
	const { applications, disputes, proactive, correction, importedFrom } = data;
	const regulations = proactive?.规章 ?? [];
	const isCounty = ['county', 'department', 'township'].includes(String(type));
	const wrongSums = [
		...problemsIn(record, 'applications', applications ? applicationMistakes(applications) : []),
		...problemsIn(record, 'disputes', disputes ? disputeMistakes(disputes) : []),
	];
	return [
		...(correction || importedFrom
			? wrongSums.map(warning)
			: wrongSums.map((found) => ({
					...found,
					message: `${found.message}。已经公布的报告就是这样的，请填 correction（数据更正说明）`,
				}))),
		...(isCounty && regulations.some((cell) => numberIn(cell) > 0)
			? [warning(at(record, ['proactive', '规章'], '县级以下机关不制定规章，这一行应当都是 0'))]
			: []),
	];
}

/** Differences from the year before, unless the report explains them (`correction`). */
function checkAgainst(before: Data, { record, data }: Report): Problem[] {
	if (data.correction) return [];
	const carried =
		before.applications &&
		data.applications &&
		carriedOverMistakes(before.applications, data.applications);
	const counted =
		before.proactive &&
		data.proactive &&
		documentCountMistakes(documentsOf(before), documentsOf(data));
	return [
		...problemsIn(record, 'applications', carried ?? []),
		...problemsIn(record, 'proactive', counted ?? []),
	].map((found) =>
		warning({
			...found,
			message: `${found.message}。数据确实调整过的，请填 correction（数据更正说明）`,
		}),
	);
}

function checkTime({ record, data: { publishedOn, year, importedFrom }, type }: Report): Problem[] {
	const due = reportDueDay(String(type), year);
	if (!publishedOn || !due || importedFrom || dateOf(publishedOn) <= due) return [];
	return [
		warning(
			at(
				record,
				['publishedOn'],
				`${year}年度的报告应在 ${due} 前公布（《政府信息公开条例》第四十九条）`,
			),
		),
	];
}

function documentsOf({ proactive }: Data): ReportRows {
	const none: ReportCell[] = [];
	return { 规章: proactive?.规章 ?? none, 行政规范性文件: proactive?.行政规范性文件 ?? none };
}

function problemsIn(
	record: ValidRecord,
	table: string,
	mistakes: readonly ReportMistake[],
): Problem[] {
	return mistakes.map(({ row, message }) => at(record, [table, row], message));
}

function at(record: ValidRecord, path: readonly string[], message: string): Problem {
	return problemAt(record, path, message, 'error', path.slice(0, 1));
}

function warning(problem: Problem): Problem {
	return { ...problem, severity: 'warning' };
}
