/** `rel` of a link: links to other sites are marked, and those sites get no access to this window. */
export function relOf(href: string | undefined): 'external noopener' | undefined {
	return href !== undefined && /^https?:/.test(href) ? 'external noopener' : undefined;
}
