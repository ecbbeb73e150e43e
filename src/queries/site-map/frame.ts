import { brandFile, footerMarksOf } from '../brand-file.ts';
import { derived } from '../derived.ts';
import { endings } from '../records/endings.ts';
import { handMadeRecords } from '../records/pages.ts';
import { rowsWithAddress } from '../records/tables.ts';
import { sectionsOf } from '../records/sections.ts';
import { home } from '../../collections/sections/sections.ts';
import { mediaTable } from '../../collections/tables/interaction.ts';
import { languages, mainLanguage } from '../../interface/frame.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Endings } from '../../presentation/ending-links.ts';
import type { Portal } from '../portal.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { Site } from '../../collections/registers/site.ts';
import type { Language } from '../../interface/frame.ts';

/** The data of a page's frame (header, navigation, footer), the same on every page. */
export interface Frame {
	site: Site;
	/** The day that the page shows as today. */
	asOf: CalendarDate;
	/** What is public no more on a day that is known: no page leads to it from then on. */
	endings: Endings;
	/** The site's name in each language for which the county has given one. */
	siteNames: Readonly<Partial<Record<Language, string | undefined>>>;
	/** The sections that have a page. */
	sections: readonly Section[];
	/** Address of the county's accessibility statement; `undefined` when there is none. */
	accessibility: string | undefined;
	/** Addresses of the site's pictures; `undefined` where the county has none. */
	logo: string | undefined;
	favicon: string | undefined;
	/** The pictures of the footer that the county has. */
	marks: ReturnType<typeof footerMarksOf>;
	/** Pages that the footer leads to where the county has them: about the site, and its accounts on other platforms. */
	footerPages: readonly { title: string; href: string }[];
	/** The entrance for readers of each language: the home page, or the first page in another language. */
	entrances: readonly { language: Language; href: string }[];
}

export const frameOf = derived((portal): Frame => ({
	site: portal.site,
	asOf: portal.today,
	endings: endings(portal),
	siteNames: { 'zh-CN': portal.site.name, en: portal.site.nameEnglish },
	sections: sectionsOf(portal),
	accessibility: handMadeRecords(portal).find(({ id }) => id === 'accessibility')?.href,
	logo: brandFile(portal, 'logo.svg'),
	favicon: brandFile(portal, 'favicon.svg'),
	marks: footerMarksOf(portal),
	footerPages: footerPages(portal),
	entrances: languages.flatMap((language) => {
		const first = handMadeRecords(portal).find(({ data }) => data.language === language);
		const href = language === mainLanguage ? home.path : first?.href;
		return href ? [{ language, href }] : [];
	}),
}));

function footerPages(portal: Portal): { title: string; href: string }[] {
	const about = handMadeRecords(portal).find(({ id }) => id === 'about');
	return [
		...(about ? [{ title: about.data.title, href: about.href }] : []),
		...(rowsWithAddress(portal, mediaTable).length > 0
			? [{ title: mediaTable.title, href: mediaTable.path }]
			: []),
	];
}
