/** The content policy of a page: everything from the site itself, nothing inline, nothing from elsewhere. */
export function contentSecurityPolicy({ wasm }: { wasm: boolean }): string {
	return [
		"default-src 'self'",
		`script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
		"style-src 'self'",
		"img-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}
