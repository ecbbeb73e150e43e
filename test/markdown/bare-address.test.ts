import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../src/markdown/rules.ts';
import { htmlOf } from './html-of.ts';

const links = (body: string) => htmlOf(body).match(/<a .*?<\/a>/g) ?? [];
const check = (body: string) =>
	checkMarkdown(body, {
		format: 'markdown',
		linkProblem: () => undefined,
		imageProblem: () => undefined,
	});

describe('a bare address ends where its host ends', () => {
	test.each([
		[
			'登录“平台”（https://www.example.org）或使用客户端',
			'https://www.example.org',
			'）或使用客户端',
		],
		['见http://www.example.org。电子信箱：a@example.org。', 'http://www.example.org', '。电子信箱'],
		['网址为http://203.0.113.7:8082),展示房源', 'http://203.0.113.7:8082', '),展示房源'],
		['由 http://www.example.org”域名 开通', 'http://www.example.org', '”域名 开通'],
		['见 https://www.example.org县政府网站', 'https://www.example.org', '县政府网站'],
	])('%s', (body, address, behind) => {
		expect(htmlOf(body)).toContain(
			`<a href="${address}" rel="external noopener">${address}</a>${behind}`,
		);
		expect(check(body)).toEqual([]);
	});

	test('one without a scheme', () => {
		expect(htmlOf('（网址：www.example.org，选择本县）')).toContain(
			'<a href="http://www.example.org" rel="external noopener">www.example.org</a>，选择本县）',
		);
	});

	test.each([
		'https://www.example.org/文件/第一号.pdf',
		'https://www.example.org/?q=%E4%B8%80',
		'[https://www.example.org](https://www.example.org)',
		'[查询](https://www.example.org/a)',
		'https://www.政务.cn/',
	])('%s is whole', (body) => {
		expect(links(body)).toHaveLength(1);
		expect(htmlOf(body)).toMatch(/^<p><a [^>]*>[^<]*<\/a><\/p>$/m);
	});

	test('an address with a user name is not read as a host', () => {
		expect(check('https://user.name@www.example.org/')).not.toEqual([]);
		expect(htmlOf('https://user.name@www.example.org/')).not.toContain('href');
	});
});
