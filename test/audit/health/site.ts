import type { CalendarDate, PublicationTime } from '../../../src/domain/dates/calendar-date.ts';
import type { HealthRule } from '../../../src/audit/health/rule.ts';
import type { ReadPage, ReadSite } from '../../../src/audit/reading/site.ts';

export const address = 'https://www.qinghe.example/';

export const today: CalendarDate = '2026-11-22';

const footer = [
	{ text: '网站地图', href: '/sitemap/' },
	{ text: '党政机关网站标识', href: 'https://biaoshi.example/9999010001' },
	{ text: '我为政府网站找错', href: 'https://jiucuo.example/?site_code=9999010001' },
];

const footerText =
	'主办单位 青禾县人民政府 联系方式 电话 0000-1234567 网站标识码 9999010001 ICP备案编号 示例ICP备00000000号 公安机关备案 示例公网安备99990100000001号';

const siteLabels = {
	SiteName: '青禾县人民政府',
	SiteDomain: 'www.qinghe.example',
	SiteIDCode: '9999010001',
};

/** A site that follows every rule on `today`, with changes. */
export function site(changes: Partial<ReadSite> = {}): ReadSite {
	return {
		source: address,
		address,
		name: '青禾县人民政府',
		listed: [],
		discovery: 'sitemap',
		sitemapFaults: [],
		pages: [column('', '首页', '首页'), content('dongtai/1', '工作动态', { published: today })],
		unreadable: [],
		gaps: [],
		deadLinks: [],
		unreadNames: [],
		notes: [],
		...changes,
	};
}

/** A page of a column, at a path below the site's address, on a portal that states no facts. */
export function column(path: string, name: string, type: string): ReadPage {
	return {
		url: address + path,
		title: name,
		keywords: [],
		headings: [],
		agencies: [],
		dates: {},
		about: [],
		rows: [],
		labels: {
			...siteLabels,
			ColumnName: name,
			ColumnDescription: `${name}的说明`,
			ColumnKeywords: name,
			ColumnType: type,
		},
		isEmpty: false,
		footer,
		footerText,
	};
}

/** A content page of the column whose name and type are `name`. */
export function content(
	path: string,
	name: string,
	{ title = `${name}的一条信息`, ...dates }: ReadPage['dates'] & { title?: string } = {},
): ReadPage {
	const page = column(path, name, name);
	return {
		...page,
		title,
		dates,
		labels: {
			...page.labels,
			ArticleTitle: title,
			PubDate: minute(dates.published ?? '2026-01-05'),
			ContentSource: '青禾县人民政府办公室',
		},
	};
}

/** The messages of the rule for the site on `today`. */
export function messages(
	rule: HealthRule,
	changes: Partial<ReadSite>,
	day: CalendarDate = today,
): string[] {
	return rule.observe(site(changes), day).map(({ message }) => message);
}

/** The page without these labels. */
export function withoutLabels(page: ReadPage, names: readonly string[]): ReadPage {
	const labels = Object.entries(page.labels).filter(([name]) => !names.includes(name));
	return { ...page, labels: Object.fromEntries(labels) };
}

function minute(time: PublicationTime): string {
	return time.includes(' ') ? time : `${time} 00:00`;
}
