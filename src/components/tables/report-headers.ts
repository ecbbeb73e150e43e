import {
	applicationRows,
	disputeColumns,
	outcomeRows,
} from '../../domain/reports/annual-report-tables.ts';

/**
 * Ids of the headings of tables 三 and 四 of an annual report, and for each figure the ids of all its headings
 * (`headers`): `scope` is not enough, because headings span rows and columns in three levels. The ids are short,
 * because hundreds of figures repeat them, the nearest heading first: `c` for columns of table 三, `r` for its rows, `d`
 * for columns of table 四.
 */
const groups = [...new Set(applicationRows.map(({ group }) => group))];
const lastApplicant = 6;

export function applicationHead(row: string): string {
	return `r${applicationRows.findIndex(({ id }) => id === row)}`;
}

export function applicationGroupHead(group: string): string {
	return `rg${groups.indexOf(group)}`;
}

/** The heading ids of a figure of table 三, by the row's official number and the index of the applicant. */
export function applicationHeaders(row: string, applicant: number): string {
	const group = applicationRows.find(({ id }) => id === row)?.group;
	const isOrganisation = applicant > 0 && applicant < lastApplicant;
	return [
		`c${applicant}`,
		...(isOrganisation ? ['co'] : []),
		'c',
		applicationHead(row),
		...(group ? [applicationGroupHead(group)] : []),
		...(outcomeRows.some(({ id }) => id === row) ? ['r'] : []),
	].join(' ');
}

/** The heading ids of a figure of table 四, by the index of its column. */
export function disputeHeaders(column: number): string {
	const group = Math.floor(column / disputeColumns.length);
	return [`d${column}`, `dg${group}`, ...(group > 0 ? ['d'] : [])].join(' ');
}
