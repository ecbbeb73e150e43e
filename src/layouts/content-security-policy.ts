interface Needs {
	/** Origins of other sites from which the page's scripts fetch data. */
	dataFrom?: readonly string[] | undefined;
	/** True when the page's scripts run WebAssembly. */
	webAssembly?: boolean | undefined;
}

/**
 * The content security policy of a page: everything from the site itself, nothing inline, and from other origins only
 * what the page needs.
 */
export function contentSecurityPolicy({ dataFrom = [], webAssembly = false }: Needs = {}): string {
	return [
		"default-src 'self'",
		`script-src 'self'${webAssembly ? " 'wasm-unsafe-eval'" : ''}`,
		"style-src 'self'",
		"img-src 'self'",
		["connect-src 'self'", ...dataFrom].join(' '),
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}
