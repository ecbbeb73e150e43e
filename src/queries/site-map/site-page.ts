import type { Facts, PublishedRow } from '../../audit/judging/facts.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ReportRows } from '../../domain/reports/annual-report-tables.ts';

/** A page of the portal with all that it says to machines. */
export interface SitePage {
	/** Address from the root, percent-encoded. */
	href: string;
	title: string;
	facts: Facts;
	/** The day on which its content last changed, as far as it is known. */
	lastModified?: CalendarDate | undefined;
	/** Of a page that is an article; others have none. */
	keywords: readonly string[];
	/** The rows that state facts. */
	rows: readonly PublishedRow[];
	figures?: { applications?: ReportRows; disputes?: ReportRows } | undefined;
	/** Texts of its headings. Reads and renders the record's body, so it is a function. */
	headings: () => readonly string[];
}

/** A page that is no article, has no rows, and of whose headings only the first is known. */
export function barePage(
	known: Pick<SitePage, 'href' | 'title' | 'facts' | 'lastModified'>,
): SitePage {
	return { keywords: [], rows: [], headings: () => [known.title], ...known };
}
