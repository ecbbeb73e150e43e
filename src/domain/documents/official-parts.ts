import { readChineseDate } from '../dates/calendar-date.ts';

/** A paragraph or heading of an official document, as plain text. */
export interface OfficialText {
	isHeading: boolean;
	text: string;
	/** For a text with links: the rest of it. */
	unlinked?: string;
}

/**
 * The role of a paragraph or heading in the layout of an official document (GB/T 9704—2012):
 * `addressee`: 主送机关; `annex-note`: 附件说明, which names the annexes; `signature` and `date`: 发文机关署名 and 成文日期;
 * `annotation`: 附注, in brackets below the date; `pointer`: links of the portal to other pages, which are not the document's;
 * `annex`: the line 附件 above an annex;
 * `title`: the title of the document that the notice issues, or of an annex; `chapter`: 第一章; `level-1`: 一、 and headings
 * without a number; `level-2`: （一）; `level-3`: headings numbered in figures.
 */
export type OfficialPart =
	| 'addressee'
	| 'annex-note'
	| 'signature'
	| 'date'
	| 'annotation'
	| 'pointer'
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
	for (const [index, { isHeading, text, unlinked = text }] of blocks.entries()) {
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
		parts.push(isPointer(text, unlinked) ? 'pointer' : paragraphPart(text, index, previous));
	}
	return parts;
}

/**
 * The index of the block before which 附件说明 is inserted (GB/T 9704—2012, 7.3.4: below the text, above the signature); after
 * all blocks when there is no signature. `undefined` when the text names its annexes itself.
 */
export function annexNotePlace(parts: readonly (OfficialPart | undefined)[]): number | undefined {
	if (parts.includes('annex-note')) return undefined;
	const signature = parts.indexOf('signature');
	return signature < 0 ? parts.length : signature;
}

/**
 * The index of the block before which 附注 is inserted: below the date (7.3.6), or after all blocks when there is none.
 * `undefined` when the text has it itself.
 */
export function annotationPlace(parts: readonly (OfficialPart | undefined)[]): number | undefined {
	if (parts.includes('annotation')) return undefined;
	const date = parts.indexOf('date');
	return date < 0 ? parts.length : date + 1;
}

function headingPart(text: string, previous: OfficialPart | undefined): OfficialPart {
	const numbered = headings.find(([pattern]) => pattern.test(text))?.[1];
	if (numbered) return numbered;
	if (new RegExp(`^${numeral}、`).test(text)) return 'level-1';
	const opensDocument = previous === 'date' || previous === 'annotation' || previous === 'annex';
	return opensDocument ? 'title' : 'level-1';
}

function paragraphPart(
	text: string,
	index: number,
	previous: OfficialPart | undefined,
): OfficialPart | undefined {
	if (index === 0 && isAddressee(text)) return 'addressee';
	if (index > 0 && /^附件\d*$/.test(text)) return 'annex';
	if (previous === 'annex' && isName(text)) return 'title';
	if (previous === 'date' && /^[（(][^（）()]{2,40}[）)]$/.test(text)) return 'annotation';
	return /^附件\d*[:：].*[^。]$/s.test(text) ? 'annex-note' : undefined;
}

/** A line that only leads to other pages: 政策解读：图解　问答. */
function isPointer(text: string, unlinked: string): boolean {
	const label = /^(?:政策|文件|相关)?(?:解读|链接|文件|阅读|新闻)[:：]/;
	return (
		label.test(text) && unlinked !== text && /^[\s、，；;|｜]*$/.test(unlinked.replace(label, ''))
	);
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
	return text !== '' && text.length <= longestName && !/[。；：，！？.;:,]$/.test(text);
}
