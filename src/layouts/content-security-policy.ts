interface Needs {
	/** Origins of other sites from which the page's scripts fetch data. */
	dataFrom?: readonly string[] | undefined;
	/** The page's scripts run WebAssembly. */
	webAssembly?: boolean | undefined;
}

/** The content policy of a page: everything from the site itself, nothing inline, nothing from elsewhere but what it needs. */
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
