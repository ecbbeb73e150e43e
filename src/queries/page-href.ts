/** The address of page `page` of a list or a table. */
export function pageHref(listHref: string, page: number): string {
	return page === 1 ? listHref : `${listHref}page/${page}/`;
}
