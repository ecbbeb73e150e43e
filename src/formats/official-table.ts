import { landscapeWidth } from './official-sections.ts';
import { runsXml, widthOf } from './official-text.ts';
import { textWidth } from './word-package.ts';
import type { OfficialBlock, OfficialCell } from '../domain/official-document.ts';

type Table = Extract<OfficialBlock, { kind: 'table' }>;

/** A table of more columns is printed on turned sheets. */
const mostColumns = 8;

/** A column is as wide as its longest text, within bounds, in characters. */
const narrowest = 3;
const margins = 2;
const widest = 18;

export function isWide({ rows: [head = []] }: Table): boolean {
	return head.length > mostColumns;
}

/** A ruled table: its head is repeated on every page, no row is split, columns share the width by the length of their texts. */
export function tableXml(table: Table): string {
	const { rows } = table;
	const total = isWide(table) ? landscapeWidth : textWidth;
	const widths = columnWidths(rows, total);
	const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
		.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
		.join('');
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
	return (
		`<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
		`<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
		`${rows.map((row, index) => rowXml(row, widths, index === 0)).join('')}</w:tbl>`
	);
}

function rowXml(row: readonly OfficialCell[], widths: readonly number[], isHead: boolean): string {
	const cells = row.map(
		(cell, index) =>
			`<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${cellXml(cell, isHead)}</w:tc>`,
	);
	return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

function cellXml({ runs, align }: OfficialCell, isHead: boolean): string {
	if (isHead) return runsXml('TableHead', runs);
	return runsXml('TableText', runs, align && `<w:jc w:val="${align}"/>`);
}

function columnWidths(rows: readonly (readonly OfficialCell[])[], total: number): number[] {
	const shares = (rows[0] ?? []).map((_, index) => {
		const lengths = rows.map((row) =>
			widthOf((row[index]?.runs ?? []).map(({ text }) => text).join('')),
		);
		return margins + Math.min(widest, Math.max(narrowest, ...lengths));
	});
	const sum = shares.reduce((whole, share) => whole + share, 0);
	return shares.map((share) => Math.floor((share / sum) * total));
}
