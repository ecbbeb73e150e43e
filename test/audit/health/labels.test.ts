import { expect, test } from 'vitest';
import {
	columnLabelling,
	contentColumnLabelling,
	contentLabelling,
	labelForms,
	siteLabelling,
} from '../../../src/audit/health/labels.ts';
import { address, column, content, messages, site, today, withoutLabels } from './site.ts';

const home = column('', '首页', '首页');
const article = content('a', '工作动态', { published: '2026-11-20' });
const columnNames = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];

test.each([
	[siteLabelling, home, ['SiteName', 'SiteDomain', 'SiteIDCode']],
	[columnLabelling, home, columnNames],
	[columnLabelling, column('b/', '通知公告', '政策文件'), columnNames.slice(1)],
	[contentLabelling, article, ['ArticleTitle', 'PubDate', 'ContentSource']],
	[contentColumnLabelling, article, columnNames],
] as const)('$0.id: each is missed', (rule, page, names) => {
	expect(messages(rule, { pages: [page] })).toEqual([]);
	const found = rule.observe(site({ pages: [withoutLabels(page, names)] }), today);
	expect(found.map(({ url }) => url)).toEqual(names.map(() => page.url));
	names.forEach((name, index) => {
		expect(found[index]?.message).toContain(`没有标签 ${name}。`);
	});
});

test('labels are read with any capitals, and an empty one counts as missing', () => {
	const { SiteName = '', ...labels } = home.labels;
	const pages = [
		{ ...home, labels: { ...labels, sitename: SiteName } },
		{ ...home, labels: { ...labels, SiteName: ' ' } },
	];
	expect(messages(siteLabelling, { pages })).toEqual([
		`2 个页面（${address} 、${address} ）没有标签 SiteName。请在 <head> 中加上 <meta name="SiteName" content="…">，写明网站的规范名称；名称区分大小写。`,
	]);
});

test('a page that does not say that it is a column needs no labels of one', () => {
	const page = withoutLabels(column('help', '帮助', ''), columnNames);
	expect(messages(columnLabelling, { pages: [page] })).toEqual([]);
	expect(messages(columnLabelling, { pages: [{ ...page, section: 'help' }] })).toHaveLength(4);
});

test('content that states when it was published needs the labels of content', () => {
	const page = withoutLabels(article, ['ArticleTitle', 'PubDate', 'ContentSource']);
	expect(messages(contentLabelling, { pages: [page] })).toHaveLength(3);
	expect(messages(contentLabelling, { pages: [{ ...page, dates: {} }] })).toEqual([]);
});

test.each([
	['2026-03-05 09:30', 0],
	['2026-03-05', 0],
	['2026-03-05 09:30:00', 1],
	['2026-02-30 09:30', 1],
	['2026/03/05 09:30', 1],
])('PubDate %s', (PubDate, count) => {
	const pages = [{ ...article, labels: { ...article.labels, PubDate } }];
	expect(messages(labelForms, { pages })).toHaveLength(count);
});

test.each([
	['9999010001', 0],
	['bm01000001', 0],
	['999901000', 1],
])('SiteIDCode %s', (SiteIDCode, count) => {
	const pages = [{ ...home, labels: { ...home.labels, SiteIDCode } }];
	expect(messages(labelForms, { pages })).toHaveLength(count);
});
