import { isMarkedEnded } from './page-kind.ts';
import { indicators } from './rule.ts';
import type { ReadPage, ReadSite } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

/**
 * For sites that name their sections: normative documents in force that no interpretation names as its subject. A
 * decision that only repeals others needs no interpretation.
 */
export const uninterpretedDocuments: HealthRule = {
	id: 'uninterpreted-documents',
	title: '政策文件与解读关联',
	basis: [indicators],
	severity: 'warning',
	observe(site) {
		const explained = new Set(
			documentsIn(site, 'interpretations').flatMap(({ about, url }) =>
				about.map((path) => addressOf(path, url)),
			),
		);
		return documentsIn(site, 'normative-documents')
			.filter((page) => !explained.has(addressOf(page.url)) && !isMarkedEnded(page))
			.filter(({ title }) => !/废止|宣布失效/.test(title) || /修改|修订/.test(title))
			.map(({ url, title }) => ({
				url,
				message: `《${title}》没有关联解读。请发布解读，并在解读中关联这份文件；不需要解读的，请由审核人员核定。`,
			}));
	},
};

export const unrelatedInterpretations: HealthRule = {
	id: 'unrelated-interpretations',
	title: '解读与政策文件关联',
	basis: [indicators],
	severity: 'warning',
	observe: (site) =>
		documentsIn(site, 'interpretations')
			.filter(({ about }) => about.length === 0)
			.map(({ url, title }) => ({
				url,
				message: `《${title}》没有注明解读的是哪份文件。请关联所解读的文件。`,
			})),
};

/** The section's documents, without its lists. */
function documentsIn({ pages }: ReadSite, section: string): ReadPage[] {
	return pages.filter(
		({ section: of, dates }) => of === section && Boolean(dates.published ?? dates.formed),
	);
}

/** The address as an absolute URL with normalised percent-encoding. */
function addressOf(href: string, base?: string): string {
	return URL.parse(href, base)?.href ?? href;
}
