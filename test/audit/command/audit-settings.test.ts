import { expect, test } from 'vitest';
import { auditOptions, auditSettings } from '../../../src/audit/command/audit-settings.ts';
import { auditHelp } from '../../../src/audit/command/help.ts';

const defaults = { target: 'dist', today: '2026-11-22' } as const;

test('without arguments the built site is audited today, and what is missing or late fails', () => {
	expect(auditSettings({}, [], defaults)).toMatchObject({
		targets: ['dist'],
		today: '2026-11-22',
		level: 'county',
		failOn: new Set(['missing', 'late']),
		files: [],
		timeLimit: 1_800_000,
		isQuiet: false,
	});
});

test('every argument is read', () => {
	expect(
		auditSettings(
			{
				today: '2027-04-02',
				level: 'township',
				'fail-on': 'stale, suspect,health',
				annotations: 'gitee',
				json: 'a/报告.json',
				csv: '-',
				concurrency: '2',
				timeout: '3',
				'max-pages': '40',
				'time-limit': '5',
				quiet: true,
				previous: 'before.json',
			},
			['https://a.cn/', 'b', 'b'],
			defaults,
		),
	).toEqual({
		targets: ['https://a.cn/', 'b'],
		today: '2027-04-02',
		level: 'township',
		failOn: new Set(['stale', 'suspect', 'health']),
		annotations: 'gitee',
		files: [
			{ kind: 'json', file: 'a/报告.json' },
			{ kind: 'csv', file: '-' },
		],
		limits: { concurrency: 2, timeout: 3000, maxPages: 40 },
		timeLimit: 300_000,
		isQuiet: true,
		previous: 'before.json',
	});
});

test('sitemaps of one site can be named, and a crawl limited', () => {
	const values = {
		sitemap: ['https://a.cn/maps/1.xml', '/2.txt'],
		'crawl-pages': '50',
		'crawl-depth': '2',
		'crawl-delay': '0.2',
	};
	expect(auditSettings(values, ['https://a.cn/county/'], defaults).limits).toMatchObject({
		sitemaps: ['https://a.cn/maps/1.xml', '/2.txt'],
		crawl: { pages: 50, depth: 2, delay: 0.2 },
	});
	expect(auditSettings({ sitemap: ['/2.txt'] }, [], defaults).limits.sitemaps).toEqual(['/2.txt']);
});

test.each([
	[['https://a.cn/', 'https://b.cn/'], '/1.xml', '--sitemap 只能用于一个网站'],
	[['https://a.cn/'], 'https://b.cn/1.xml', '--sitemap 的主机应与网站的相同（a.cn）'],
	[['https://a.cn/'], 'maps/1.xml', '--sitemap 应是 https:// 开头的网址，或者 / 开头的路径'],
	[['https://a.cn/'], '//b.cn/1.xml', '--sitemap 应是'],
])('for %o the sitemap %s is refused', (targets, sitemap, message) => {
	expect(() => auditSettings({ sitemap: [sitemap] }, targets, defaults)).toThrow(message);
});

test('the help names every option', () => {
	for (const option of Object.keys(auditOptions)) expect(auditHelp).toContain(`  --${option} `);
});

test('none means that no outcome fails the report', () => {
	expect(auditSettings({ 'fail-on': 'none' }, [], defaults).failOn).toEqual(new Set());
});

test.each([
	[{ today: '2026-02-30' }, '--today 应写成'],
	[{ level: 'province' }, '--level 只能是 county、department、township'],
	[{ 'fail-on': 'missing,none' }, '--fail-on 只能是'],
	[{ 'fail-on': '' }, '--fail-on 只能是'],
	[{ annotations: 'gitlab' }, '--annotations 只能是 github、gitee'],
	[{ concurrency: '0' }, '--concurrency 应是'],
	[{ timeout: '1.5' }, '--timeout 应是'],
	[{ 'max-pages': 'all' }, '--max-pages 应是'],
	[{ 'time-limit': '0' }, '--time-limit 应是'],
	[{ 'crawl-pages': '0' }, '--crawl-pages 应是'],
	[{ 'crawl-depth': 'all' }, '--crawl-depth 应是'],
	[{ 'crawl-delay': '-1' }, '--crawl-delay 应是 0 到 99 的秒数'],
	[{ json: 'package.md' }, '--json 的文件名应以 .json 结尾'],
	[{ html: 'content' }, '--html 的文件名应以 .html 结尾'],
	[{ json: '-', csv: '-' }, '只能有一份报告输出到屏幕'],
])('%o is refused', (values, message) => {
	expect(() => auditSettings(values, [], defaults)).toThrow(message);
});
