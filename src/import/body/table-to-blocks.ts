import type { Element, ElementContent, RootContent } from 'hast';
import { runsText } from './block.ts';
import { expandTable } from './expand-table.ts';
import type { Block, Run } from './block.ts';

type ToBlocks = (content: readonly RootContent[]) => Block[];
type Note = (problem: string, value?: string) => void;

/**
 * The contents of a cell: its text, with paragraphs ended by `
 * `, and the tables inside it.
 */
interface CellContent {
	blocks: Block[];
	runs: Run[];
	tables: Block[];
}

/**
 * Reads a table. A table that only arranges the page (a single column, a single row of long texts, a frame around other
 * tables) is replaced by its contents. Merged cells are split and their contents repeated, except in a row that is one
 * cell; a table inside a cell follows after the table.
 */
export function tableToBlocks(table: Element, toBlocks: ToBlocks, note: Note): Block[] {
	const { grid, merged } = expandTable(rowsOf(table));
	const cells = [...new Set(grid.flat())].filter((cell) => cell !== undefined);
	const contents = new Map(cells.map((cell) => [cell, contentOf(cell, toBlocks)]));
	const caption = ownChildren(table, ['caption']).flatMap((element) => toBlocks([element]));
	if (isLayout(grid, [...contents.values()]))
		return [...caption, ...cells.flatMap((cell) => contents.get(cell)?.blocks ?? [])];

	if (merged > 0)
		note(
			`表格有 ${merged} 处合并单元格，已拆开并重复填写，请核对`,
			shorten(firstText([...contents.values()])),
		);
	const nested = [...contents.values()].flatMap(({ tables }) => tables);
	if (nested.length > 0)
		note(
			'单元格里还有表格，已移到外层表格之后，请核对',
			shorten(firstText([...contents.values()])),
		);
	const rows = grid.map((row) => {
		const isBand = row.length > 2 && row[0] !== undefined && row.every((cell) => cell === row[0]);
		return row.map((cell, column) => {
			const content = cell && contents.get(cell);
			return !content || (isBand && column > 0) ? [] : styled(content.runs, isBand);
		});
	});
	return [...caption, { type: 'table', rows }, ...nested];
}

/**
 * The cells of the rows, with the header first and the footer last, as browsers show them; without the cells of tables
 * inside.
 */
function rowsOf(table: Element): Element[][] {
	const groups = ownChildren(table, ['thead', 'tbody', 'tfoot', 'tr']);
	const order = (tagName: string) => groups.filter((group) => group.tagName === tagName);
	const bodies = groups.filter(({ tagName }) => tagName === 'tbody' || tagName === 'tr');
	return [...order('thead'), ...bodies, ...order('tfoot')]
		.flatMap((group) => (group.tagName === 'tr' ? [group] : ownChildren(group, ['tr'])))
		.map((row) => ownChildren(row, ['td', 'th']));
}

function ownChildren({ children }: Element, tagNames: readonly string[]): Element[] {
	return children
		.filter((child: ElementContent) => child.type === 'element')
		.filter(({ tagName }) => tagNames.includes(tagName));
}

function contentOf(cell: Element, toBlocks: ToBlocks): CellContent {
	const blocks = toBlocks(cell.children);
	const tables = blocks.filter(({ type }) => type === 'table');
	const lines = blocks.flatMap((block) =>
		block.type === 'table' ? [[{ text: '（见下表）' }]] : linesOf(block),
	);
	return {
		blocks,
		runs: lines.flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line] : line)),
		tables,
	};
}

function linesOf(block: Block): Run[][] {
	if (block.type === 'table') return block.rows.map((row) => row.flat());
	if (block.type !== 'list') return [block.runs];
	return block.items.flatMap((item, index) => {
		const mark = block.start === undefined ? '• ' : `${block.start + index}. `;
		const [first = [], ...rest] = item.flatMap(linesOf);
		return [[{ text: mark }, ...first], ...rest];
	});
}

function isLayout(grid: readonly unknown[][], contents: readonly CellContent[]): boolean {
	const columns = grid[0]?.length ?? 0;
	if (columns < 2) return true;
	const length = (blocks: readonly Block[]) =>
		blocks.flatMap(linesOf).map(runsText).join('').length;
	const total = contents.reduce((sum, { blocks }) => sum + length(blocks), 0);
	const inTables = contents.reduce((sum, { tables }) => sum + length(tables), 0);
	if (inTables * 2 > total) return true;
	const isText = contents.some(({ blocks }) => blocks.length > 3 || length(blocks) > 100);
	return grid.length === 1 && (columns === 2 || isText);
}

/**
 * Removes bold letters, because the table itself distinguishes header and data cells; only a row that is one cell keeps
 * them.
 */
function styled(runs: readonly Run[], isBand: boolean): Run[] {
	return runs.map((run) => ({ ...run, strong: isBand && run.strong }));
}

function firstText(contents: readonly CellContent[]): string {
	return contents.map(({ runs }) => runsText(runs)).find((text) => text.trim() !== '') ?? '';
}

function shorten(text: string): string {
	return text.replaceAll('\n', ' ').slice(0, 60);
}
