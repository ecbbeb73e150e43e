import type { Duty } from './duty.ts';

/** A part of a site that readers may see and that was not read. */
export interface ReadingGap {
	/** The number of pages; absent when it is unknown, as for a sitemap. */
	pages?: number;
	/** Ids of the duties that list it; absent when it may be evidence of any duty. */
	duties?: readonly string[];
}

/** The gaps that may contain evidence of a duty. */
export function gapsOf({ id }: Pick<Duty, 'id'>, gaps: readonly ReadingGap[]): ReadingGap[] {
	return gaps.filter(({ duties }) => duties === undefined || duties.includes(id));
}

/** What was not read, in Chinese: `有 3 个网页、一部分网站地图没有读到`. */
export function gapText(gaps: readonly ReadingGap[]): string {
	const pages = gaps.reduce((sum, gap) => sum + (gap.pages ?? 0), 0);
	const parts = [
		...(pages > 0 ? [`${pages} 个网页`] : []),
		...(gaps.some((gap) => gap.pages === undefined) ? ['网站的一部分目录'] : []),
	];
	return `有${pages > 0 ? ' ' : ''}${parts.join('、')}没有读到`;
}
