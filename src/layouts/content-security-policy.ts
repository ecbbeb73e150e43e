/**
 * The content policy of a page: everything from the site itself, nothing inline, nothing from elsewhere. A page that reads
 * data of other sites names their origins.
 */
export function contentSecurityPolicy(dataFrom: readonly string[] = []): string {
	return [
		"default-src 'self'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self'",
		["connect-src 'self'", ...dataFrom].join(' '),
		"worker-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}
