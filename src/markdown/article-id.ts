import { articleParts } from '../domain/documents/article-number.ts';
import { headingId } from './heading-id.ts';
import type { TakenIds } from './heading-id.ts';

/**
 * The anchor of an article: `art-12` for 第十二条, `art-12-zhi-1` for 第十二条之一. It is short because every citation contains
 * it. A repeated number gets `-2`, `-3` … in order. Adds the id to `taken`, which has the ids of all headings.
 */
export function articleId(number: string, taken: TakenIds): string {
	const { main, inserted } = articleParts(number);
	const steps = ['art', main, ...(inserted === undefined ? [] : ['zhi', inserted])];
	return headingId(steps.join('-'), taken);
}
