import { parseChineseNumeral } from '../domain/numbers/chinese-numeral.ts';
import { headingId } from './heading-id.ts';
import type { TakenIds } from './heading-id.ts';

/** The first words of a paragraph that is an article of law: `第十二条` or `第十二条之一`, but not `第十二条规定的…`. */
const article =
	/^第([零〇一二三四五六七八九十百千\d]+)条(?:之([一二三四五六七八九十]+))?(?=$|[\s（【〔:：])/;

/** The article number at the beginning of `text`; `undefined` when there is none. */
export function articleNumber(text: string): string | undefined {
	return article.exec(text)?.[0];
}

/**
 * The anchor of an article: `art-12` for 第十二条, `art-12-zhi-1` for 第十二条之一. It is short because every citation contains
 * it. A repeated number gets `-2`, `-3` … in order. Adds the id to `taken`, which has the ids of all headings.
 */
export function articleId(number: string, taken: TakenIds): string {
	const [, main = '', inserted] = article.exec(number) ?? [];
	const steps = ['art', numeral(main), ...(inserted ? ['zhi', numeral(inserted)] : [])];
	return headingId(steps.join('-'), taken);
}

function numeral(text: string): string {
	return String(parseChineseNumeral(text) ?? text);
}
