import { dateOf } from '../../domain/dates/calendar-date.ts';
import { factDates } from '../judging/facts.ts';
import { dateLabels } from '../judging/shortcomings.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Facts, PublishedPage } from '../judging/facts.ts';
import type { Publications, SitemapUrl } from '../reading/site.ts';
import type { Suspicion } from '../judging/verdict.ts';

/** Dates that cannot lie in the future. */
const pastDates = ['formed', 'published', 'updated', 'occurred', 'released'] as const;

/**
 * The dates of pages and rows that a person should check: formed after the publication, in the future, moved backwards
 * since an earlier audit, or different from the sitemap. A forged publication date fails an inspection by itself
 * (国办秘函〔2019〕19号).
 */
export function suspicions(
	{ pages, listed }: { pages: readonly PublishedPage[]; listed: readonly SitemapUrl[] },
	today: CalendarDate,
	previous: Publications = {},
): Suspicion[] {
	const announced = Map.groupBy(listed, ({ url }) => url);
	return pages.flatMap((page) => [
		...[page, ...page.rows].flatMap((one) => {
			const url = 'anchor' in one ? `${page.url}#${one.anchor}` : page.url;
			return [...ofDates(url, one, today), ...movedBackwards(url, one, previous)];
		}),
		...differing(page, announced.get(page.url) ?? []),
	]);
}

function ofDates(url: string, { dates }: Pick<Facts, 'dates'>, today: CalendarDate): Suspicion[] {
	const { formed, published } = dates;
	const future = pastDates.flatMap((date): Suspicion[] => {
		const time = dates[date];
		return time && dateOf(time) > today
			? [{ url, kind: 'in-future', message: `${dateLabels[date]} ${time} 在 ${today} 之后` }]
			: [];
	});
	if (!formed || !published || dateOf(formed) <= dateOf(published)) return future;
	const message = `形成日期 ${formed} 晚于发布日期 ${published}`;
	return [...future, { url, kind: 'formed-after-published', message }];
}

function movedBackwards(
	url: string,
	{ dates: { published } }: Pick<Facts, 'dates'>,
	previous: Publications,
): Suspicion[] {
	const before = previous[url];
	if (!before || !published || dateOf(published) >= dateOf(before)) return [];
	const message = `发布日期由 ${before} 改成了更早的 ${published}`;
	return [{ url, kind: 'moved-backwards', message }];
}

function differing({ url, dates }: PublishedPage, listed: readonly SitemapUrl[]): Suspicion[] {
	const differences = factDates.flatMap((date) =>
		listed.flatMap(({ facts, sitemap }) => {
			const said = facts?.dates[date];
			return facts && said !== dates[date]
				? [
						`${sitemap} 的${dateLabels[date]}是 ${said ?? '空白'}，网页上是 ${dates[date] ?? '空白'}`,
					]
				: [];
		}),
	);
	const [first] = differences;
	return first ? [{ url, kind: 'sitemap-differs', message: first }] : [];
}
