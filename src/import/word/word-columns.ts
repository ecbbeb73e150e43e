import { readDocumentNumber } from '../../domain/numbers/document-number.ts';
import { splitNumbers } from '../../domain/numbers/number-values.ts';
import { headingKinds } from '../body/heading-kinds.ts';
import { isLabel } from '../../domain/text/labelled-values.ts';
import { declared } from '../html/html-style.ts';
import { lineOf } from '../page/html-tree.ts';
import { isStatement, statedValues } from '../page/stated-values.ts';
import type { Element } from 'hast';
import type { Columns } from '../item/source-item.ts';

/** What the head of an official document says: red head, document number, title (GB/T 9704-2012, 7.2 and 7.3.1). */
export interface WordHead {
	columns: Columns;
	/** The body without the red head, which a document's page has of its own. */
	body: readonly Element[];
}

/** The number of paragraphs among which the title is looked for. */
const headLength = 15;
const longestTitle = 120;

const redHead = /^[\p{Script=Han}\s]{3,40}(?:文\s*件|令|公\s*告|人民政府|委员会|办公室|局)$/u;
const marks = /^(?:特急|加急|平急|机密|秘密|内部|\d{6}|附\s*件\s*[\d一二三四五六七八九十]*[:：]?)$/;

/**
 * Reads the head by its looks: the lines of the title are the first that stand in the middle one after another, after a
 * red head and a document number where there are any. A table of statements above the text, which portals put there, is
 * read as one; frames of a single column that only hold the text are opened.
 */
export function readWordHead(body: readonly Element[]): WordHead {
	const columns = new Map<string, string[]>();
	const add = (label: string, value: string) => {
		if (value !== '' && !columns.has(label)) columns.set(label, [value]);
	};
	const paragraphs = body.flatMap(withoutFrame).filter((element) => {
		if (element.tagName !== 'table') return true;
		const plain = withPlainCells(element);
		if (isOfLabels(plain)) return false;
		if (!isStatement(plain)) return true;
		for (const { label, value } of statedValues(plain, new Set())) add(label, value);
		return false;
	});
	const start = afterRedHead(paragraphs, (number) => add('正文上方的文号', number));
	const lines: string[] = [];
	for (const element of paragraphs.slice(start, start + 6)) {
		const line = lineOf(element);
		if (line === '') continue;
		if (!isTitleLine(element, line, lines)) break;
		lines.push(line);
	}
	const title = lines.join('');
	if (title.length >= 4 && title.length <= longestTitle) add('正文上方的标题', title);
	const after = paragraphs[start + lines.length];
	if (after && !columns.has('正文上方的文号')) addNumber(lineOf(after), add);
	return { columns, body: paragraphs.slice(start) };
}

function addNumber(line: string, add: (label: string, value: string) => void): void {
	const number = documentNumberIn(line);
	if (number !== undefined) add('正文上方的文号', number);
}

/** The place of the first paragraph that is not of the red head; the document number in it goes to `onNumber`. */
function afterRedHead(paragraphs: readonly Element[], onNumber: (number: string) => void): number {
	const first = paragraphs.slice(0, headLength);
	for (const [place, element] of first.entries()) {
		const line = lineOf(element);
		if (element.tagName === 'table') return place;
		const number = documentNumberIn(line);
		if (number !== undefined) onNumber(number);
		const isIssuer =
			isCentred(element) && redHead.test(line) && hasTitleBelowNumber(first.slice(place + 1));
		if (line !== '' && !marks.test(line) && number === undefined && !isIssuer) return place;
	}
	return first.length;
}

/** Whether a document number follows, and something in the middle after it: what stands above is no title then. */
function hasTitleBelowNumber(below: readonly Element[]): boolean {
	const written = below.filter((element) => lineOf(element) !== '');
	const place = written.findIndex((element) => documentNumberIn(lineOf(element)) !== undefined);
	const title = written[place + 1];
	return place >= 0 && place < 3 && title !== undefined && isCentred(title);
}

/** The document number that is all of a line, but for who signs it (GB/T 9704-2012, 7.2.6). */
function documentNumberIn(line: string): string | undefined {
	const number = line.replace(/\s*签发人.*$/, '');
	if (number === '' || number.length > 40) return undefined;
	return splitNumbers(number).every(readDocumentNumber) ? number : undefined;
}

/** The contents of a table of one column that holds paragraphs; else the element itself. */
function withoutFrame(element: Element): Element[] {
	if (element.tagName !== 'table') return [element];
	const rows = rowsOf(element);
	const cells = rows.flatMap((row) => elementsOf(row));
	if (cells.length !== rows.length || cells.every((cell) => elementsOf(cell).length < 2))
		return [element];
	return cells.flatMap(elementsOf).flatMap(withoutFrame);
}

/** Whether all that a table says is labels whose values are empty. */
function isOfLabels(table: Element): boolean {
	const texts = rowsOf(table)
		.flatMap(elementsOf)
		.map(lineOf)
		.filter((text) => text !== '');
	return texts.length > 0 && texts.every((text) => /[：:]$/.test(text) && isLabel(text));
}

/** The table with the text of its cells directly in them, as tables of portals have it. */
function withPlainCells(table: Element): Element {
	const plain = structuredClone(table);
	for (const cell of rowsOf(plain).flatMap(elementsOf))
		if (cell.children.length === 1)
			cell.children = elementsOf(cell).flatMap(({ children }) => children);
	return plain;
}

function rowsOf(table: Element): Element[] {
	return elementsOf(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsOf(part)));
}

function elementsOf({ children }: Element): Element[] {
	return children.filter((child) => child.type === 'element');
}

function isTitleLine(element: Element, line: string, before: readonly string[]): boolean {
	const isFirst = before.length === 0;
	const looks = isCentred(element) || (isFirst && /^h1$/.test(element.tagName));
	const isOther =
		documentNumberIn(line) !== undefined ||
		/^[（(【]|[。；：;:]$/.test(line) ||
		headingKinds.some(({ pattern }) => pattern.test(line));
	return looks && element.tagName !== 'table' && !isOther && line.length <= longestTitle;
}

function isCentred(element: Element): boolean {
	return declared(element, 'text-align') === 'center';
}
