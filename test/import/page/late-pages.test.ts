import { expect, test } from 'vitest';
import { bodyOfPage } from '../fixtures/read-body.ts';

const remote = '图片仍在原网站上，正文里改成了链接。请下载到 public/files/ 再补上图片和说明';

test('an article of WeChat: hidden body, late pictures, og:title, time', () => {
	const { columns, markdown, notes } = bodyOfPage(
		'<title>青禾县开展燃气安全检查</title><meta property="og:url" content="https://mp.weixin.qq.com/s/ABC"><meta property="og:title" content="青禾县开展燃气安全检查">' +
			'<div id="page-content"><h1 class="rich_media_title" id="activity-name">青禾县开展燃气安全检查</h1><div id="meta_content"><a id="js_name">青禾发布</a><em id="publish_time">2024年3月9日 10:20</em></div>' +
			'<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><p><span leaf="">县局进行检查。</span></p></section>' +
			'<section><img data-ratio="0.66" data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=jpeg" data-w="1080"></section><p>逾期不改正的依法处理。</p><img data-src="https://mmbiz.qpic.cn/b/640?wx_fmt=png"></div></div>',
	);
	expect(columns.get('og:title')).toEqual(['青禾县开展燃气安全检查']);
	expect(columns.get('publishTime')).toEqual(['2024年3月9日 10:20']);
	expect(markdown).toBe(
		'县局进行检查。\n\n[图片（原文未附说明）](https://mmbiz.qpic.cn/a/640?wx_fmt=jpeg)\n\n逾期不改正的依法处理。\n\n[图片（原文未附说明）](https://mmbiz.qpic.cn/b/640?wx_fmt=png)',
	);
	expect(notes).toEqual([
		{ field: 'body', problem: remote, value: 'https://mmbiz.qpic.cn/a/640?wx_fmt=jpeg' },
		{ field: 'body', problem: remote, value: 'https://mmbiz.qpic.cn/b/640?wx_fmt=png' },
	]);
});

test.each([
	["var createTime = '2024-03-09 10:20';", '2024-03-09 10:20'],
	['var ct = "1709950800";', '1709950800'],
	['var other = "1709950800";', undefined],
])('the time that an article keeps in its script: %s', (script, time) => {
	const { columns } = bodyOfPage(
		`<h1>青禾县开展检查</h1><em id="publish_time"></em><div id="js_content" style="visibility:hidden"><p>甲。</p></div><script>${script}</script>`,
	);
	expect(columns.get('publishTime')?.[0]).toBe(time);
});

test('a body that a program shows later is imported with a remark', () => {
	const { markdown, notes } = bodyOfPage(
		'<title>青禾县关于停水的公告</title><div id="zoom" style="display:none"><p>因检修停水。</p><p style="display:none">模板</p></div>',
	);
	expect(markdown).toBe('因检修停水。');
	expect(notes).toEqual([
		{
			field: 'body',
			problem: '正文在原网页里是隐藏的，由程序显示，已经导入，请核对',
			value: '因检修停水。',
		},
	]);
});

test('a visible body is preferred to a hidden one; og:title of the whole site is no title', () => {
	const { columns, markdown } = bodyOfPage(
		'<title>关于停水的公告</title><meta property="og:title" content="青禾县人民政府"><div id="zoom"><p>因检修停水。</p></div><div class="TRS_Editor" style="display:none"><p>旧的，旧的，旧的。</p></div>',
	);
	expect(markdown).toBe('因检修停水。');
	expect(columns.has('og:title')).toBe(false);
});

const picture = (attributes: string) =>
	bodyOfPage(
		`<meta name="Url" content="https://www.qinghe.example/a/1.htm"><meta name="ArticleTitle" content="关于图的公告"><div id="zoom"><p>图：</p><img ${attributes}></div>`,
	);

test.each([
	['data-original="p.png" src="loading.gif"', 'https://www.qinghe.example/a/p.png'],
	['src="data:image/gif;base64,R0lGOD" data-lazyload="/p.png"', 'https://www.qinghe.example/p.png'],
	['srcset="s.jpg 480w, l.jpg 1080w"', 'https://www.qinghe.example/a/l.jpg'],
	['src="/images/blank.png" data-srcset="/l.jpg 2x"', 'https://www.qinghe.example/l.jpg'],
	['_src="http://old.example/p.jpg"', 'http://old.example/p.jpg'],
	['src="p.jpg" data-id="12" data-type="jpg"', 'https://www.qinghe.example/a/p.jpg'],
])('a picture with %s stays as a link with a remark', (attributes, address) => {
	const { markdown, notes } = picture(attributes);
	expect(markdown).toBe(`图：\n\n[图片（原文未附说明）](${address})`);
	expect(notes).toEqual([{ field: 'body', problem: remote, value: address }]);
});

test('a film that is loaded late is named', () => {
	expect(
		bodyOfPage(
			'<meta name="ArticleTitle" content="关于影片"><div id="zoom"><p>甲。</p><iframe data-src="https://v.example/1"></iframe></div>',
		).notes,
	).toEqual([
		{ field: 'body', problem: '正文里嵌入的内容（iframe）没有导入', value: 'https://v.example/1' },
	]);
});
