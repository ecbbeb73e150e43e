/** The name by which a link to an address of another site is shown: its host, and its path if that is more than a slash. */
export function siteOf(address: string): string {
	const { host, pathname } = new URL(address);
	return `${host}${pathname === '/' ? '' : pathname}`;
}
