import { readChineseDate } from './calendar-date.ts';

/** A paragraph or heading of an official document, as plain text. */
export interface OfficialText {
	isHeading: boolean;
	text: string;
}

/**
 * What a paragraph or heading is in the layout of an official document (GB/T 9704—2012):
 * `addressee`: 主送机关; `signature` and `date`: 发文机关署名 and 成文日期; `annex`: the line 附件 above an annex;
 * `title`: the title of the document that the notice issues, or of an annex; `chapter`: 第一章; `level-1`: 一、 and headings
 * without a number; `level-2`: （一）; `level-3`: headings numbered in figures.
 */
export type OfficialPart =
	| 'addressee'
	| 'signature'
	| 'date'
	| 'annex'
	| 'title'
	| 'chapter'
	| 'level-1'
	| 'level-2'
	| 'level-3';

const longestSignature = 80;
const numeral = '[零〇一二三四五六七八九十百]+';

const headings: readonly (readonly [RegExp, OfficialPart])[] = [
	[/^附件[\d一二三四五六七八九十]*(?:[:：\s]|$)/, 'annex'],
	[new RegExp(`^第(?:${numeral}|\\d+)[编篇章节]`), 'chapter'],
	[new RegExp(`^[（(]${numeral}[）)]`), 'level-2'],
	[/^[（(]?\d+[.．、）)]/, 'level-3'],
];

/** The part that each block is, in order; `undefined` for plain paragraphs. Blocks of other kinds are left out. */
export function officialParts(blocks: readonly OfficialText[]): (OfficialPart | undefined)[] {
	const parts: (OfficialPart | undefined)[] = [];
	for (const [index, { isHeading, text }] of blocks.entries()) {
		const previous = parts[index - 1];
		if (isHeading) {
			parts.push(headingPart(text, previous));
			continue;
		}
		const before = blocks[index - 1];
		if (before && !before.isHeading && isDate(text) && isSignature(before.text)) {
			parts[index - 1] = 'signature';
			parts.push('date');
			continue;
		}
		parts.push(index === 0 && isAddressee(text) ? 'addressee' : undefined);
	}
	return parts;
}

function headingPart(text: string, previous: OfficialPart | undefined): OfficialPart {
	const numbered = headings.find(([pattern]) => pattern.test(text))?.[1];
	if (numbered) return numbered;
	if (new RegExp(`^${numeral}、`).test(text)) return 'level-1';
	return previous === 'date' || previous === 'annex' ? 'title' : 'level-1';
}

/** 主送机关 end with a colon, as does a sentence that leads to what follows. */
function isAddressee(text: string): boolean {
	return /[:：]$/.test(text) && !/。|如下.$/.test(text);
}

function isDate(text: string): boolean {
	return readChineseDate(text.trim()) !== undefined;
}

function isSignature(text: string): boolean {
	return text.length <= longestSignature && !/[。；：，！？.;:,]$/.test(text);
}
