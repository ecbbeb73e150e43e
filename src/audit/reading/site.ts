import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { HolidayYear } from '../../domain/dates/working-days.ts';
import type { AuditedAgency, Declaration, Duty } from '../judging/duty.ts';
import type { Facts, PublishedPage } from '../judging/facts.ts';
import type { ReadingGap } from '../judging/gaps.ts';
import type { FileFault } from './xml-repair.ts';

/** What a site declares in `duties.json`: its agencies and their duties besides the national ones. */
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
	/** A day or an instant, as written. */
	lastModified?: string | undefined;
	/** The file's name, such as `sitemap-information.xml`. */
	sitemap: string;
	/** The page's facts in this project's own XML elements; `undefined` when there are none. */
	facts?: Omit<Facts, 'about'> | undefined;
	/** Ids of the duties that the page is evidence of, from this project's own element. */
	claims?: readonly string[] | undefined;
	/** The duty that the sitemap belongs to. */
	duty?: string | undefined;
}

/** What is wrong with the file of a sitemap, and where. */
export interface SitemapFault extends FileFault {
	/** The path where the sitemap was read. */
	path: string;
}

/** What a link is called that leads to something that was not read. */
export interface UnreadName {
	text: string;
	/** The address of the first page with the link. */
	page: string;
	/** The address that it leads to. */
	target: string;
}

/** How the pages of a site were found: listed by its sitemaps, or by following links from its home page. */
type Discovery = 'sitemap' | 'crawl';

/** A page that was read, with what site health needs besides its facts. */
export interface ReadPage extends PublishedPage {
	/** Contents of the `<meta>` labels by name (国办发〔2017〕47号); with several of one name, the last. */
	labels: Readonly<Record<string, string>>;
	/** The marked status of validity; `undefined` when none is marked. */
	validity?: string | undefined;
	/**
	 * The publication that a label states and the one that the page prints, when they are different days; the page's own
	 * facts then have none.
	 */
	contradiction?: { labelled: PublicationTime; printed: PublicationTime };
	/** True for a column without content, which lists nothing. */
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
	/** The site answered that the page does not exist, so nothing is left unread. */
	isGone?: true;
	/** The site answered with something that is not a page, such as a PDF; absent when it gave no usable answer. */
	isOtherType?: true;
	/** The site's `robots.txt` forbids programs to read it. */
	isForbidden?: true;
}

/** A site that was read from outside. */
export interface ReadSite {
	/** As the caller named it: a folder or an address. */
	source: string;
	/** The site's own address, according to its sitemaps if it has any, with a slash at the end. */
	address: string;
	/** Its label `SiteName`, else its host. */
	name: string;
	/** `undefined` for a site that has no `duties.json`. */
	register?: Register | undefined;
	/** The day of its build, where it says it. */
	builtOn?: CalendarDate | undefined;
	listed: readonly SitemapUrl[];
	discovery: Discovery;
	sitemapFaults: readonly SitemapFault[];
	pages: readonly ReadPage[];
	/** Listed or linked addresses where no page could be read. */
	unreadable: readonly ReadProblem[];
	/** Links to the site's own addresses that have no page that was read and no file, each with a page that contains it. */
	deadLinks: readonly { href: string; page: string }[];
	/** On a site without a register: links to what was not read, such as files and pages on other hosts. */
	unreadNames: readonly UnreadName[];
	/** The parts that readers may see and that were not read: evidence that is not found may be there. */
	gaps: readonly ReadingGap[];
	/** What was left out and why, in Chinese: limits reached, sitemaps refused. */
	notes: readonly string[];
}

/** Address → publication time. A report keeps them, so that a later audit sees dates that moved. */
export type Publications = Readonly<Record<string, PublicationTime>>;
