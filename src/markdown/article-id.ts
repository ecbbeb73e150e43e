import { parseChineseNumeral } from '../domain/numbers/chinese-numeral.ts';
import { headingId } from './heading-id.ts';
import type { TakenIds } from './heading-id.ts';

const number = '第([零〇一二三四五六七八九十百千\\d０-９]+)条(?:之([一二三四五六七八九十]+))?';

/** The first words of a paragraph that is an article of law: `第十二条` or `第十二条之一`, but not `第十二条规定的…`. */
const article = new RegExp(`^${number}(?=$|[\\s（【〔:：])`);

/** The number of an article whose text follows without a blank; not that of a citation. */
const unspaced = new RegExp(`^${number}(?![\\s规所的、至和或第及与以款项中])`);

/**
 * The article number at the beginning of `text`; `undefined` when there is none. `第三条为了…`, without a blank, is an
 * article where it is the one that follows `previous`, the number of the article before it (0 before the first), or the first of an annex.
 */
export function articleNumber(text: string, previous?: number): string | undefined {
	const spaced = article.exec(text);
	if (spaced) return spaced[0];
	const [found, main = ''] = unspaced.exec(text) ?? [];
	if (previous === undefined) return undefined;
	const value = valueOf(main);
	return value === 1 || value === previous + 1 ? found : undefined;
}

/** The value of the number of an article, without what was inserted after it; `undefined` when it is none. */
export function articleValue(text: string): number | undefined {
	return valueOf(new RegExp(`^${number}`).exec(text)?.[1] ?? '');
}

/**
 * The anchor of an article: `art-12` for 第十二条, `art-12-zhi-1` for 第十二条之一. It is short because every citation contains
 * it. A repeated number gets `-2`, `-3` … in order. Adds the id to `taken`, which has the ids of all headings.
 */
export function articleId(text: string, taken: TakenIds): string {
	const [, main = '', inserted] = new RegExp(`^${number}`).exec(text) ?? [];
	const steps = ['art', numeral(main), ...(inserted ? ['zhi', numeral(inserted)] : [])];
	return headingId(steps.join('-'), taken);
}

function numeral(text: string): string {
	return String(valueOf(text) ?? text);
}

function valueOf(numeral: string): number | undefined {
	return parseChineseNumeral(numeral.normalize('NFKC'));
}
