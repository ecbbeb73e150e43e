import { dateOf } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Finding } from '../report/report.ts';
import type { SitemapUrl } from '../reading/site.ts';

/**
 * Checks that a site's sitemaps do not contradict themselves (no schema can check this): the days of change fit the
 * stated dates, and lists and pages name the same duties. `dutyIds` are all known duties, if there is a list of them.
 * Rules about facts and duties apply only to sites that state them.
 */
export function sitemapFindings(
	listed: readonly SitemapUrl[],
	today: CalendarDate,
	dutyIds?: ReadonlySet<string>,
): Finding[] {
	const inSections = listed.filter(({ duty }) => duty === undefined);
	return [
		...listed.flatMap((entry) => [...future(entry, today), ...wrongDay(entry)]),
		...(dutyIds ? unknownDuties(listed, dutyIds) : []),
		...unlisted(listed, inSections),
		...unnamed(listed, inSections),
	];
}

function future({ url, lastModified }: SitemapUrl, today: CalendarDate): Finding[] {
	const day = lastModified?.slice(0, 10) ?? '';
	return day > today
		? [error('sitemap-future', url, `站点地图写的最后修改日期 ${day} 还没有到。请改成真实的日期`)]
		: [];
}

/**
 * A page that states its publication must have changed on the newest day that it states; any other page not before its
 * newest day.
 */
function wrongDay({ url, lastModified, facts }: SitemapUrl): Finding[] {
	if (!facts || !lastModified) return [];
	const { formed, published, updated } = facts.dates;
	const newest = [formed, published, updated]
		.flatMap((time) => (time ? dateOf(time) : []))
		.toSorted()
		.at(-1);
	const day = lastModified.slice(0, 10);
	if (!newest || day === newest || (day > newest && !published)) return [];
	const side = day < newest ? '早' : '晚';
	const message = `站点地图写的最后修改日期 ${day} 比网页写明的日期 ${newest} ${side}。两处应当一致`;
	return [error('sitemap-day', url, message)];
}

function unknownDuties(listed: readonly SitemapUrl[], known: ReadonlySet<string>): Finding[] {
	return listed.flatMap(({ url, duty, claims = [], sitemap }) =>
		[...new Set([...claims, ...(duty ? [duty] : [])])]
			.filter((id) => !known.has(id))
			.map((id) =>
				error(
					'sitemap-duty-unknown',
					url,
					`${sitemap} 写的公开义务“${id}”不存在。请改成已有的编号`,
				),
			),
	);
}

/** Finds entries that the sitemaps of duties list but no sitemap of a section lists, or that sections list twice. */
function unlisted(listed: readonly SitemapUrl[], inSections: readonly SitemapUrl[]): Finding[] {
	const counts = new Map<string, number>();
	for (const { url } of inSections) counts.set(url, (counts.get(url) ?? 0) + 1);
	return listed
		.filter(({ duty, url }) => duty !== undefined && counts.get(url) !== 1)
		.map(({ url, sitemap }) => {
			const found = counts.get(url) ?? 0;
			const where = found === 0 ? '没有列在任何栏目' : `在栏目里列了 ${found} 次`;
			return error(
				'sitemap-section',
				url,
				`${sitemap} 列出的网页${where}的站点地图里。每个网页应当在栏目的站点地图里列一次`,
			);
		});
}

/** Finds differences between the duties that a page's entry names and the sitemaps of duties that list it. */
function unnamed(listed: readonly SitemapUrl[], inSections: readonly SitemapUrl[]): Finding[] {
	const pair = (url: string, duty: string) => `${duty} ${url}`;
	const named = new Set(
		inSections.flatMap(({ url, claims = [] }) => claims.map((duty) => pair(url, duty))),
	);
	const inDuties = listed.flatMap(({ url, duty }) => (duty === undefined ? [] : [{ url, duty }]));
	const listedPairs = new Set(inDuties.map(({ url, duty }) => pair(url, duty)));
	return [
		...inDuties
			.filter(({ url, duty }) => !named.has(pair(url, duty)))
			.map(({ url, duty }) =>
				error(
					'sitemap-duty',
					url,
					`列在公开义务 ${duty} 的站点地图里，栏目的站点地图却没有写明这项义务。两处应当一致`,
				),
			),
		...inSections.flatMap(({ url, claims = [] }) =>
			claims
				.filter((duty) => !listedPairs.has(pair(url, duty)))
				.map((duty) =>
					error(
						'sitemap-duty',
						url,
						`写明了公开义务 ${duty}，这项义务的站点地图却没有列出这个网页。两处应当一致`,
					),
				),
		),
	];
}

function error(rule: string, url: string, message: string): Finding {
	return { rule, url, message, severity: 'error' };
}
