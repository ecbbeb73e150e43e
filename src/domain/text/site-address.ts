/** Where a website begins. */
export interface SiteAddress {
	/** In the one form in which equal addresses are equal texts; ends with a slash. */
	href: string;
	/** Absent where the site lies below a folder of the site that names it. */
	origin?: string;
}

/**
 * Reads the address of a website: `https://other.example/`, or `/other/` for one at the same origin. Returns `undefined`
 * when `text` is not one.
 */
export function parseSiteAddress(text: string): SiteAddress | undefined {
	if (/^(?:\/[\w~-][\w.~-]*)+\/$/.test(text)) return { href: text };
	// Semicolons and commas are allowed in a host, and would end its part of a content policy.
	if (!/^https:\/\/[^\s?#@;,]+\/$/.test(text) || !URL.canParse(text)) return undefined;
	const { href, origin } = new URL(text);
	return { href, origin };
}
