import { openWorkbook } from './open-workbook.ts';
import { readRows } from './sheet-rows.ts';
import { createLineWriter, endOf, parted } from '../text/line-writer.ts';
import { wholeNumber } from '../text/whole-number.ts';
import type { Collector } from '../reading/collector.ts';
import type { Cell, Row } from './sheet-rows.ts';

/**
 * Gives all rows of a workbook to `collector`, hidden ones and numbers included. Returns the parts of the package that
 * this has read.
 */
export function workbookPassages(bytes: Uint8Array, collector: Collector): Set<string> {
	const { sheets, strings } = openWorkbook(bytes, collector.limits);
	for (const { name, isHidden, content } of sheets) {
		const sheet = `${isHidden ? '隐藏的' : ''}工作表“${name}”`;
		const onRow = (row: Row) => {
			addRow(row, sheet, collector);
			return collector.isFull() ? 'enough' : undefined;
		};
		if (content) readRows(content, strings, collector.limits, onRow);
	}
	return new Set(sheets.map(({ part }) => part.toLowerCase()));
}

function addRow({ number, isHidden, cells }: Row, sheet: string, { add }: Collector): void {
	const shown = cells.filter((cell) => !cell.isHidden);
	const hidden = cells.filter((cell) => cell.isHidden);
	add(`${sheet}${isHidden ? '隐藏的' : ''}第 ${number} 行`, lineOf(shown));
	if (hidden.length > 0) add(`${sheet}第 ${number} 行隐藏的列`, lineOf(hidden));
	const formulas = cells.map(({ formula }) => formula).filter(Boolean);
	add(`${sheet}第 ${number} 行的公式`, parted(formulas));
}

function lineOf(cells: readonly Cell[]): string {
	const line = createLineWriter();
	for (const { text, isText } of cells) {
		const said = isText ? text : wholeNumber(text);
		line.write(said);
		if (said !== '') line.end(endOf.cell(said.trim().length));
	}
	return line.text();
}
