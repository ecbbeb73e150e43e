/** A way of numbering headings. */
export interface HeadingKind {
	/** A heading of a lower rank is above one of a higher rank. */
	rank: number;
	pattern: RegExp;
	/**
	 * The maximum length of such a heading when it looks like any other paragraph; 0 when the number alone is not enough
	 * evidence.
	 */
	longestPlain: number;
	/** True when the same numbers also count items of a list, so that several in a row are not headings. */
	countsItems: boolean;
	/** True when the number alone can be a heading. */
	mayStandAlone?: boolean;
}

const numeral = String.raw`[零〇一二三四五六七八九十百千\d]+`;
const chinese = '[零〇一二三四五六七八九十百]+';

/** The numbering of official documents, from the outermost level inwards. */
export const headingKinds: readonly HeadingKind[] = [
	{ rank: 20, pattern: new RegExp(`^第${numeral}[编篇]`), longestPlain: 40, countsItems: false },
	{ rank: 21, pattern: new RegExp(`^第${numeral}章`), longestPlain: 40, countsItems: false },
	{ rank: 22, pattern: new RegExp(`^第${numeral}节`), longestPlain: 40, countsItems: false },
	{ rank: 23, pattern: new RegExp(`^${chinese}、`), longestPlain: 30, countsItems: true },
	{ rank: 24, pattern: new RegExp(`^[（(]${chinese}[）)]`), longestPlain: 25, countsItems: true },
	{
		rank: 25,
		pattern: new RegExp(`^第${numeral}条`),
		longestPlain: 20,
		countsItems: true,
		mayStandAlone: true,
	},
	{
		rank: 26,
		pattern: /^\d{1,2}[\s、.．]*(?=\p{Script=Han})/u,
		longestPlain: 0,
		countsItems: true,
	},
	{ rank: 27, pattern: /^\d{1,2}[.．]\d{1,2}(?![\d.．])/, longestPlain: 0, countsItems: true },
];

/** The rank of a title inside the body; then come HTML headings with their level, 1 to 6, then the numbered kinds. */
export const titleRank = 0;
