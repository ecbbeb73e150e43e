import { jsonLd, organisationNamed } from './json-ld.ts';

/** The site for programs; all addresses are absolute. */
export interface SiteFacts {
	name: string;
	nameEnglish?: string | undefined;
	address: string;
	description?: string | undefined;
	publisher: string;
	/** The search page, without a query. */
	search: string;
}

/** The site, and how it is searched, as schema.org JSON-LD. */
export function webSiteJsonLd(site: SiteFacts): string {
	const { name, nameEnglish, address, description, publisher, search } = site;
	return jsonLd({
		'@type': 'WebSite',
		'@id': address,
		name,
		alternateName: nameEnglish,
		url: address,
		inLanguage: 'zh-CN',
		description,
		publisher: organisationNamed(publisher),
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
			'query-input': 'required name=search_term_string',
		},
	});
}

/** The way from the home page to a page, as schema.org JSON-LD; addresses are absolute. */
export function breadcrumbsJsonLd(steps: readonly { name: string; address: string }[]): string {
	return jsonLd({
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, address }, place) => ({
			'@type': 'ListItem',
			position: place + 1,
			name,
			item: address,
		})),
	});
}
