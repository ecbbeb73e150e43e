import { derived } from '../derived.ts';
import { handMadePages } from '../records/pages.ts';
import { home } from '../../collections/sections/sections.ts';
import { frameWords, languages, mainLanguage } from '../../interface/frame.ts';
import type { Portal } from '../portal.ts';
import type { FrameWords, Language } from '../../interface/frame.ts';

const stated = derived(
	(portal) => new Map(handMadePages(portal).map(({ href, data }) => [href, data.language])),
);

/** The language of the page at a path: what its author stated, else Chinese. */
export function languageAt(portal: Portal, path: string): Language {
	return stated(portal).get(path) ?? mainLanguage;
}

/** What the frame of the page at a path says. */
export function frameAt(portal: Portal, path: string): FrameWords {
	return frameWords(languageAt(portal, path));
}

/** The site's name in each language in which the county has given one. */
export const siteNames = derived(
	(portal): Readonly<Partial<Record<Language, string | undefined>>> => ({
		'zh-CN': portal.site.name,
		en: portal.site.nameEnglish,
	}),
);

/** Where readers of each language begin: at the home page, and in a further language at its first page. */
export const entrances = derived((portal): readonly { language: Language; href: string }[] =>
	languages.flatMap((language) => {
		const isMain = language === mainLanguage;
		const first = handMadePages(portal).find(({ data }) => data.language === language);
		const href = isMain ? home.path : first?.href;
		return href ? [{ language, href }] : [];
	}),
);
