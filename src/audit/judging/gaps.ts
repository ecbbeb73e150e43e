import type { Duty } from './duty.ts';

/** Something of a site that readers may have and that was not read. */
export interface ReadingGap {
	/** How many pages; left out where nobody can tell, as of a sitemap. */
	pages?: number;
	/** Ids of the duties that it is listed for; left out where it may be evidence of any duty. */
	duties?: readonly string[];
}

/** The gaps in which evidence of a duty may be. */
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
