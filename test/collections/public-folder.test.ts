import { symlinkSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { betterName } from '../../src/collections/public-folder/file-names.ts';
import { svgMistakes } from '../../src/collections/public-folder/svg-rules.ts';
import { normativeDocument, reportOf } from './county.ts';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...content: (string | number)[]) =>
	Uint8Array.from(
		content.flatMap((part) =>
			typeof part === 'number' ? part : [...part].map((letter) => letter.charCodeAt(0)),
		),
	);
const officeFile = (...names: string[]) =>
	zipSync(Object.fromEntries(['[Content_Types].xml', ...names].map((name) => [name, text('x')])));
const ole = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0);
const svg = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;

/** The messages about a file of the public folder that a document names, without its path. */
function said(path: string, content: string | Uint8Array): string {
	const report = reportOf({
		[`public/${path}`]: content,
		'content/normative-documents/ceshigui-2024-12.md': normativeDocument({}, `见 \`/${path}\`。\n`),
	});
	return report.replace(`public/${path}:1  `, '');
}

test.each([
	['files/a.pdf', bytes('%PDF-1.7')],
	['files/子文件夹/统计表〔2026〕1号（修订）.xlsx', officeFile('xl/workbook.xml')],
	['files/a.DOCX', officeFile('word/document.xml')],
	['files/a.doc', ole],
	['files/a.wps', ole],
	['files/a.ofd', zipSync({ 'OFD.xml': text('x') })],
	['files/a.zip', zipSync({ 'a.txt': text('x') })],
	['files/a.csv', bytes(0xd0, 0xd5, 0xc3, 0xfb, ',', 0xba, 0xc5)],
	['files/a.png', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
	['files/a.svg', svg('<style>.a{fill:url(#b)}</style><path d="M0 0" style="fill:url(#b)"/>')],
	['brand/logo.svg', `<?xml version="1.0"?><!-- 标志 -->${svg('<g/>')}`],
	['files/.gitkeep', ''],
])('%s may be published', (path, content) => {
	expect(said(path, content)).toBe('已检查 3 条，没有错误。');
});

test.each([
	['index.html', '<h1>', 'public 里只能有 files'],
	['robots.txt', '甲', 'public 里只能有 files'],
	['Files/a.pdf', '%PDF-1', 'public 里只能有 files'],
	['files', '甲', 'public 里只能有 files'],
	['.env', '甲', '隐藏的'],
	['files/.secret', '甲', '隐藏的'],
	['files/.gitkeep', '甲', '隐藏的'],
	['files/a.exe', 'MZ', '程序不能公开'],
	['files/a.docm', officeFile('word/document.xml'), '带宏的文件'],
	['files/a.docx', officeFile('word/document.xml', 'word/vbaProject.bin'), '文件里有宏'],
	['files/a.xls', bytes(...ole, ...[...'_VBA_PROJECT'].flatMap((c) => [c, 0])), '文件里有宏'],
	['files/a.html', '<p>', '网页不能放在这里'],
	['files/a.psd', 'x', '不能放 .psd 文件。可以用的：pdf、ofd'],
	['files/a', 'x', '没有扩展名'],
	['files/a.pdf', '', '文件是空的'],
	['files/a.pdf', officeFile('xl/a'), '名称写的是 .pdf，内容却是压缩包或者新版 Office 文件'],
	['files/a.pdf', '<html>', '内容却是网页'],
	['files/a.txt', '<script>', '内容却是网页'],
	['files/a.docx', officeFile('xl/workbook.xml'), '名称写的是 .docx，内容却不是'],
	['files/a.docx', ole, '加了密码'],
	['files/a.jpg', bytes('MZ', 0), '内容却是程序'],
	['files/a.csv', bytes(0, 1, 2), '不认得的内容'],
	['brand/a.pdf', '%PDF-1', '不能放 .pdf 文件'],
	['files/a b.pdf', '%PDF-1', '请改名为 a-b.pdf'],
	['files/甲#1%.pdf', '%PDF-1', '请改名为 甲-1.pdf'],
	['files/甲\u202Efdp.pdf', '%PDF-1', '请改名为 甲fdp.pdf'],
	['files/con.pdf', '%PDF-1', '请改名为 附件-con.pdf'],
])('%s is refused', (path, content, message) => {
	expect(said(path, content)).toContain(message);
});

test('a link is refused wherever it leads', () => {
	const report = reportOf({ 'public/files/a.pdf': '%PDF-1' }, (folder) => {
		symlinkSync('/etc/passwd', `${folder}/public/files/b.pdf`);
		symlinkSync('a.pdf', `${folder}/public/files/c.pdf`);
		symlinkSync('/', `${folder}/public/files/d`);
	});
	for (const name of ['b.pdf', 'c.pdf', 'd'])
		expect(report).toContain(`public/files/${name}:1  这是链接（快捷方式）`);
});

test('names that Windows takes for one', () => {
	const report = reportOf({ 'public/files/a.pdf': '%PDF-1', 'public/files/A.pdf': '%PDF-1' });
	expect(report).toContain('public/files/a.pdf:1  与 files/A.pdf 只差大小写，请改名');
});

test('a file that nothing names is remarked on, unless records cannot be read', () => {
	const file = 'content/normative-documents/ceshigui-2024-12.md';
	const unused = 'public/files/a(1).pdf:1  没有地方用到这个文件';
	const with_ = (text: string) => reportOf({ 'public/files/a(1).pdf': '%PDF-1', [file]: text });
	expect(with_(normativeDocument({}))).toContain(unused);
	expect(with_(normativeDocument({}, '[甲](/files/a.pdf)'))).toContain(unused);
	expect(with_(normativeDocument({}, '[甲](/files/a(1).pdf)见'))).not.toContain(unused);
	expect(with_(normativeDocument({}, '[甲](/files/a%281%29.pdf)'))).not.toContain(unused);
	const attachments = '[{ file: /files/a(1).pdf, title: 甲 }]';
	expect(with_(normativeDocument({ attachments }))).not.toContain(unused);
	expect(with_('---\ntitle: "\n---\n')).not.toContain(unused);
});

test.each([
	'<script>alert(1)</script>',
	'<g onload="alert(1)"/>',
	'<foreignObject/>',
	'<animate attributeName="href" to="javascript:alert(1)"/>',
	'<a href="javascript:alert(1)"/>',
	'<a xlink:href=" java&#115;cript:alert(1)"/>',
	'<image href="https://other.example/a.png"/>',
	'<use href="other.svg#a"/>',
	'<style>@import "https://other.example/a.css";</style>',
	'<style><![CDATA[a{background:url(https://other.example/)}]]></style>',
	'<path style="fill:url( \'//other.example/a\' )"/>',
	'<path fill="url(other.svg#a)"/>',
	'<style>a{background:u\\72l(https://other.example/)}</style>',
	'<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
	'<g xml:base="https://other.example/"/>',
	'<g>',
])('a drawing that could act %#', (inside) => {
	expect(svgMistakes(svg(inside))).not.toEqual([]);
});

test.each([
	`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<g/>')}`,
	`<?xml-stylesheet href="a.css"?>${svg('<g/>')}`,
])('a document that could act %#', (document) => {
	expect(svgMistakes(document)).not.toEqual([]);
});

test('a drawing of a drawing program', () => {
	const drawing = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
 xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1"><sodipodi:namedview pagecolor="#fff"/>
<style>.a{fill:#fff;font-family:"SimSun"}</style><defs><linearGradient id="b"/></defs>
<a href="https://www.example.gov.cn/"><text class="a">文字：甲</text></a><use xlink:href="#b"/>
<image href="data:image/png;base64,AAAA"/></svg>`;
	expect(svgMistakes(drawing)).toEqual([]);
});

test.each([
	['统计表（2026）.xlsx', undefined],
	['a&b[1].pdf', undefined],
	['e\u0301.pdf', '\u00e9.pdf'],
	['  .pdf', '附件.pdf'],
	['a\u200bb.pdf', 'ab.pdf'],
	['a.', 'a'],
])('the name %j', (name, better) => {
	expect(betterName(name)).toBe(better);
	if (better !== undefined) expect(betterName(better)).toBeUndefined();
});
