import { expect, test } from 'vitest';
import { bodyOfPage } from '../fixtures/read-body.ts';
import { county } from '../fixtures/county.ts';

const guessed = '正文是按网页的样子推测的，请核对有没有多出或者缺少';
const nav =
	'<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开信息公开目录公开指南公开年报</a></div>';
const foot =
	'<p>主办：青禾县人民政府办公室，承办：青禾县政务服务中心，地址：青禾县城关街道禾丰路1号，电话：0000-1234567，备案号：示例ICP备00000000号，本网站支持IPv6访问，建议使用最新浏览器。</p>';
const title = '青禾县人民政府关于李某某职务任免的通知';
const page = (body: string) => bodyOfPage(`<title>${title}</title><body>${nav}${body}</body>`);

test('a short body below its heading is imported, never the foot, and a remark says that it was guessed', () => {
	const { markdown, notes } = page(
		`<div class="detail"><h2>${title}</h2><div class="detail_info"><p>任命李某某为县档案馆馆长。</p><p>2024年3月5日</p></div></div><div class="bottom">${foot}</div>`,
	);
	expect(markdown).toBe('任命李某某为县档案馆馆长。\n\n2024年3月5日');
	expect(notes).toEqual([
		{ field: 'body', problem: guessed, value: '任命李某某为县档案馆馆长。 2024年3月5日' },
	]);
});

test.each([
	[
		'text directly below the heading',
		`<div class="x"><h1>${title}</h1>任命李某某为馆长。<br>2024年3月5日</div><div class="ft">${foot}</div>`,
		'任命李某某为馆长。\n\n2024年3月5日',
	],
	[
		'a foot without a name',
		`<div class="y"><div class="bt">${title}</div><div>任命李某某为馆长。</div></div><div>${foot}</div>`,
		'任命李某某为馆长。',
	],
	[
		'one box around everything',
		`<div id="wrap"><div class="a"><h3>${title}</h3></div><div class="b"><p>任命李某某为馆长。</p></div><div class="banquan">${foot}</div></div>`,
		'任命李某某为馆长。',
	],
	[
		'a line of values below the heading',
		`<div><h1>${title}</h1><div>发布时间：2024-03-05　来源：县政府</div><div>任命李某某为馆长。</div></div><div id="foot">${foot}</div>`,
		'任命李某某为馆长。',
	],
	[
		'links to other pages beside it',
		`<div><h1>${title}</h1><div>任命李某某为馆长。</div><ul class="links"><li><a href="a">关于另一件事的通知和说明</a></li></ul></div>`,
		'任命李某某为馆长。',
	],
])('with %s', (_, html, markdown) => {
	const read = page(html);
	expect(read.markdown).toBe(markdown);
	expect(read.notes.map(({ problem }) => problem)).toContain(guessed);
});

test.each([
	['the foot alone', `<div class="x">${foot}</div>`],
	[
		'the foot in several paragraphs',
		'<div><p>主办：青禾县人民政府办公室，负责网站的建设和管理</p><p>承办：青禾县政务服务中心，负责网站的运行和维护</p><p>备案号：示例ICP备00000000号，公网安备00000000000000号</p></div>',
	],
	['the navigation alone', ''],
	['a heading without text', `<h1>${title}</h1><div class="footer">${foot}</div>`],
])('nothing is taken for the text where there is %s', async (_, html) => {
	const { markdown, notes } = page(html);
	expect(markdown).toBe('');
	expect(notes).toEqual([{ field: 'body', problem: '网页里没有找到正文，请补上' }]);
	const { run } = county({ 'a.html': `<title>${title}</title><body>${nav}${html}</body>` });
	const { failures } = await run(['a.html'], { into: 'information' });
	expect(failures.map(({ reason }) => reason)).toEqual([
		'网页里没有找到正文，也没有索引号、文号和标题标注，不像一份文件',
	]);
});

test('a body that the system marks needs no remark', () => {
	expect(page('<div class="TRS_Editor"><p>任命李某某为馆长。</p></div>')).toMatchObject({
		markdown: '任命李某某为馆长。',
		notes: [],
	});
});
