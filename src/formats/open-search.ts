import { escapeXml } from './word/xml.ts';

/** What a browser needs to offer the site's search among its own. All addresses are absolute. */
export interface SearchDescription {
	name: string;
	description: string;
	/** The search page, without a query. */
	search: string;
	/** Where the description itself is. */
	self: string;
	icon?: string | undefined;
}

/** The longest `ShortName` that OpenSearch 1.1 allows. */
const mostCharacters = 16;

/** An OpenSearch 1.1 description document. */
export function openSearch({ name, description, search, self, icon }: SearchDescription): string {
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeXml([...name].slice(0, mostCharacters).join(''))}</ShortName>`,
		`<Description>${escapeXml(description)}</Description>`,
		`<Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>`,
		`<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>`,
		...(icon ? [`<Image type="image/svg+xml">${escapeXml(icon)}</Image>`] : []),
		'<Language>zh-CN</Language>',
		'<InputEncoding>UTF-8</InputEncoding>',
		'<OutputEncoding>UTF-8</OutputEncoding>',
		'</OpenSearchDescription>',
	];
	return `${lines.join('\n')}\n`;
}
