import { findHeader, isCertain, mostRowsAbove } from './header.ts';
import { readGrid } from './grid.ts';
import type { KnownColumns } from './known-columns.ts';

/** What stands between the cells, and its Chinese name. */
export interface Separator {
	sign: string;
	name: string;
	/** The signs that programs write between cells. The others are also used within them, so that nobody can tell them apart. */
	isUsual: boolean;
}

const comma: Separator = { sign: ',', name: '英文逗号', isUsual: true };

const others: readonly Separator[] = [
	{ sign: ';', name: '分号', isUsual: true },
	{ sign: '\t', name: '制表符（Tab）', isUsual: true },
	{ sign: '，', name: '中文逗号“，”', isUsual: false },
	{ sign: '；', name: '中文分号“；”', isUsual: false },
	{ sign: '、', name: '顿号“、”', isUsual: false },
	{ sign: '|', name: '竖线“|”', isUsual: false },
	{ sign: '｜', name: '竖线“｜”', isUsual: false },
];

/** So many characters show how a table is separated. */
const head = 20_000;

/** The separator with which the names of the columns are found; the comma if they are found with none. */
export function separatorOf(text: string, known: KnownColumns): Separator {
	return foundSeparator(text, known) ?? comma;
}

/** True if a header is found in the text, whatever its cells are separated by. */
export function isTable(text: string, known: KnownColumns): boolean {
	return foundSeparator(text, known) !== undefined;
}

function foundSeparator(text: string, known: KnownColumns): Separator | undefined {
	const start = text.slice(0, head);
	return [comma, ...others].find(({ sign }) => start.includes(sign) && names(start, sign, known));
}

function names(start: string, sign: string, known: KnownColumns): boolean {
	const header = findHeader(readGrid(start, sign, mostRowsAbove * 2).rows, known);
	return header !== undefined && header.known > 1 && isCertain(header);
}
