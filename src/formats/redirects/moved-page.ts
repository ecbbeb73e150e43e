import { escapeXml } from '../word/xml.ts';

export interface MovedPage {
	language: string;
	title: string;
	/** What the page says: sentences, and links that stand for themselves. */
	lines: readonly (string | { href: string; text: string })[];
	/** Where the content is now: the browser goes on at once from the root of the host, search engines are told all of it. */
	to?: { path: string; address: string } | undefined;
}

/** A page for a place where only a file can stand, whatever the server: it needs nothing but itself. */
export function movedPage({ language, title, lines, to }: MovedPage): string {
	const head =
		to === undefined
			? []
			: [refresh(to.path), `<link rel="canonical" href="${escapeXml(to.address)}">`];
	return [
		'<!doctype html>',
		`<html lang="${language}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeXml(title)}</title>`,
		'<meta name="robots" content="noindex">',
		...head,
		'</head>',
		'<body>',
		'<main>',
		`<h1>${escapeXml(title)}</h1>`,
		...lines.map((line) => `<p>${typeof line === 'string' ? escapeXml(line) : linkTo(line)}</p>`),
		'</main>',
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function refresh(to: string): string {
	return `<meta http-equiv="refresh" content="0; url=${escapeXml(to)}">`;
}

function linkTo({ href, text }: { href: string; text: string }): string {
	return `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;
}
