import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { county } from './fixtures/county.ts';

const pdf = '%PDF-1.4\nabc';
const png = new Uint8Array(
	Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64',
	),
);
const files = { files: { from: 'site', publicDir: 'public' }, into: 'information' };
const page = (body: string) =>
	`<meta name="ArticleTitle" content="关于停车的通知"><meta name="Url" content="https://www.qinghe.example/art/2023/a.html"><div id="zoom"><p>请执行。</p>${body}</div>`;

test('attachments and pictures that lie beside the pages are copied, and links lead to them', async () => {
	const { run, read, report, file, problems } = county({
		'old/a.html': page(
			'<p>见<a href="/up/sm.pdf">说明</a>。</p><p><img src="/up/tu.png" alt="停车场平面图"></p><p>附件：<a href="./W020230309123456.pdf">收费标准</a></p>',
		),
		'site/up/sm.pdf': pdf,
		'site/up/tu.png': png,
		'site/art/2023/W020230309123456.pdf': `${pdf}d`,
	});
	await run(['old'], files);
	expect(read('information/a.md')).toBe(
		'---\ntitle: 关于停车的通知\nattachments:\n  - file: /files/W020230309123456.pdf\n    title: 收费标准\nimportedFrom:\n  source: https://www.qinghe.example/art/2023/a.html\n---\n\n请执行。\n\n见[说明](/files/sm.pdf)。\n\n![停车场平面图](/files/tu.png)\n',
	);
	expect(readFileSync(file('public/files/W020230309123456.pdf'), 'utf8')).toBe(`${pdf}d`);
	expect(report().map(({ 问题 }) => 问题)).toEqual(['']);
	expect(problems()).toEqual([]);
});

test.each([
	['below the name of the host', 'site/www.qinghe.example/up/1.pdf', '/up/1.pdf'],
	['in a folder further up', 'site/wwwroot/art/up/1.pdf', '/up/1.pdf'],
	[
		'under a name in the query',
		'site/attach/8f1c2d3e4f5a.pdf',
		'/down.jsp?classid=0&filename=8f1c2d3e4f5a.pdf',
	],
	['with letters of another case', 'site/UP/1.PDF', '/up/1.pdf'],
	['under a path in the query', 'site/x/y/1.pdf', '/download?fileUrl=/x/y/1.pdf'],
])('a file lies %s', async (_, path, address) => {
	const { run, read, problems } = county({
		'old/a.html': page(`<p>附件：<a href="${address}">表.pdf</a></p>`),
		[path]: pdf,
	});
	await run(['old'], files);
	expect(read('information/a.md')).toMatch(
		/attachments:\n {2}- file: \/files\/\S+\.pdf\n {4}title: 表\.pdf\n/i,
	);
	expect(problems()).toEqual([]);
});

test('a page that does not state its address: files beside the page', async () => {
	const { run, read } = county({
		'old/x/a.html':
			'<meta name="ArticleTitle" content="关于停车的通知"><div id="zoom"><p>请执行。</p><p>附件：<a href="fj/1.pdf">表</a></p></div>',
		'site/x/fj/1.pdf': pdf,
	});
	await run(['old'], files);
	expect(read('information/a.md')).toContain('  - file: /files/1.pdf\n    title: 表\n');
});

test('what is there is never overwritten; names become safe; equal files are copied once', async () => {
	const { run, read, file } = county({
		'old/a.html': page(
			'<p>附件：<a href="/a/1.pdf">甲</a></p><p><a href="/b/1.pdf">乙</a></p><p><a href="/c/1.pdf">丙</a></p><p><a href="/%E8%A1%A8%20%231.pdf">丁</a></p>',
		),
		'site/a/1.pdf': `${pdf}a`,
		'site/b/1.pdf': `${pdf}b`,
		'site/c/1.pdf': `${pdf}a`,
		'site/表 #1.pdf': `${pdf}d`,
		'public/files/1.pdf': '%PDF-1.4 旧的',
	});
	await run(['old'], files);
	expect(readFileSync(file('public/files/1.pdf'), 'utf8')).toBe('%PDF-1.4 旧的');
	expect(
		[...read('information/a.md').matchAll(/file: (\S+)/g)].map(([, address]) => address),
	).toEqual(['/files/1-2.pdf', '/files/1-3.pdf', '/files/表-1.pdf']);
	expect(readFileSync(file('public/files/1-3.pdf'), 'utf8')).toBe(`${pdf}b`);
});

test.each([
	['a program', 'site/up/1.docx', 'MZ\u0090\0', '附件没有复制：名称写的是 .docx'],
	['an empty file', 'site/up/1.docx', '', '附件没有复制：文件是空的'],
])('%s is not copied, and the remark says why', async (_, path, content, beginning) => {
	const { run, report, file } = county({
		'old/a.html': page('<p>附件：<a href="/up/1.docx">表</a></p>'),
		[path]: content,
	});
	await run(['old'], files);
	expect(existsSync(file('public/files'))).toBe(false);
	expect(report().some(({ 问题 = '' }) => 问题.startsWith(beginning))).toBe(true);
	expect(report().some(({ 问题 = '' }) => 问题.startsWith('附件仍在原网站上'))).toBe(true);
});

test('two files that may be meant, and a file of another folder, are not taken', async () => {
	const { run, report } = county({
		'old/a.html': page('<p>附件：<a href="/up/1.pdf">表</a></p>'),
		'site/m/up/1.pdf': pdf,
		'site/n/up/1.pdf': pdf,
		'site/other/1.pdf': pdf,
	});
	await run(['old'], files);
	expect(report().map(({ 问题 }) => 问题)).toEqual([
		'附件仍在原网站上，正文里保留了链接。请下载到 public/files/ 再改地址',
	]);
});

test('nothing is copied for a document that is not imported; a picture without a description is named', async () => {
	const { run, report, file } = county({
		'old/a.html': page('<p>号码99990119000101001X。</p><p>附件：<a href="/up/1.pdf">表</a></p>'),
		'old/b.html': page('<p><img src="/up/tu.png"></p>').replaceAll('a.html', 'b.html'),
		'site/up/1.pdf': pdf,
		'site/up/tu.png': png,
	});
	await run(['old'], files);
	expect(existsSync(file('public/files/1.pdf'))).toBe(false);
	expect(report().map(({ 来源, 结果, 问题 }) => [来源, 结果, 问题?.slice(0, 40)])).toEqual([
		['a.html', '失败', expect.stringContaining('身份证') as string],
		['b.html', '已导入', '图片已放进 public/files/，原文没有图片说明，请补上'],
	]);
});

test('a folder that does not exist is named, and nothing is written', async () => {
	const { run } = county({ 'old/a.html': page('') });
	await expect(
		run(['old'], { ...files, files: { from: 'none', publicDir: 'public' } }),
	).rejects.toThrow(/^--files：没有这个文件夹/);
});
