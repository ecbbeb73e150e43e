import { describe, expect, test } from 'vitest';
import { siteSettings } from '../../../src/collections/registers/site.ts';

const problemsOf = (address: string) =>
	siteSettings.schema
		.safeParse({ address })
		.error?.issues.filter(({ path }) => path.join('.') === 'address')
		.map(({ message }) => message) ?? [];

test.each([
	'https://www.ceshi.example/',
	'http://127.0.0.1:4321/',
	'https://青禾.example/',
	'https://www.ceshi.example/gk/',
	'https://www.ceshi.example/zwgk/xxgk-1.0/',
])('%s is the address of a site', (address) => {
	expect(problemsOf(address)).toEqual([]);
});

test.each([
	['https://www.ceshi.example', '以斜杠结尾，写成 https://www.ceshi.example/'],
	['https://www.ceshi.example/gk', '以斜杠结尾，写成 https://www.ceshi.example/gk/'],
	['https://www.ceshi.example/?a=/', '只写到网站的首页'],
	['https://www.ceshi.example/#/', '只写到网站的首页'],
	['https://user:pass@www.ceshi.example/', '只写到网站的首页'],
	['https://www.ceshi.example/公开/', '目录名只用英文字母'],
	['https://www.ceshi.example//', '目录名只用英文字母'],
	['https://www.ceshi.example/a b/', '目录名只用英文字母'],
	['https://www.ceshi.example/.gk/', '目录名只用英文字母'],
])('%s is none: pages would be somewhere else', (address, message) => {
	expect(problemsOf(address).join()).toContain(message);
});

test('what is no address at all is said once more plainly', () => {
	expect(problemsOf('www.ceshi.example/').join()).toContain('应是完整网址');
});

test('only what no page can do without is required', () => {
	const bare = { name: '测试县人民政府', county: '测试县', address: 'https://www.ceshi.example/' };
	expect(siteSettings.schema.safeParse(bare).success).toBe(true);
	for (const field of Object.keys(bare))
		expect(siteSettings.schema.safeParse({ ...bare, [field]: undefined }).success).toBe(false);
});

describe('a statistics code', () => {
	const parsed = (statistics: unknown) =>
		siteSettings.schema.shape.statistics.safeParse(statistics);

	test('is a script of another site and the hosts that it reports to', () => {
		expect(
			parsed({
				script: 'https://tongji.example/count.js?site=9999010001',
				connect: ['https://tongji.example', 'https://log.tongji.example:8443'],
			}).success,
		).toBe(true);
		expect(parsed({ script: 'https://tongji.example/count.js' }).data).toEqual({
			script: 'https://tongji.example/count.js',
			connect: [],
		});
	});

	test.each([
		['http://tongji.example/count.js'],
		['//tongji.example/count.js'],
		['/files/count.js'],
		['https://tongji.example/'],
		['https://user@tongji.example/count.js'],
		['https://*.example/count.js'],
		['javascript:alert(1)'],
		['<script src="https://tongji.example/count.js"></script>'],
		['data:text/javascript,alert(1)'],
	])('refuses the script %s', (script) => {
		expect(parsed({ script }).success).toBe(false);
	});

	test.each([
		['http://tongji.example'],
		['https://tongji.example/'],
		['https://tongji.example/path'],
		['https://*.example'],
		['https:'],
		['*'],
		["https://tongji.example 'unsafe-inline'"],
		['https://tongji.example; script-src *'],
	])('refuses the host %s', (host) => {
		expect(parsed({ script: 'https://tongji.example/count.js', connect: [host] }).success).toBe(
			false,
		);
	});

	test('names a host once', () => {
		const connect = ['https://tongji.example', 'https://tongji.example'];
		expect(parsed({ script: 'https://tongji.example/count.js', connect }).success).toBe(false);
	});
});
