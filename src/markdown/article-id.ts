import { parseChineseNumeral } from '../domain/numbers/chinese-numeral.ts';
import { headingId } from './heading-id.ts';
import type { TakenIds } from './heading-id.ts';

/** A paragraph's first words when it is an article of law: `第十二条` or `第十二条之一`, and not `第十二条规定的…`. */
const article =
	/^第([零〇一二三四五六七八九十百千\d]+)条(?:之([一二三四五六七八九十]+))?(?=$|[\s（【〔:：])/;

/** The words at the beginning of `text` that number an article, or nothing. */
export function articleNumber(text: string): string | undefined {
	return article.exec(text)?.[0];
}

/**
 * The anchor of an article: `art-12` of 第十二条, `art-12-zhi-1` of 第十二条之一; short, because it is part of every
 * citation. An article whose number stood in the body before gets `-2`, `-3` … in order. Adds the id to `taken`, which
 * holds those of all headings.
 */
export function articleId(number: string, taken: TakenIds): string {
	const [, main = '', inserted] = article.exec(number) ?? [];
	const steps = ['art', numeral(main), ...(inserted ? ['zhi', numeral(inserted)] : [])];
	return headingId(steps.join('-'), taken);
}

function numeral(text: string): string {
	return String(parseChineseNumeral(text) ?? text);
}
