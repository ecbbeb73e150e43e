import { linesOfNodes, neighbouringLines } from './body-view.ts';
import { briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** A tab between words. */
const inner = /[^\s\u0001\u0002][ ]*\t\s*[^\s\u0001\u0002]/;

/** The number before a text, behind which Word puts a tab. */
const numbered =
	/^\s*(?:第[零〇一二三四五六七八九十百千\d]+[编篇章节条款]|[（(]?[一二三四五六七八九十\d]{1,4}[）).、．]|[①-⑳]|[-·•●]|附件?\d*[:：]?)\s*$/u;

/** Cells that were pasted from a spreadsheet: words with tabs between them, which readers see in one line. */
export function findPastedCells(view: BodyView): Oddity[] {
	const inTables = linesOfNodes(view, 'table');
	const blocks = neighbouringLines(
		view.shown,
		(line, number) => !inTables.has(number) && hasCells(line),
	);
	return blocks.map(({ first, last }) => ({
		line: first,
		message: `“${briefly((view.lines[first - 1] ?? '').replaceAll('\t', '　'))}”里有制表符（从 Excel、Word 粘贴的表格），网页上不是表格${
			last > first ? `，连着的 ${last - first + 1} 行会连成一段` : ''
		}。请写成表格，每行用 | 隔开，或者把制表符换成空格`,
	}));
}

function hasCells(line: string): boolean {
	if (!inner.test(line)) return false;
	const [first = '', ...others] = line.trim().split('\t');
	return others.length > 1 || !numbered.test(first);
}
