import { readXml } from './read-xml.ts';
import type { AttachmentLimits } from '../reading/attachment-limits.ts';

export interface Row {
	/** The row number, from 1, as the program shows it. */
	number: number;
	isHidden: boolean;
	cells: readonly Cell[];
}

export interface Cell {
	/** The column's number, from 1. */
	column: number;
	text: string;
	/** True for a text; false for a number, date or truth value. */
	isText: boolean;
	isHidden: boolean;
	/** The formula; empty when the cell has none. */
	formula: string;
}

/**
 * Gives the rows of a worksheet to `onRow`, one after another, until it returns that it has enough; `strings` are the
 * shared texts of cells.
 */
export function readRows(
	content: Uint8Array,
	strings: readonly string[],
	limits: Pick<AttachmentLimits, 'depth'>,
	onRow: (row: Row) => 'enough' | void,
): void {
	const hiddenColumns: { from: number; to: number }[] = [];
	const path: string[] = [];
	let [number, column] = [0, 0];
	let isHidden = false;
	let cells: Cell[] = [];
	let [type, value, formula] = ['', '', ''];
	let isDone = false;
	const isColumnHidden = () => hiddenColumns.some(({ from, to }) => from <= column && column <= to);
	readXml(
		content,
		{
			open(name, attributes) {
				path.push(name);
				if (name === 'col' && (isTrue(attributes['hidden']) || isZero(attributes['width'])))
					hiddenColumns.push({ from: Number(attributes['min']), to: Number(attributes['max']) });
				if (name === 'row') {
					number = Number(attributes['r']) || number + 1;
					isHidden = isTrue(attributes['hidden']) || isZero(attributes['ht']);
					[cells, column] = [[], 0];
				}
				if (name === 'c') {
					column = sheetColumnOf(attributes['r']) ?? column + 1;
					[type, value, formula] = [attributes['t'] ?? '', '', ''];
				}
			},
			text(data) {
				const within = path.at(-1);
				const isInline = type === 'inlineStr' && within === 't' && path.at(-2) !== 'rPh';
				if (isInline || (type !== 'inlineStr' && within === 'v')) value += data;
				if (within === 'f') formula += data;
			},
			close(name) {
				path.pop();
				if (name === 'row' && !isDone) isDone = onRow({ number, isHidden, cells }) === 'enough';
				if (name !== 'c') return;
				cells.push({
					column,
					text: type === 's' ? (strings[Number(value)] ?? '') : value,
					isText: type === 's' || type === 'inlineStr' || type === 'str',
					isHidden: isColumnHidden(),
					formula,
				});
			},
			isDone: () => isDone,
		},
		limits,
	);
}

/** `AB12` → 28; `undefined` for what begins with no column. */
export function sheetColumnOf(reference: string | undefined): number | undefined {
	const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
	return letters
		? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
		: undefined;
}

function isTrue(value: string | undefined): boolean {
	return value === '1' || value === 'true';
}

function isZero(value: string | undefined): boolean {
	return value !== undefined && Number(value) === 0;
}
