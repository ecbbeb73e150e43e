import { parseChineseNumeral } from '../numbers/chinese-numeral.ts';

const number = '第([零〇一二三四五六七八九十百千\\d０-９]+)条(?:之([一二三四五六七八九十]+))?';

const atStart = new RegExp(`^${number}`);

/** The first words of a paragraph that is an article of law: `第十二条` or `第十二条之一`, but not `第十二条规定的…`. */
const article = new RegExp(`^${number}(?=$|[\\s（【〔:：])`);

/** The number of an article whose text follows without a blank; not that of a citation. */
const unspaced = new RegExp(`^${number}(?![\\s规所的、至和或第及与以款项中])`);

/** The article number at the beginning of `text`; `undefined` when there is none. */
export function articleNumber(text: string): string | undefined {
	return article.exec(text)?.[0];
}

/**
 * The number of an article whose text follows without a blank (`第三条为了…`); `undefined` for a citation. Whether it is an
 * article is for the caller to say: one begins a sentence, and has the number that is its turn.
 */
export function unspacedNumber(text: string): string | undefined {
	return unspaced.exec(text)?.[0];
}

/** The parts of an article number: 12 and 1 for 第十二条之一. A numeral that cannot be read is left as it is written. */
export function articleParts(text: string): { main: number | string; inserted?: number | string } {
	const [, main = '', inserted] = atStart.exec(text) ?? [];
	return { main: valueOf(main), ...(inserted && { inserted: valueOf(inserted) }) };
}

function valueOf(numeral: string): number | string {
	return parseChineseNumeral(numeral.normalize('NFKC')) ?? numeral;
}
