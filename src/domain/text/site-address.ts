/** The address of a website's home page. */
export interface SiteAddress {
	/** In normalised form, so that equal addresses are equal texts; ends with a slash. */
	href: string;
	/** Absent when the site is a folder of the site that names it. */
	origin?: string;
}

/** Where on its host a site lies, with a slash at both ends: `/zwgk/` for `https://www.x.example/zwgk/`. */
export function basePath(address: string): string {
	return new URL(address).pathname;
}

/**
 * The absolute address of a path within the site at `address`: `/agencies/` is `https://www.x.example/zwgk/agencies/`. What is
 * absolute already stays as it is.
 */
export function wholeAddress(address: string, path: string): string {
	return path.startsWith('/') ? new URL(`.${path}`, address).href : path;
}

/** The path on its host of a path within a site that lies at `base`: `/agencies/` is `/zwgk/agencies/`. */
export function pathOnHost(base: string, path: string): string {
	return base + path.slice(1);
}

/** The path within the site at `base` of a path on its host; `undefined` outside the site. The inverse of `pathOnHost`. */
export function pathWithin(base: string, path: string): string | undefined {
	return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
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
