import type { Finding } from '../report/report.ts';
import type { ReadSite } from '../reading/site.ts';

/** What is wrong with the files of a site's sitemaps: that there is none, or where they are malformed. */
export function sitemapFileFindings({
	address,
	discovery,
	sitemapFaults,
}: Pick<ReadSite, 'address' | 'discovery' | 'sitemapFaults'>): Finding[] {
	const malformed = sitemapFaults.map(({ path, fault, line, column, count }): Finding => {
		const all = count > 1 ? `（共 ${count} 处）` : '';
		return {
			rule: 'sitemap-malformed',
			url: new URL(path, address).href,
			severity: 'error',
			message: `站点地图 ${path} 第 ${line} 行第 ${column} 个字符：${fault}${all}。许多程序会因此一个网址也读不到；这次读出了其余的条目。请改正生成站点地图的程序。`,
		};
	});
	if (discovery === 'sitemap') return malformed;
	const message =
		'网站没有可以读取的站点地图，只能从首页沿链接读取，没有链接的网页看不到。请生成 sitemap.xml，并在 robots.txt 里用 Sitemap: 写明它的网址。';
	return [...malformed, { rule: 'sitemap-absent', url: address, severity: 'warning', message }];
}
