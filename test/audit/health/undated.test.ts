import { expect, test } from 'vitest';
import { siteHealth } from '../../../src/audit/health/index.ts';
import { dateContradictions, unreadDates } from '../../../src/audit/health/undated.ts';
import { homeUpdates, staleNews } from '../../../src/audit/health/updates.ts';
import { address, column, content, messages, site, today } from './site.ts';

/** A page with a title and nothing else. */
const bare = (path: string) => ({ ...column(path, '', ''), title: '通知', labels: {} });

test('pages on which no date could be read are counted, without columns and the home page', () => {
	const pages = [
		bare(''),
		bare('a'),
		bare('b'),
		column('list/', '通知公告', '通知公告'),
		content('c', '通知公告', { published: today }),
		{ ...bare('d'), section: 'information' },
		{ ...content('e', '通知公告'), dates: {} },
	];
	expect(messages(unreadDates, { pages })).toEqual([
		`3 个页面（${address}a 、${address}b 、${address}e ）读不出发布日期，是否及时更新、是否按时公开都无法判断。请在网页上写明“发布日期：2026-03-05”，并用标签 PubDate 注明；栏目页和列表页不需要。`,
	]);
});

test('the home page is not called stale for sure while pages have no date', () => {
	const pages = [content('a', '概况信息', { published: '2026-01-05' }), bare('b')];
	expect(homeUpdates.observe(site({ pages }), today)).toEqual([
		{
			url: address,
			severity: 'warning',
			message:
				'读出的日期里最近的是 2026-01-05，距今 321 天；有 1 个网页读不出发布日期，其中可能有更新的，所以不能断定首页超过 2 周没有更新。请核对。',
		},
	]);
	expect(homeUpdates.observe(site({ pages: pages.slice(0, 1) }), today)).toMatchObject([
		{ message: expect.stringContaining('全站最近一次更新是 2026-01-05') as string },
	]);
});

test('nor while a part of the site was not read', () => {
	const pages = [content('a', '概况信息', { published: '2026-01-05' })];
	expect(homeUpdates.observe(site({ pages, gaps: [{ pages: 3 }] }), today)).toMatchObject([
		{ severity: 'warning', message: expect.stringContaining('有 3 个网页没有读到') as string },
	]);
});

test('without any date it is said on how many pages none could be read', () => {
	expect(messages(homeUpdates, { pages: [bare('a'), bare('b')] })).toEqual([
		'读取的 2 个网页都读不出发布日期，网站地图也没有写明日期，无法判断首页是否更新。请在网页上写明发布日期，并用标签 PubDate 注明。',
	]);
});

test('a column without dates is not called stale', () => {
	const undated = { ...content('a', '工作动态'), dates: {} };
	expect(staleNews.observe(site({ pages: [undated] }), today)).toEqual([
		{
			url: `${address}a`,
			severity: 'warning',
			message:
				'栏目“工作动态”的 1 个网页都读不出发布日期，无法判断是否超过 14 日没有更新。请在网页上写明发布日期。',
		},
	]);
	const old = content('b', '工作动态', { published: '2026-01-05' });
	expect(staleNews.observe(site({ pages: [old] }), today)[0]?.severity).toBeUndefined();
	expect(staleNews.observe(site({ pages: [old, undated] }), today)).toMatchObject([
		{
			severity: 'warning',
			message: expect.stringContaining('有 1 个网页读不出发布日期') as string,
		},
	]);
});

test('different dates of a label and a page are told', () => {
	const page = {
		...bare('a'),
		contradiction: { labelled: '2026-03-05 09:30', printed: '2026-01-05' },
	} as const;
	expect(messages(dateContradictions, { pages: [page] })).toEqual([
		'标签写的发布时间是 2026-03-05 09:30，网页上印的是 2026-01-05，不知道哪个对，所以都没有采用。请核对，改成一致的真实日期。',
	]);
});

test('malformed sitemaps are errors with their place, and a site without a sitemap is told so', () => {
	const fault = { fault: '“&”没有写成“&amp;”', line: 4, column: 47, count: 2, path: '/maps/1.xml' };
	const found = siteHealth(site({ sitemapFaults: [fault] }), { today });
	expect(found).toEqual([
		{
			rule: 'sitemap-malformed',
			url: `${address}maps/1.xml`,
			severity: 'error',
			message:
				'站点地图 /maps/1.xml 第 4 行第 47 个字符：“&”没有写成“&amp;”（共 2 处）。许多程序会因此一个网址也读不到；这次读出了其余的条目。请改正生成站点地图的程序。',
		},
	]);
	expect(siteHealth(site({ discovery: 'crawl' }), { today })).toMatchObject([
		{ rule: 'sitemap-absent', severity: 'warning', url: address },
	]);
});
