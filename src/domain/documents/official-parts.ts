import { readChineseDate } from '../dates/calendar-date.ts';

/** A paragraph or heading of an official document, as plain text. */
export interface OfficialText {
	isHeading: boolean;
	text: string;
}

/**
 * The role of a paragraph or heading in the layout of an official document (GB/T 9704—2012):
 * `addressee`: 主送机关; `annex-note`: 附件说明, which names the annexes; `signature` and `date`: 发文机关署名 and 成文日期;
 * `annex`: the line 附件 above an annex;
 * `title`: the title of the document that the notice issues, or of an annex; `chapter`: 第一章; `level-1`: 一、 and headings
 * without a number; `level-2`: （一）; `level-3`: headings numbered in figures.
 */
export type OfficialPart =
	| 'addressee'
	| 'annex-note'
	| 'signature'
	| 'date'
	| 'annex'
	| 'title'
	| 'chapter'
	| 'level-1'
	| 'level-2'
	| 'level-3';

const longestName = 80;
const numeral = '[零〇一二三四五六七八九十百]+';

const headings: readonly (readonly [RegExp, OfficialPart])[] = [
	[/^附件[\d一二三四五六七八九十]*(?:[:：\s]|$)/, 'annex'],
	[new RegExp(`^第(?:${numeral}|\\d+)[编篇章节]`), 'chapter'],
	[new RegExp(`^[（(]${numeral}[）)]`), 'level-2'],
	[/^[（(]?\d+[.．、）)]/, 'level-3'],
];

/** The role of each block, in order; `undefined` for plain paragraphs. `blocks` has only paragraphs and headings. */
export function officialParts(blocks: readonly OfficialText[]): (OfficialPart | undefined)[] {
	const parts: (OfficialPart | undefined)[] = [];
	for (const [index, { isHeading, text }] of blocks.entries()) {
		const previous = parts[index - 1];
		if (isHeading) {
			parts.push(headingPart(text, previous));
			continue;
		}
		const before = blocks[index - 1];
		if (before && !before.isHeading && isDate(text) && isName(before.text)) {
			parts[index - 1] = 'signature';
			parts.push('date');
			continue;
		}
		parts.push(paragraphPart(text, index, previous));
	}
	return parts;
}

/**
 * The index of the block before which 附件说明 is inserted: before the signature; after all blocks when there is no
 * signature, or when the notice issues a document, because the annexes belong to that document. `undefined` when the
 * text names its annexes itself.
 */
export function annexNotePlace(parts: readonly (OfficialPart | undefined)[]): number | undefined {
	if (parts.includes('annex-note')) return undefined;
	const signature = parts.indexOf('signature');
	return signature < 0 || parts[signature + 2] === 'title' ? parts.length : signature;
}

function headingPart(text: string, previous: OfficialPart | undefined): OfficialPart {
	const numbered = headings.find(([pattern]) => pattern.test(text))?.[1];
	if (numbered) return numbered;
	if (new RegExp(`^${numeral}、`).test(text)) return 'level-1';
	return previous === 'date' || previous === 'annex' ? 'title' : 'level-1';
}

function paragraphPart(
	text: string,
	index: number,
	previous: OfficialPart | undefined,
): OfficialPart | undefined {
	if (index === 0 && isAddressee(text)) return 'addressee';
	if (index > 0 && /^附件\d*$/.test(text)) return 'annex';
	if (previous === 'annex' && isName(text)) return 'title';
	return /^附件\d*[:：].*[^。]$/s.test(text) ? 'annex-note' : undefined;
}

/** A line of 主送机关 ends with a colon. So does a sentence that introduces a list; that is excluded. */
function isAddressee(text: string): boolean {
	return /[:：]$/.test(text) && !/。|如下.$/.test(text);
}

function isDate(text: string): boolean {
	return readChineseDate(text.trim()) !== undefined;
}

/** Whether `text` can be the name of a body or of a document, and not a sentence. */
function isName(text: string): boolean {
	return text.length <= longestName && !/[。；：，！？.;:,]$/.test(text);
}
