import { isDated } from './page-kind.ts';
import { indicators, summary } from './rule.ts';
import type { ReadPage, ReadSite } from '../reading/site.ts';
import type { HealthRule } from './rule.ts';

/**
 * Pages on which no date of publication could be read. A page that states its section says itself what it has; a page
 * with labels of a column alone, and the home page, need no date.
 */
export function undatedPages({ pages, address }: Pick<ReadSite, 'pages' | 'address'>): ReadPage[] {
	return pages.filter((page) => {
		const { url, section, labels, rows } = page;
		if (url === address || section !== undefined || isDated(page) || rows.some(isDated))
			return false;
		return Boolean(labels['ArticleTitle']) || labels['ColumnName'] === undefined;
	});
}

export const unreadDates: HealthRule = {
	id: 'unread-dates',
	title: '发布日期',
	basis: [indicators],
	severity: 'warning',
	observe: (site) =>
		summary(
			undatedPages(site),
			'读不出发布日期，是否及时更新、是否按时公开都无法判断。请在网页上写明“发布日期：2026-03-05”，并用标签 PubDate 注明；栏目页和列表页不需要。',
		),
};

export const dateContradictions: HealthRule = {
	id: 'date-contradictions',
	title: '发布日期前后不一',
	basis: [],
	severity: 'warning',
	observe: ({ pages }) =>
		pages.flatMap(({ url, contradiction }) => {
			if (!contradiction) return [];
			const { labelled, printed } = contradiction;
			const message = `标签写的发布时间是 ${labelled}，网页上印的是 ${printed}，不知道哪个对，所以都没有采用。请核对，改成一致的真实日期。`;
			return [{ url, message }];
		}),
};
