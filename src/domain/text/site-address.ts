/** The address of a website's home page. */
export interface SiteAddress {
	/** In normalised form, so that equal addresses are equal texts; ends with a slash. */
	href: string;
	/** Absent when the site is a folder of the site that names it. */
	origin?: string;
}

/**
 * Reads the address of a website: `https://other.example/`, or `/other/` for one at the same origin. Returns `undefined`
 * when `text` is not one.
 */
export function parseSiteAddress(text: string): SiteAddress | undefined {
	if (/^(?:\/[\w~-][\w.~-]*)+\/$/.test(text)) return { href: text };
	// URLs allow semicolons and commas in a host, but in a content security policy they would end the entry.
	if (!/^https:\/\/[^\s?#@;,]+\/$/.test(text) || !URL.canParse(text)) return undefined;
	const { href, origin } = new URL(text);
	return { href, origin };
}
