import { expect, test } from 'vitest';
import { footerContent } from '../../../src/audit/health/footer.ts';
import { address, column, messages, site, today } from './site.ts';

const home = column('', '首页', '首页');

test('a whole footer is found', () => {
	expect(messages(footerContent, { pages: [home] })).toEqual([]);
});

test.each([
	['党政机关网站标识', '党政机关网站标识'],
	['“我为政府网站找错”入口', '我为政府网站找错'],
	['站点地图', '网站地图'],
])('%s is missed among the links', (name, text) => {
	const footer = home.footer.filter((link) => link.text !== text);
	expect(messages(footerContent, { pages: [{ ...home, footer }] })).toEqual([
		`1 个页面（${address} ）的页脚没有${name}。请在全站统一的页脚里补上。`,
	]);
});

test.each([
	['网站标识码', /网站标识码 \d+/],
	['主办单位', /主办单位/],
	['联系方式', /联系方式 电话/],
	['ICP备案编号', /ICP备案编号 示例ICP备\d+号/],
	['公安机关备案标识', /公安机关备案 示例公网安备\d+号/],
])('%s is missed in the text', (name, words) => {
	const footerText = home.footerText.replace(words, '');
	const found = messages(footerContent, { pages: [{ ...home, footerText }] });
	expect(found).toHaveLength(1);
	expect(found[0]).toContain(`的页脚没有${name}。`);
});

test('all pages that lack the same are one finding, with the first three', () => {
	const pages = ['', 'a/', 'b/', 'c/'].map((path) => ({
		...column(path, path, '概况信息'),
		footerText: home.footerText.replace('主办', ''),
	}));
	expect(footerContent.observe(site({ pages }), today)).toEqual([
		{
			url: address,
			message: `4 个页面（如 ${address} 、${address}a/ 、${address}b/ ）的页脚没有主办单位。请在全站统一的页脚里补上。`,
		},
	]);
});

test('a page without a footer has one finding, not one for each part', () => {
	const found = messages(footerContent, { pages: [{ ...home, footer: [], footerText: '' }] });
	expect(found).toHaveLength(1);
	expect(found[0]).toContain('没有页脚元素');
});

test('an element may be an image that links to its platform', () => {
	const links = ['https://bszs.conac.cn/sitename', 'https://zfwzgl.example/jiucuo.html'];
	const footer = [...home.footer.slice(0, 1), ...links.map((href) => ({ text: '', href }))];
	expect(messages(footerContent, { pages: [{ ...home, footer }] })).toEqual([]);
});
