import { expect, test } from 'vitest';
import { reportOf, settings } from '../county.ts';

const report = (lines: string) => reportOf({ 'content/site.yaml': `${settings}${lines}` });
const sites = (...list: readonly (readonly [name: string, address: string])[]) =>
	report(
		`search:\n  sites:\n${list.map(([name, address]) => `    - name: ${name}\n      address: ${address}\n`).join('')}`,
	);

test('sites on other hosts and below the own one are searched together', () => {
	expect(sites(['邻县政务公开', 'https://lin.example/'], ['开发区', '/zone/'])).toBe(
		'已检查 3 条，没有错误。',
	);
});

test.each(['http://lin.example/', 'https://lin.example', '//lin.example/', '/', 'lin.example'])(
	'%s is no address of a site',
	(address) => {
		expect(sites(['邻县', address])).toContain(
			'content/site.yaml:19  搜索·一起搜索的网站第1项·网址：应以 https:// 开头、以斜杠结尾，例如 https://www.linxian.example/；与本站同一个域名的，写成 /linxian/\n',
		);
	},
);

test('a site stands once', () => {
	expect(
		sites(
			['甲县', 'https://a.example/'],
			['甲县', 'https://b.example/'],
			['丙县', 'https://A.example/'],
		),
	).toMatchInlineSnapshot(`
		"content/site.yaml:20  搜索·一起搜索的网站第2项·网站名称：前面已经有名称相同的网站
		content/site.yaml:23  搜索·一起搜索的网站第3项·网址：前面已经有网址相同的网站
		已检查 3 条，有 2 处需要修改。"
	`);
});

test('the own site is searched anyway', () => {
	expect(sites(['测试县人民政府', 'https://a.example/'])).toMatchInlineSnapshot(`
		"content/site.yaml:16  搜索：“测试县人民政府”与本站同名或者同址，本站不用写
		已检查 3 条，有 1 处需要修改。"
	`);
	expect(sites(['另一个名称', 'https://www.ceshi.example/'])).toContain(
		'“另一个名称”与本站同名或者同址',
	);
});

test('there are from one to twenty', () => {
	const many = Array.from(
		{ length: 21 },
		(_, at) => [`县${at}`, `https://c${at}.example/`] as const,
	);
	expect(sites(...many)).toContain('搜索·一起搜索的网站：最多 20 个网站');
	expect(report('search: { sites: [] }\n')).toContain('搜索·一起搜索的网站：至少填一个网站');
});

test('nothing else can be set', () => {
	expect(report('search: { site: [] }\n')).toMatchInlineSnapshot(`
		"content/site.yaml:16  site：没有这个字段，是不是 sites？
		已检查 3 条，有 1 处需要修改。"
	`);
});
