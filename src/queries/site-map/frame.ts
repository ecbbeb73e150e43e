import { derived } from '../derived.ts';
import { handMadeRecords } from '../records/pages.ts';
import { home } from '../../collections/sections/sections.ts';
import { languages, mainLanguage } from '../../interface/frame.ts';
import type { Site } from '../../collections/registers/site.ts';
import type { Language } from '../../interface/frame.ts';

/** What stands around every page. */
export interface Frame {
	site: Site;
	/** The site's name in each language in which the county has given one. */
	siteNames: Readonly<Partial<Record<Language, string | undefined>>>;
	/** Address of the page on which the county says how accessible its portal is. */
	accessibility: string | undefined;
	/** Where readers of each language begin: at the home page, and in a further language at its first page. */
	entrances: readonly { language: Language; href: string }[];
}

export const frameOf = derived((portal): Frame => ({
	site: portal.site,
	siteNames: { 'zh-CN': portal.site.name, en: portal.site.nameEnglish },
	accessibility: handMadeRecords(portal).find(({ id }) => id === 'accessibility')?.href,
	entrances: languages.flatMap((language) => {
		const first = handMadeRecords(portal).find(({ data }) => data.language === language);
		const href = language === mainLanguage ? home.path : first?.href;
		return href ? [{ language, href }] : [];
	}),
}));
