import { describe, expect, test } from 'vitest';
import {
	homeUpdates,
	manyStaleColumns,
	staleNews,
	staleNotices,
	stalePolicies,
} from '../../../src/audit/health/updates.ts';
import { address, column, content, messages, site, today } from './site.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

describe('the home page is updated within two weeks', () => {
	test.each([
		['2026-11-22', 0],
		['2026-11-08', 0],
		['2026-11-07', 1],
	] as const)('newest content of %s', (published, count) => {
		expect(
			messages(homeUpdates, { pages: [content('a', '概况信息', { published })] }),
		).toHaveLength(count);
	});

	test('an update counts like a publication', () => {
		const pages = [content('a', '概况信息', { published: '2020-01-01', updated: '2026-11-20' })];
		expect(messages(homeUpdates, { pages })).toEqual([]);
	});

	test.each([
		['2026-11-08', 0],
		['2026-11-07', 1],
		// In China it is the next day.
		['2026-11-07T16:00:00Z', 0],
		['2026-11-07T15:59:00Z', 1],
	])('a page without a date has the sitemap’s: %s', (lastModified, count) => {
		const listed = [{ url: `${address}a`, lastModified, sitemap: 'sitemap.xml' }];
		for (const pages of [[column('a', '数据', '数据发布')], []])
			expect(messages(homeUpdates, { pages, listed })).toHaveLength(count);
	});

	test('the sitemap’s date is ignored for content that states its date', () => {
		const pages = [content('a', '概况信息', { published: '2020-01-01' })];
		const listed = [{ url: `${address}a`, lastModified: today, sitemap: 'sitemap.xml' }];
		expect(messages(homeUpdates, { pages, listed })).toHaveLength(1);
	});

	test('a date in the future is no update', () => {
		const pages = [
			content('a', '概况信息', { published: '2026-10-01' }),
			content('b', '概况信息', { published: '2027-01-01' }),
		];
		expect(messages(homeUpdates, { pages })).toEqual([
			'全站最近一次更新是 2026-10-01，距今 52 天；首页 2 周不更新即为不合格。请发布新的信息。',
		]);
	});

	test('without any date a person decides', () => {
		const found = homeUpdates.observe(site({ pages: [column('', '首页', '首页')] }), today);
		expect(found).toMatchObject([{ url: address, severity: 'warning' }]);
	});
});

describe('columns are updated', () => {
	test.each([
		[staleNews, '工作动态', '2026-11-08', 0],
		[staleNews, '工作动态', '2026-11-07', 1],
		[staleNews, '青禾要闻', '2026-11-07', 1],
		[staleNotices, '通知公告', '2026-05-22', 0],
		[staleNotices, '通知公告', '2026-05-21', 1],
		[stalePolicies, '政策文件', '2026-05-22', 0],
		[stalePolicies, '政策文件', '2026-05-21', 1],
		[stalePolicies, '概况信息', '2019-01-01', 0],
	] as const)('$0.id: %s of %s', (rule, name, published, count) => {
		const pages = [column('l/', name, name), content('l/1', name, { published })];
		const found = rule.observe(site({ pages }), today);
		expect(found).toHaveLength(count);
		for (const each of found) {
			expect(each).toMatchObject({ url: `${address}l/` });
			expect(each.severity).toBeUndefined();
		}
	});

	test('a stale column of policy documents may be part of a fresh one', () => {
		const pages = [policies('old', '2019-01-01'), policies('new', today)];
		const found = stalePolicies.observe(site({ pages }), today);
		expect(found).toEqual([
			{
				url: `${address}old`,
				severity: 'warning',
				message:
					'栏目“政策文件 old”最近一次更新是 2019-01-01，距今 2882 天，超过 6 个月。如果它是一级栏目，请及时更新；没有内容来源的栏目请合并或撤下。',
			},
		]);
	});

	test('a column below another one may be a part of it', () => {
		const pages = [policies('p/', '2019-01-01'), policies('p/2019/', '2019-01-01')];
		const found = stalePolicies.observe(site({ pages }), today);
		expect(found.map(({ url, severity }) => [url, severity])).toEqual([
			[`${address}p/`, undefined],
			[`${address}p/2019/`, 'warning'],
		]);
	});
});

describe('many stale columns fail an inspection', () => {
	test.each([
		[4, []],
		[5, [undefined]],
		[10, [undefined, 'warning']],
	])('%i columns of news', (count, severities) => {
		const found = manyStaleColumns.observe(site({ pages: news(count, '2026-01-01') }), today);
		expect(found.map(({ severity }) => severity)).toEqual(severities);
	});

	test('columns whose level is not known do not fail it for sure', () => {
		const pages = [...news(4, '2026-01-01'), policies('old', '2019-01-01'), policies('new', today)];
		const found = manyStaleColumns.observe(site({ pages }), today);
		expect(found).toMatchObject([{ url: address, severity: 'warning' }]);
	});

	test('ten columns that should be updated', () => {
		const pages = Array.from({ length: 10 }, (_, index) => ({
			...content(`${index}`, '政策解读', { published: '2026-01-01' }),
			section: `interpretations-${index}`,
		}));
		expect(manyStaleColumns.observe(site({ pages }), today)).toMatchObject([
			{ severity: 'warning' },
		]);
		expect(manyStaleColumns.observe(site({ pages: pages.slice(1) }), today)).toEqual([]);
	});
});

function news(count: number, published: CalendarDate) {
	return Array.from({ length: count }, (_, index) => ({
		...content(`${index}/1`, '工作动态', { published }),
		section: `news-${index}`,
	}));
}

function policies(name: string, published: CalendarDate) {
	const page = content(name, '政策文件', { published });
	return { ...page, labels: { ...page.labels, ColumnName: `政策文件 ${name}` } };
}
