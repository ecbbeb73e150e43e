/** The pages of a document that the old system divided into several, as one of them states them. */
export interface PageSeries {
	/** The number of this page, from 1; `undefined` where only 上一页 and 下一页 are known. */
	number?: number | undefined;
	/** How many pages there are, at least as far as this page tells. */
	count?: number | undefined;
	/** The addresses of the pages as written, where the page states them; this page's own may be missing. */
	addresses: ReadonlyMap<number, string>;
	next?: string | undefined;
	previous?: string | undefined;
}
