import {
	dayOfSerial,
	olderMacSystem,
	readSpreadsheetDate,
} from '../../../domain/dates/spreadsheet-date.ts';

/** True for a date as the spreadsheet counts it, perhaps with a fraction for the time. */
export function isSerial(cell: string): boolean {
	const read = /^\d{5}(?:\.\d+)?$/.test(cell) ? readSpreadsheetDate(cell) : undefined;
	return read !== undefined && 'doubt' in read && read.doubt === 'serial';
}

/**
 * True if these cells of columns of dates are beyond doubt counted from 1900: one of them then lies in the year that the
 * file is named by, and none would if they were counted from 1904, as old versions of Excel for Mac do.
 */
export function areCertain(cells: readonly string[], fileName: string): boolean {
	const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(fileName) ?? [];
	if (year === undefined) return false;
	const fallsIn = (shift: number) =>
		cells.some((cell) => dayOfSerial(Number(cell) + shift).startsWith(year));
	return fallsIn(0) && !fallsIn(olderMacSystem);
}
