interface Needs {
	/** Origins of other sites from which the page's scripts fetch data. */
	dataFrom?: readonly string[] | undefined;
	/** True when the page's scripts run WebAssembly. */
	webAssembly?: boolean | undefined;
	/** True while an editor previews the site: the bundler then puts styles into the page itself. */
	inlineStyles?: boolean | undefined;
	/** The county's statistics code. */
	statistics?: Statistics | undefined;
}

/** A script of another site, and the origins to which it reports, as data or by asking for a picture. */
interface Statistics {
	script: string;
	connect: readonly string[];
}

/**
 * The content security policy of a page: everything from the site itself, nothing inline, and from other origins only
 * what the page needs.
 */
export function contentSecurityPolicy({
	dataFrom = [],
	webAssembly = false,
	inlineStyles = false,
	statistics,
}: Needs = {}): string {
	const counters = statistics?.connect ?? [];
	return [
		"default-src 'self'",
		[
			"script-src 'self'",
			...(webAssembly ? ["'wasm-unsafe-eval'"] : []),
			...(statistics ? [sourceOf(statistics.script)] : []),
		].join(' '),
		["style-src 'self'", ...(inlineStyles ? ["'unsafe-inline'"] : [])].join(' '),
		["img-src 'self'", ...counters].join(' '),
		["connect-src 'self'", ...new Set([...dataFrom, ...counters])].join(' '),
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}

/** The script alone: a policy names paths, not queries, and divides its sources at `;` and `,`. */
function sourceOf(script: string): string {
	const { origin, pathname } = new URL(script);
	return `${origin}${pathname.replaceAll(';', '%3B').replaceAll(',', '%2C')}`;
}
