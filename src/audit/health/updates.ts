import { daysBetween } from '../../domain/dates/calendar-date.ts';
import { spanText } from '../judging/due.ts';
import { gapText } from '../judging/gaps.ts';
import { columnFreshness, columnLimits, exceedsLimit } from './columns.ts';
import { lastModifiedDays, newestDay } from './newest-day.ts';
import { indicators } from './rule.ts';
import { undatedPages } from './undated.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ReadSite } from '../reading/site.ts';
import type { ColumnFreshness, ColumnKind } from './columns.ts';
import type { HealthRule, Observation } from './rule.ts';

/** This many stale columns of news, notices and policy documents together fail an inspection. */
const failingLimited = 5;

/** This many stale columns of any kind that should be updated fail an inspection. */
const failingStale = 10;

export const homeUpdates: HealthRule = {
	id: 'home-updates',
	title: '首页更新',
	basis: [indicators],
	severity: 'error',
	observe(site, today) {
		const url = site.address;
		const lastModified = lastModifiedDays(site.listed);
		const read = new Set(site.pages.map((page) => page.url));
		const unread = site.listed
			.filter((listed) => !read.has(listed.url))
			.map((listed) => ({ url: listed.url, dates: {}, rows: [] }));
		const newest = newestDay([...site.pages, ...unread], today, lastModified);
		const undated = undatedPages(site).length;
		if (!newest) {
			const message = `读取的 ${site.pages.length} 个网页都读不出发布日期，网站地图也没有写明日期，无法判断首页是否更新。请在网页上写明发布日期，并用标签 PubDate 注明。`;
			return [{ url, message, severity: 'warning' }];
		}
		if (!exceedsLimit(newest, columnLimits.news, today)) return [];
		const age = daysBetween(newest, today);
		const doubt = doubtOf(undated, site);
		if (doubt) {
			const message = `读出的日期里最近的是 ${newest}，距今 ${age} 天；${doubt}，其中可能有更新的，所以不能断定首页超过 2 周没有更新。请核对。`;
			return [{ url, message, severity: 'warning' }];
		}
		const message = `全站最近一次更新是 ${newest}，距今 ${age} 天；首页 2 周不更新即为不合格。请发布新的信息。`;
		return [{ url, message }];
	},
};

export const staleNews = staleColumns({
	id: 'stale-news',
	title: '动态、要闻类栏目更新',
	kind: 'news',
});

export const staleNotices = staleColumns({
	id: 'stale-notices',
	title: '通知公告类栏目更新',
	kind: 'notices',
});

export const stalePolicies = staleColumns({
	id: 'stale-policies',
	title: '政策文件类栏目更新',
	kind: 'policies',
});

export const manyStaleColumns: HealthRule = {
	id: 'many-stale-columns',
	title: '多个栏目不更新（单项否决）',
	basis: [indicators],
	severity: 'error',
	observe(site, today) {
		const limited = staleOf(['news', 'notices', 'policies'], site, today);
		const all = [...limited, ...staleOf(['continuing'], site, today)];
		const certain = limited.filter(({ severity }) => severity === undefined);
		const observations: Observation[] = [];
		if (limited.length >= failingLimited) {
			observations.push({
				...(certain.length < failingLimited && { severity: 'warning' }),
				message: `动态、要闻、通知公告和政策文件类栏目合计有 ${limited.length} 个超过期限没有更新；达到 ${failingLimited} 个即为单项否决。请逐个更新，或合并、撤下没有内容来源的栏目。`,
			});
		}
		if (all.length >= failingStale) {
			// The source says “for a long time” and gives no number.
			observations.push({
				severity: 'warning',
				message: `应当更新的栏目有 ${all.length} 个超过 ${spanText(columnLimits.continuing)}没有更新（动态、要闻类按 ${spanText(columnLimits.news)}计）；应更新而长期未更新的达到 ${failingStale} 个即为单项否决，“长期”的长短请按检查要求核对。`,
			});
		}
		return observations.map((one) => ({ url: site.address, ...one }));
	},
};

function staleColumns({
	kind,
	...rule
}: Pick<HealthRule, 'id' | 'title'> & { kind: ColumnKind }): HealthRule {
	return {
		...rule,
		basis: [indicators],
		severity: 'error',
		observe: (site, today) => [...staleOf([kind], site, today), ...unknownOf(kind, site, today)],
	};
}

/** Columns that must be updated and none of whose pages has a day that could be read. */
function unknownOf(kind: ColumnKind, site: ReadSite, today: CalendarDate): Observation[] {
	return columnsOf(site, today)
		.filter((column) => column.kind === kind && !column.newest && column.undated > 0)
		.map(({ name, url, undated }) => ({
			url,
			severity: 'warning' as const,
			message: `栏目“${name}”的 ${undated} 个网页都读不出发布日期，无法判断是否超过 ${spanText(columnLimits[kind])}没有更新。请在网页上写明发布日期。`,
		}));
}

function columnsOf(site: ReadSite, today: CalendarDate): ColumnFreshness[] {
	return columnFreshness(site.pages, today, lastModifiedDays(site.listed));
}

/** Why the newest day that was read may not be the newest day, in Chinese; `undefined` when it is. */
function doubtOf(undated: number, { gaps }: ReadSite): string | undefined {
	if (undated > 0) return `有 ${undated} 个网页读不出发布日期`;
	return gaps.length > 0 ? gapText(gaps) : undefined;
}

/**
 * The rule applies to columns of notices and of policy documents on the first level only, and a page does not state its
 * column's level. A column whose address is below another column's address may be a part of it; so may any column of
 * the kind while one of them is fresh. What was not read, and pages without a day, may be newer.
 */
function staleOf(kinds: readonly ColumnKind[], site: ReadSite, today: CalendarDate): Observation[] {
	const columns = columnsOf(site, today);
	return kinds.flatMap((kind) => {
		const ofKind = columns.filter((column) => column.kind === kind);
		const stale = ofKind.filter(({ state }) => state === 'stale');
		return stale.map(({ name, url, newest, age, undated }) => {
			const doubt = doubtOf(undated, site);
			const isFirstLevel =
				kind === 'news' ||
				(stale.length === ofKind.length && !stale.some((other) => encloses(other.url, url)));
			return {
				url,
				...((!isFirstLevel || doubt) && { severity: 'warning' as const }),
				message: `栏目“${name}”最近一次更新是 ${newest}，距今 ${age} 天，超过 ${spanText(columnLimits[kind])}${doubt ? `；但是${doubt}，其中可能有更新的` : ''}。${isFirstLevel ? '' : '如果它是一级栏目，'}请及时更新；没有内容来源的栏目请合并或撤下。`,
			};
		});
	});
}

function encloses(outer: string, inner: string): boolean {
	const [outerFolder, innerFolder] = [outer, inner].map((url) => url.replace(/[^/]*$/, ''));
	return outerFolder !== innerFolder && inner.startsWith(outerFolder ?? '');
}
