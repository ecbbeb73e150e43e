import { expect, test } from 'vitest';
import { isFileAddress, isFileName, nameInAddress } from '../../../src/import/html/file-address.ts';
import { bodyOfPage } from '../fixtures/read-body.ts';

const remote = '附件仍在原网站上，正文里保留了链接。请下载到 public/files/ 再改地址';
const page = (body: string) =>
	bodyOfPage(
		`<meta name="ArticleTitle" content="关于停车的通知"><meta name="Url" content="https://www.qinghe.example/art/2023/3/9/art_1_2.html"><div id="zoom"><p>请执行。</p>${body}</div>`,
	);

/** Texts and addresses of the links in order. */
const links = (markdown: string) =>
	[...markdown.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(([, text, address]) => [text, address]);

test('six attachments of 大汉, jpaas, 博达 and others: in order, with their numbers, a remark each', () => {
	const { markdown, notes } = page(
		'<p>附件：1.<a href="/module/download/downfile.jsp?classid=0&filename=8f1c2d3e4f5a.docx">停车收费标准.docx</a></p>' +
			'<p>附件：2.<a href="/module/download/down.jsp?i_ID=1234&colID=99">停车场目录.xls</a></p>' +
			'<p>附件：3.<a href="/api-gateway/jpaas-web-server/front/document/file-download?fileUrl=x.pdf&fileName=%E6%94%B6%E8%B4%B9.pdf">收费公示.pdf</a></p>' +
			'<p>附件：4.<a href="./W020230309123456.doc">申请表</a></p>' +
			'<p>附件：5.<a href="/virtual_attach_file.vsb?afc=abc&oid=1&tid=2&nid=3&e=.docx">学校名单.docx</a></p>' +
			'<p>附件：6.<a href="/attach/0/1f2e3d.jpg">平面图.jpg</a></p>',
	);
	const address = 'https://www.qinghe.example/';
	const expected = [
		[
			'停车收费标准.docx',
			`${address}module/download/downfile.jsp?classid=0&filename=8f1c2d3e4f5a.docx`,
		],
		['停车场目录.xls', `${address}module/download/down.jsp?i_ID=1234&colID=99`],
		[
			'收费公示.pdf',
			`${address}api-gateway/jpaas-web-server/front/document/file-download?fileUrl=x.pdf&fileName=%E6%94%B6%E8%B4%B9.pdf`,
		],
		['申请表', `${address}art/2023/3/9/W020230309123456.doc`],
		['学校名单.docx', `${address}virtual_attach_file.vsb?afc=abc&oid=1&tid=2&nid=3&e=.docx`],
		['平面图.jpg', `${address}attach/0/1f2e3d.jpg`],
	];
	expect(links(markdown)).toEqual(expected);
	expect(markdown).toMatch(/^请执行。\n\n## 附件\n\n1\. \[停车收费标准/);
	expect(markdown).toContain('\n6. [平面图');
	expect(notes).toEqual(expected.map(([, value]) => ({ field: 'body', problem: remote, value })));
});

test.each([
	[
		'博达 with its counter',
		'<p>附件【<a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=1&wbfileid=9">名单.docx</a>】已下载<span>12</span>次</p>',
		'- [名单.docx]',
	],
	[
		'TRS in a list',
		'<ul><li><a href="./P020230309.xlsx">表一</a></li><li><a href="./P020230310.xlsx">表二</a></li></ul>',
		'- [表一]',
	],
	['numbers that do not begin with 1', '<p>附件3：<a href="/a/3.pdf">表三</a></p>', '- 3．[表三]'],
	[
		'a picture of an icon',
		'<p><a href="/a/b.ofd" title="公告.ofd"><img src="/icon_ofd.gif"></a></p>',
		'- [公告.ofd]',
	],
	[
		'a name in the query',
		'<p>附件：<a href="/DownloadServlet?fileName=%E8%A1%A8.et"></a></p>',
		'- [表.et]',
	],
])('%s', (_, html, beginning) => {
	const { markdown, notes } = page(html);
	expect(markdown.split('## 附件\n\n')[1]?.startsWith(beginning)).toBe(true);
	expect(new Set(notes.map(({ problem }) => problem))).toEqual(new Set([remote]));
});

test('files that a page offers beside its body, where the address of the page is not known', () => {
	const { markdown, notes } = bodyOfPage(
		'<meta name="ArticleTitle" content="关于停车的通知"><div id="zoom"><p>请执行。</p></div><div class="fj"><a href="W0202.doc">申请表.doc</a></div>',
	);
	expect(markdown).toBe('请执行。');
	expect(notes).toEqual([
		{
			field: 'body',
			problem: '链接是相对地址，原网页的网址不详，只保留了文字。请补上完整网址',
			value: 'W0202.doc',
		},
	]);
});

test('a file in a sentence stays there, with a remark', () => {
	const { markdown, notes } = page(
		'<p>详见<a href="/download/20230309/abc">收费标准.pdf</a>第三条。</p>',
	);
	expect(markdown).toBe(
		'请执行。\n\n详见[收费标准.pdf](https://www.qinghe.example/download/20230309/abc)第三条。',
	);
	expect(notes).toHaveLength(1);
});

test.each([
	['https://a.example/xxgk/download/index.html', false],
	['https://a.example/download/', false],
	['https://a.example/attach.html', false],
	['https://a.example/list.jsp?colID=99', false],
	['https://a.example/show.jsp?name=a.docx', true],
	['https://a.example/attachment/20230309/abc', true],
	['https://a.example/filedownload.do?id=1', true],
	['https://a.example/upload/1.ceb', true],
] as const)('%s is the address of a file: %s', (address, isFile) => {
	expect(isFileAddress(address)).toBe(isFile);
});

test('names of files', () => {
	expect(['平面图.jpg', '附件1.wps', '第1.2条', 'www.a.example'].filter(isFileName)).toEqual([
		'平面图.jpg',
		'附件1.wps',
	]);
	expect(nameInAddress('https://a.example/d.jsp?fileUrl=/x/y.pdf&fileName=%E8%A1%A8.pdf')).toBe(
		'表.pdf',
	);
});
