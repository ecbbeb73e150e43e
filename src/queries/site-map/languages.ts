import { handMadePages } from '../records/pages.ts';
import { home } from '../../collections/sections/sections.ts';
import { frameWords, languages, mainLanguage } from '../../interface/frame.ts';
import { site } from '../../site.ts';
import type { FrameWords, Language } from '../../interface/frame.ts';

const stated = new Map(handMadePages.map(({ href, data }) => [href, data.language]));

/** The language of the page at a path: what its author stated, else Chinese. */
export function languageAt(path: string): Language {
	return stated.get(path) ?? mainLanguage;
}

/** What the frame of the page at a path says. */
export function frameAt(path: string): FrameWords {
	return frameWords(languageAt(path));
}

/** The site's name in each language in which the county has given one. */
export const siteNames: Readonly<Partial<Record<Language, string | undefined>>> = {
	'zh-CN': site.name,
	en: site.nameEnglish,
};

/** Where readers of each language begin: at the home page, and in a further language at its first page. */
export const entrances: readonly { language: Language; href: string }[] = languages.flatMap(
	(language) => {
		const isMain = language === mainLanguage;
		const first = handMadePages.find(({ data }) => data.language === language);
		const href = isMain ? home.path : first?.href;
		return href ? [{ language, href }] : [];
	},
);
