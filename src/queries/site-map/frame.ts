import { derived } from '../derived.ts';
import { handMadeRecords } from '../records/pages.ts';
import { sectionsOf } from '../records/sections.ts';
import { fileExists } from '../../collections/reading/read.ts';
import { home } from '../../collections/sections/sections.ts';
import { languages, mainLanguage } from '../../interface/frame.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { Site } from '../../collections/registers/site.ts';
import type { Language } from '../../interface/frame.ts';
import type { Portal } from '../portal.ts';

/** The data of a page's frame (header, navigation, footer), the same on every page. */
export interface Frame {
	site: Site;
	/** The site's name in each language for which the county has given one. */
	siteNames: Readonly<Partial<Record<Language, string | undefined>>>;
	/** The sections that have a page. */
	sections: readonly Section[];
	/** The addresses of the county's pictures for every page, of those that it has. */
	brand: { logo?: string; icon?: string };
	/** Address of the county's accessibility statement; `undefined` when there is none. */
	accessibility: string | undefined;
	/** The entrance for readers of each language: the home page, or the first page in another language. */
	entrances: readonly { language: Language; href: string }[];
}

const logo = '/brand/logo.svg';
const icon = '/brand/favicon.svg';

function hasFile({ content }: Portal, address: string): boolean {
	return fileExists(`${content.publicFolder}${address}`);
}

export const frameOf = derived((portal): Frame => ({
	site: portal.site,
	siteNames: { 'zh-CN': portal.site.name, en: portal.site.nameEnglish },
	sections: sectionsOf(portal),
	brand: {
		...(hasFile(portal, logo) && { logo }),
		...(hasFile(portal, icon) && { icon }),
	},
	accessibility: handMadeRecords(portal).find(({ id }) => id === 'accessibility')?.href,
	entrances: languages.flatMap((language) => {
		const first = handMadeRecords(portal).find(({ data }) => data.language === language);
		const href = language === mainLanguage ? home.path : first?.href;
		return href ? [{ language, href }] : [];
	}),
}));
