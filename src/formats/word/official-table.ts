import { widthOf } from '../../presentation/width-of.ts';
import { landscapeWidth } from './official-sections.ts';
import { paragraphXml, runsXml } from './official-text.ts';
import { textWidth } from './word-package.ts';
import type {
	OfficialBlock,
	OfficialCell,
	ParticularsRow,
} from '../../domain/documents/official-document.ts';

type Table = Extract<OfficialBlock, { kind: 'table' }>;

/** A table with more columns is printed on landscape sheets. */
const mostColumns = 8;

/** A table with more columns is set in small type. */
const mostColumnsInText = 12;

/** A table with more columns is divided: a sheet has no room for it. */
const mostColumnsOnSheet = 16;

/** In characters: the minimum width of a column, the longest text that does not break, and the same for a head. */
const narrowest = 3;
const unbroken = 6;
const longestHead = 4;
const margins = 1;

const cellMargins =
	'<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>';

export function isWide({ rows: [head = []] }: Table): boolean {
	return head.length > mostColumns;
}

/**
 * A table, or, when it has more columns than a sheet has room for, its parts one below the other: as few as possible,
 * of about equally many columns, each with the first column, which names the rows.
 */
export function tablesXml(table: Table): string {
	const count = table.rows[0]?.length ?? 0;
	if (count <= mostColumnsOnSheet) return tableXml(table);
	const parts = Math.ceil((count - 1) / (mostColumnsOnSheet - 1));
	const perPart = Math.ceil((count - 1) / parts);
	return Array.from({ length: parts }, (_, part) => {
		const from = 1 + part * perPart;
		const rows = table.rows.map((row) => [...row.slice(0, 1), ...row.slice(from, from + perPart)]);
		return tableXml({ ...table, rows });
	}).join(paragraphXml('HalfLine', ''));
}

/** What readers need besides the text, in small type between title and text: the labels name the lines. */
export function particularsXml(rows: readonly ParticularsRow[]): string {
	const widths = [Math.floor(textWidth * 0.24), Math.ceil(textWidth * 0.76)];
	const lines = rows.map(({ label, text }) =>
		rowXml(
			'<w:cantSplit/>',
			cellsXml([{ runs: [{ text: label }] }], widths, 'TableHead') +
				cellsXml([{ runs: [{ text }] }], widths.slice(1), 'TableText'),
		),
	);
	return `${frameXml(widths, lines)}${paragraphXml('HalfLine', '')}`;
}

/**
 * A table with rules. Its head is repeated on every page, no row is split, and the columns share the width by the
 * length of their texts.
 */
function tableXml(table: Table): string {
	const [head = [], ...body] = table.rows;
	const heads = head.map(({ runs }) => ({ runs }));
	const total = isWide(table) ? landscapeWidth : textWidth;
	const widths = columnWidths(table.rows, total);
	const suffix = head.length > mostColumnsInText ? 'Small' : '';
	return frameXml(widths, [
		rowXml('<w:cantSplit/><w:tblHeader/>', cellsXml(heads, widths, `TableHead${suffix}`)),
		...body.map((row) => rowXml('<w:cantSplit/>', cellsXml(row, widths, `TableText${suffix}`))),
	]);
}

function frameXml(widths: readonly number[], rows: readonly string[]): string {
	const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
		.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
		.join('');
	const total = widths.reduce((sum, width) => sum + width, 0);
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
	return (
		`<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
		`<w:tblLayout w:type="fixed"/>${cellMargins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
	);
}

function rowXml(properties: string, cells: string): string {
	return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
}

function cellsXml(
	row: readonly OfficialCell[],
	widths: readonly number[],
	styleId: string,
): string {
	return row
		.map(({ runs, align }, index) => {
			const aligned = align && `<w:jc w:val="${align}"/>`;
			return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${runsXml(styleId, runs, aligned)}</w:tc>`;
		})
		.join('');
}

/**
 * The widths of the columns. A column's share grows with its longest text, but less and less for long texts, because
 * they can break. A single text that is far longer than the others of its column counts less.
 */
function columnWidths(rows: Table['rows'], total: number): number[] {
	const [head = [], ...body] = rows;
	const shares = head.map((cell, index) => {
		const lengths = body.map((row) => lengthOf(row[index])).filter((length) => length > 0);
		const mean = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
		const wanted = Math.min(
			lengths.reduce((most, length) => Math.max(most, length), 0),
			2 * mean,
		);
		const least = Math.max(narrowest, Math.min(lengthOf(cell), longestHead));
		const length = Math.max(least, wanted);
		return margins + (length <= unbroken ? length : Math.sqrt(unbroken * length));
	});
	const sum = shares.reduce((whole, share) => whole + share, 0);
	return shares.map((share) => Math.floor((share / sum) * total));
}

function lengthOf(cell: OfficialCell | undefined): number {
	return widthOf((cell?.runs ?? []).map(({ text }) => text).join(''));
}
