import { dateOf, dayInChina, parseCalendarDate } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { PublishedPage } from '../judging/facts.ts';
import type { SitemapUrl } from '../reading/site.ts';

type Dated = Pick<PublishedPage, 'url' | 'dates' | 'rows'>;

/** A page's address → its last modified day. */
export type LastModified = ReadonlyMap<string, CalendarDate>;

/** The days that the sitemaps state, as days in China. */
export function lastModifiedDays(listed: readonly SitemapUrl[]): LastModified {
	return new Map(
		listed.flatMap(({ url, lastModified = '' }) => {
			const day = lastModifiedDay(lastModified);
			return day ? [[url, day] as const] : [];
		}),
	);
}

/**
 * The newest day up to `today` on which something on these pages was published or updated. For a page that states no
 * such day, the sitemap's day is used. Days in the future are ignored.
 */
export function newestDay(
	pages: readonly Dated[],
	today: CalendarDate,
	lastModified: LastModified,
): CalendarDate | undefined {
	return pages.reduce<CalendarDate | undefined>(
		(newest, page) =>
			daysOf(page, lastModified)
				.filter((day) => day <= today)
				.reduce((latest, day) => (latest && latest > day ? latest : day), newest),
		undefined,
	);
}

function daysOf(page: Dated, lastModified: LastModified): CalendarDate[] {
	const stated = [page, ...page.rows].flatMap(({ dates: { published, updated } }) =>
		[published, updated].filter((time) => time !== undefined).map(dateOf),
	);
	const listed = lastModified.get(page.url);
	return stated.length === 0 && listed ? [listed] : stated;
}

/** A day as it is written; for an instant, the day in China. */
function lastModifiedDay(text: string): CalendarDate | undefined {
	const day = parseCalendarDate(text);
	if (day || !text.includes('T')) return day;
	const instant = new Date(text);
	return Number.isNaN(instant.getTime()) ? undefined : dayInChina(instant);
}
