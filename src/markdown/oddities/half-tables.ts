import { linesOfNodes, neighbouringLines } from './body-view.ts';
import { briefly } from './oddity.ts';
import type { Correction, Oddity } from './oddity.ts';
import type { BodyView, LineRange } from './body-view.ts';

const delimiter = /^[|｜]?\s*:?[-－—]{2,}:?\s*(?:[|｜]\s*:?[-－—]{2,}:?\s*)*[|｜]?$/;

/** Rows of a table that did not become one, and single-column tables that took in the text below them. */
export function findHalfTables(view: BodyView): Oddity[] {
	return [
		...tableLike(view).flatMap((block) => blockOddity(view, block) ?? []),
		...swallowed(view),
	];
}

/** Neighbouring lines with a line between cells that are in no table. */
function tableLike(view: BodyView): LineRange[] {
	const inTables = linesOfNodes(view, 'table');
	return neighbouringLines(
		view.shown,
		(line, number) => /[|｜]/.test(line) && !inTables.has(number),
	);
}

function blockOddity({ shown, words }: BodyView, { first, last }: LineRange): Oddity | undefined {
	const lines = shown.slice(first - 1, last);
	const delimiters = lines.filter(
		(line) => delimiter.test(line.trim()) && /[|｜]/.test(line),
	).length;
	const isFramed = lines.some(
		(line) => /^[|｜]/.test(line.trim()) && line.split(/[|｜]/).length > 2 && /[^\s|｜]/.test(line),
	);
	const cells = lines.map((line) => line.split(/[|｜]/).length);
	const isEven = lines.length > 1 && new Set(cells).size === 1;
	if (delimiters === 0 && !isFramed && !isEven) return undefined;
	const extent = last > first ? `，连着的 ${last - first + 1} 行会连成一段` : '';
	const place = `“${briefly(words[first - 1] ?? '')}”`;
	if (lines.some((line) => line.includes('｜'))) {
		const corrections = delimiters === 1 && isEven ? asciiBars(lines, first) : undefined;
		return {
			line: first,
			message: `${place}没有成为表格：竖线要用英文的 |，不能用｜`,
			...(corrections && { corrections }),
		};
	}
	return {
		line: first,
		message:
			delimiters === 0
				? `${place}没有成为表格，竖线会照样显示${extent}。表头下面要有一行分隔线：| --- | --- |`
				: `${place}没有成为表格，竖线会照样显示${extent}。表头下面只有一行分隔线，格数要和表头一样多`,
	};
}

function asciiBars(lines: readonly string[], first: number): Correction[] {
	return lines.flatMap((line, index) =>
		[...line.matchAll(/｜/g)].map(({ index: column }) => ({
			line: first + index,
			column,
			before: '｜',
			after: '|',
		})),
	);
}

/** Text directly below a table of one column, which has no other sign of being a row. */
function swallowed({ nodes, lines }: BodyView): Oddity[] {
	return nodes.flatMap((node): Oddity[] => {
		if (node.type !== 'table') return [];
		const [header, ...rows] = node.children;
		if (header?.children.length !== 1) return [];
		return rows.flatMap(({ position }): Oddity[] => {
			const line = position?.start.line ?? 1;
			const written = lines[line - 1] ?? '';
			return written.includes('|') ? [] : [{ line, message: belowTable(written) }];
		});
	});
}

/** What to say of a text that stands directly below a table. */
export function belowTable(written: string): string {
	return `“${briefly(written)}”紧接在表格下面，成了表格的一行。请在表格和文字之间空一行`;
}
