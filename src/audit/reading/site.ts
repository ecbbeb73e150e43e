import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { HolidayYear } from '../../domain/dates/working-days.ts';
import type { AuditedAgency, Declaration, Duty } from '../judging/duty.ts';
import type { Facts, PublishedPage } from '../judging/facts.ts';
import type { ReadingGap } from '../judging/gaps.ts';

/** What a site declares of itself in `duties.json`: who owes what, besides the national duties. */
export interface Register {
	agencies: readonly AuditedAgency[];
	/** Duties that the county added. */
	duties: readonly Duty[];
	declarations: readonly Declaration[];
	/** Holidays that the county added. */
	holidays: readonly HolidayYear[];
	/** The first year that is judged. */
	since?: number | undefined;
}

/** An address as a sitemap lists it. */
export interface SitemapUrl {
	url: string;
	/** As written: a day, or an instant. */
	lastModified?: string | undefined;
	/** The file's name, such as `sitemap-information.xml`. */
	sitemap: string;
	/** What our own elements say of the page; `undefined` where there are none. */
	facts?: Omit<Facts, 'about'> | undefined;
	/** Ids of the duties that the page is evidence of, by our own element. */
	claims?: readonly string[] | undefined;
	/** The duty whose sitemap this is. */
	duty?: string | undefined;
}

/** A page as it was read, with what site health needs besides its facts. */
export interface ReadPage extends PublishedPage {
	/** Contents of the `<meta>` labels by name (国办发〔2017〕47号); the last of several. */
	labels: Readonly<Record<string, string>>;
	/** Whether a status of validity is marked, and which. */
	validity?: string | undefined;
	/** Whether it lists anything; `false` for a column without content. */
	isEmpty: boolean;
	/** Texts and addresses of the links of the `<footer>`. */
	footer: readonly { text: string; href: string }[];
	footerText: string;
}

/** Something that could not be read. */
export interface ReadProblem {
	url: string;
	/** In Chinese. */
	message: string;
	/** The site answered that there is no such page, so nothing is left unread. */
	isGone?: true;
	/** The site answered with something that is no page, such as a PDF; left out where it gave no usable answer. */
	isOtherType?: true;
}

/** A site as it could be read from outside. */
export interface ReadSite {
	/** As the caller named it: a folder or an address. */
	source: string;
	/** The site's own address, by its sitemaps, with a slash at the end. */
	address: string;
	/** By its label `SiteName`, else its host. */
	name: string;
	/** `undefined` for a site that does not declare one. */
	register?: Register | undefined;
	listed: readonly SitemapUrl[];
	pages: readonly ReadPage[];
	/** Listed addresses that gave no page. */
	unreadable: readonly ReadProblem[];
	/** Links to the site's own addresses that no listed page and no file answers, each with a page that has it. */
	deadLinks: readonly { href: string; page: string }[];
	/** What readers may have and was not read: what is not found may be there. */
	gaps: readonly ReadingGap[];
	/** What was left out, and why, in Chinese: limits reached, sitemaps refused. */
	notes: readonly string[];
}

/** Publication times by address, kept in a report so that a later audit sees a date that moved. */
export type Publications = Readonly<Record<string, PublicationTime>>;
