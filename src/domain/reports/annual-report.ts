import {
	applicantColumns,
	applicationRows,
	disputeGroups,
	proactiveBlocks,
} from './annual-report-tables.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ReportCell, ReportRows } from './annual-report-tables.ts';

/** A place where the figures of a report contradict each other. */
export interface ReportMistake {
	/** The row where the contradiction shows. */
	row: string;
	/** In Chinese; names the row and the column. */
	message: string;
}

const results = applicationRows.filter(({ isResult }) => isResult).map(({ id }) => id);

/**
 * The contradictions in the table of applications (三): in each row the kinds of applicant must add up to 总计; in each
 * column the results must add up to 三（七）, and 一 + 二 = 三（七） + 四. Blank and not-applicable cells count as 0.
 */
export function applicationMistakes(rows: ReportRows): ReportMistake[] {
	return [
		...applicationRows.flatMap(({ id, label }) => rowMistake(id, label, rows[id] ?? [])),
		...applicantColumns.flatMap((column, index) => columnMistakes(column, index, rows)),
	];
}

/**
 * The contradictions in the table of reconsiderations and lawsuits (四): in each group the outcomes must add up to 总计.
 */
export function disputeMistakes(rows: ReportRows): ReportMistake[] {
	return disputeGroups.flatMap((group) => rowMistake(group, group, rows[group] ?? []));
}

/**
 * The contradictions between a report and the same agency's report of the year before: 二 of this year must be 四 of last
 * year.
 */
export function carriedOverMistakes(before: ReportRows, now: ReportRows): ReportMistake[] {
	return applicantColumns.flatMap((column, index) => {
		const left = numberIn(before['四']?.[index]);
		const taken = numberIn(now['二']?.[index]);
		if (left === taken) return [];
		const message = `“${column}”一列：上年结转 ${taken}，上一年报告的“四、结转下年度继续办理”是 ${left}`;
		return [{ row: '二', message }];
	});
}

/**
 * The rows in which 现行有效件数 is not last year's number plus documents made minus documents repealed. Documents also
 * expire without being repealed, so a difference is a reason to look, not a mistake by itself.
 */
export function documentCountMistakes(before: ReportRows, now: ReportRows): ReportMistake[] {
	return proactiveBlocks[0].rows.flatMap((row) => {
		const [made = 0, repealed = 0, valid = 0] = (now[row] ?? []).map(numberIn);
		const earlier = numberIn(before[row]?.[2]);
		const due = earlier + made - repealed;
		if (valid === due) return [];
		const message = `“${row}”现行有效 ${valid} 件，按上一年 ${earlier} 件加制发 ${made} 件减废止 ${repealed} 件应是 ${due} 件`;
		return [{ row, message }];
	});
}

/**
 * The last day for publishing the report of `year` in time: for departments 31 January of the following year, for the
 * county government 31 March (条例 art. 49). `undefined` for agencies that the article does not name.
 */
export function reportDueDay(agencyType: string, year: number): CalendarDate | undefined {
	if (agencyType === 'county') return `${year + 1}-03-31` as CalendarDate;
	return agencyType === 'department' ? (`${year + 1}-01-31` as CalendarDate) : undefined;
}

/** The number in a cell; 0 for any other cell. */
export function numberIn(cell: ReportCell | undefined): number {
	return typeof cell === 'number' ? cell : 0;
}

function rowMistake(row: string, label: string, cells: readonly ReportCell[]): ReportMistake[] {
	const numbers = cells.map(numberIn);
	const total = numbers.at(-1) ?? 0;
	const sum = add(numbers.slice(0, -1));
	if (sum === total) return [];
	return [{ row, message: `“${label}”一行：各项相加是 ${sum}，“总计”写的是 ${total}` }];
}

function columnMistakes(column: string, index: number, rows: ReportRows): ReportMistake[] {
	const at = (row: string) => numberIn(rows[row]?.[index]);
	const sum = add(results.map(at));
	const handled = at('三（七）');
	const received = at('一') + at('二');
	const accounted = handled + at('四');
	return [
		...(sum === handled
			? []
			: [
					{
						row: '三（七）',
						message: `“${column}”一列：（一）至（六）相加是 ${sum}，“（七）总计”写的是 ${handled}`,
					},
				]),
		...(received === accounted
			? []
			: [
					{
						row: '四',
						message: `“${column}”一列：第一项加第二项是 ${received}，第三项（总计）加第四项是 ${accounted}，两者应当相等`,
					},
				]),
	];
}

function add(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
