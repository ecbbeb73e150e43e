import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeCompoundFile } from './make-compound-file.ts';
import { addToZip, makeDocx, makeXlsx, relationships, zip } from './make-office-file.ts';
import { makePdf, makePdfWith } from './make-pdf.ts';
import { chunk, makeExif, makeJpeg, makePng, makeWebp, segment } from './make-picture.ts';
import { syntheticIdentity } from './synthetic-number.ts';
import { allText } from '../../src/attachments/all-text.ts';
import { inspectionLimits } from '../../src/attachments/reading/attachment-limits.ts';

const number = syntheticIdentity();
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (text: string) => utf16(text).swap16();
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${number}</dc:creator></x:xmpmeta>`;

const split = `<w:r><w:t>${number.slice(0, 6)}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>${number.slice(6)}</w:t></w:r>`;
const word = (part: string, content: string) => makeDocx('', { [part]: `<w:x>${content}</w:x>` });
const inline = (text: string, reference = '') =>
	`<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const book = (parts: Readonly<Record<string, string>>) =>
	zip({
		'_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
		'xl/workbook.xml': '<workbook><sheets/></workbook>',
		'[Content_Types].xml': '<Types/>',
		...parts,
	});

async function placesOf(name: string, bytes: Uint8Array, value = number): Promise<string[]> {
	const { passages } = await allText(name, bytes, inspectionLimits);
	const says = (text: string) => text.replaceAll('\t', '').includes(value);
	return passages.filter(({ text }) => says(text)).map(({ place }) => place);
}

const documents: readonly [place: string, bytes: Uint8Array][] = [
	['', makeDocx(`<w:p>${split}</w:p>`)],
	[
		'修订前的文字',
		makeDocx(`<w:p><w:del><w:r><w:delText>${number}</w:delText></w:r></w:del></w:p>`),
	],
	['修订前的文字', makeDocx(`<w:p><w:moveFrom>${split}</w:moveFrom></w:p>`)],
	[
		'修订前的文字',
		makeDocx(
			`<w:p><w:r><w:t>${number.slice(0, 9)}</w:t></w:r><w:ins><w:r><w:t>＊＊＊</w:t></w:r></w:ins><w:del><w:r><w:delText>${number.slice(9)}</w:delText></w:r></w:del></w:p>`,
		),
	],
	['隐藏文字', makeDocx(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${number}</w:t></w:r></w:p>`)],
	['', makeDocx(`<w:p><w:r><w:txbxContent>${paragraph(number)}</w:txbxContent></w:r></w:p>`)],
	['', makeDocx(`<w:p><w:r><w:instrText>LINK ${number}</w:instrText></w:r></w:p>`)],
	['属性', makeDocx(`<w:p><wp:docPr descr="证件 ${number}"/></w:p>`)],
	['注释', makeDocx(`<!-- ${number} -->`)],
	['批注', word('word/comments.xml', paragraph(number))],
	['页眉', word('word/header1.xml', paragraph(number))],
	['页脚', word('word/footer2.xml', paragraph(number))],
	['脚注', word('word/footnotes.xml', paragraph(number))],
	['文档部件', word('word/glossary/document.xml', paragraph(number))],
	['文档属性：作者', word('docProps/core.xml', `<dc:creator>${number}</dc:creator>`)],
	['文档属性：单位', word('docProps/app.xml', `<Company>${number}</Company>`)],
	['文档的自定义属性', word('docProps/custom.xml', `<vt:lpwstr>${number}</vt:lpwstr>`)],
	['文档里嵌入的数据', word('customXml/item1.xml', `<id>${number}</id>`)],
	['文档里嵌入的数据里的属性', word('customXml/item1.xml', `<id value="${number}"/>`)],
	['链接里的属性', word('word/_rels/document.xml.rels', `<R Target="https://a.cn/${number}"/>`)],
	['文件内部的 word/unknown.xml', word('word/unknown.xml', `<a>${number}</a>`)],
	[
		'幻灯片的备注',
		word('ppt/notesSlides/notesSlide1.xml', `<a:p><a:r><a:t>${number}</a:t></a:r></a:p>`),
	],
];

test.each(documents)('a document: %s (%#)', async (place, bytes) => {
	expect(await placesOf('a.docx', withTypes(bytes))).toContain(place);
});

const row = (content: string, settings = '') => `<row r="3"${settings}>${content}</row>`;
const sheets: readonly [place: string, sheet: Parameters<typeof makeXlsx>[0][number]][] = [
	['工作表“名单”第 3 行', { name: '名单', rows: row(inline(number)) }],
	['隐藏的工作表“名单”第 3 行', { name: '名单', state: 'hidden', rows: row(inline(number)) }],
	['隐藏的工作表“名单”第 3 行', { name: '名单', state: 'veryHidden', rows: row(inline(number)) }],
	['工作表“名单”隐藏的第 3 行', { name: '名单', rows: row(inline(number), ' hidden="1"') }],
	[
		'工作表“名单”第 3 行隐藏的列',
		{
			name: '名单',
			columns: '<cols><col min="2" max="2" hidden="1"/></cols>',
			rows: row(inline('甲', 'A3') + inline(number, 'B3')),
		},
	],
	[
		'工作表“名单”第 3 行',
		{ name: '名单', rows: row([...number].map((sign) => inline(sign)).join('')) },
	],
	['工作表“名单”第 3 行的公式', { name: '名单', rows: row(`<c><f>"${number}"</f><v>1</v></c>`) }],
	[
		'工作表的设置（页眉页脚、有效性等）',
		{
			name: '名单',
			columns: `<headerFooter><oddHeader>${number}</oddHeader></headerFooter>`,
			rows: '',
		},
	],
];

test.each(sheets)('a workbook: %s (%#)', async (place, sheet) => {
	expect(await placesOf('a.xlsx', withTypes(makeXlsx([sheet])))).toContain(place);
});

test.each([
	[
		'工作簿的设置和定义的名称',
		'xl/workbook.xml',
		`<definedName name="a">"${number}"</definedName>`,
	],
	['单元格已不再用的文字', 'xl/sharedStrings.xml', `<sst><si><t>${number}</t></si></sst>`],
	['批注', 'xl/comments1.xml', `<comment><text><r><t>${number}</t></r></text></comment>`],
	['批注', 'xl/threadedComments/threadedComment1.xml', `<text>${number}</text>`],
	['数据透视表的缓存里的属性', 'xl/pivotCache/pivotCacheRecords1.xml', `<r><s v="${number}"/></r>`],
	['外部链接的缓存', 'xl/externalLinks/externalLink1.xml', `<cell><v>${number}</v></cell>`],
	['图表的数据', 'xl/charts/chart1.xml', `<c:pt><c:v>${number}</c:v></c:pt>`],
	['图形和文本框', 'xl/drawings/drawing1.xml', `<a:p><a:r><a:t>${number}</a:t></a:r></a:p>`],
])('a workbook: %s in %s', async (place, part, content) => {
	const more = part === 'xl/workbook.xml' ? `<workbook>${content}</workbook>` : content;
	expect(await placesOf('a.xlsx', book({ [part]: more }))).toContain(place);
});

test('mobile numbers that cells hold as numbers are read as their readers see them', async () => {
	const rows = row('<c><v>1.3800138E10</v></c><c><v>0.6222020200112230</v></c>');
	const bytes = withTypes(makeXlsx([{ name: '表', rows }]));
	expect(await placesOf('a.xlsx', bytes, '13800138000')).toEqual(['工作表“表”第 3 行']);
	expect(await placesOf('a.xlsx', bytes, '6222020200112230')).toEqual([]);
});

test('numbers of neighbouring cells are separated', async () => {
	const cells = ['110000', '19000101', number.slice(14)];
	const rows = row(cells.map((value) => `<c><v>${value}</v></c>`).join(''));
	const table = `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
	for (const bytes of [withTypes(makeXlsx([{ name: '表', rows }])), withTypes(makeDocx(table))]) {
		const { passages } = await allText('a', bytes, inspectionLimits);
		expect(passages.map(({ text }) => text.replace(/\s/g, '')).join('')).not.toContain(number);
		expect(passages.some(({ text }) => cells.every((cell) => text.includes(cell)))).toBe(true);
	}
});

test.each([
	['a.txt', '', Buffer.from(`证件\n${number}`)],
	['a.csv', '', utf16(`\uFEFF证件,${number}`)],
	['a.html', '', Buffer.from(`<p>${number.slice(0, 8)}<b>${number.slice(8)}</b></p>`)],
	[
		'a.html',
		'',
		Buffer.from(`<p>${[...number].map((sign) => `&#${sign.charCodeAt(0)};`).join('')}</p>`),
	],
	['a.html', '注释', Buffer.from(`<p>甲</p><!-- ${number} -->`)],
	['a.html', '属性', Buffer.from(`<img alt="${number}">`)],
	['a.html', '', Buffer.from(`<script>const id = "${number}";</script>`)],
	[
		'a.svg',
		'',
		Buffer.from(`<svg><text>${number.slice(0, 8)}<tspan>${number.slice(8)}</tspan></text></svg>`),
	],
	['a.svg', '注释', Buffer.from(`<svg><!-- ${number} --></svg>`)],
	['a.svg', '属性', Buffer.from(`<svg><image href="/files/${number}.png"/></svg>`)],
	['a.svg', '注释', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "${number}">]><svg>&a;</svg>`)],
	['a.rtf', '', Buffer.from(`{\\rtf1 ${number.slice(0, 8)}\\b0 ${number.slice(8)}}`)],
	['a.pdf', '第 2 页', makePdf([['甲'], [number]])],
	['a.pdf', '文档属性', makePdfWith({ info: `/Author (${number})` })],
	[
		'a.pdf',
		'第 1 页的批注和表单',
		makePdfWith({ annotation: `/Subtype /Text /Contents (${number})` }),
	],
	[
		'a.pdf',
		'第 1 页的批注和表单',
		makePdfWith({ annotation: `/Subtype /Widget /FT /Tx /T (a) /V (${number})` }),
	],
	['a.pdf', '文档属性（XMP）', makePdfWith({ metadata: xmp })],
	['a.pdf', 'PDF 里的附件“b.txt”', makePdfWith({ file: number })],
	[
		'a.pdf',
		'PDF 里的附件“b.txt”',
		makePdfWith({ annotation: '/Subtype /FileAttachment /FS 12 0 R', pinned: number }),
	],
	['a.jpg', '文件的附加信息', makeJpeg([segment(0xe1, withExif({ 0x013b: number }))])],
	['a.jpg', '文件的附加信息', makeJpeg([segment(0xe1, swapped(number))])],
	['a.jpg', '文件的附加信息', makeJpeg([segment(0xed, Buffer.from(number))])],
	['a.jpg', '文件的附加信息', makeJpeg([segment(0xfe, utf16(number))])],
	['a.jpg', '文件的附加信息', makeJpeg([], Buffer.from(number))],
	['a.png', '图片的附加信息（tEXt）', makePng([chunk('tEXt', Buffer.from(`Author\0${number}`))])],
	['a.png', '图片的附加信息（zTXt）', makePng([chunk('zTXt', packedText('Author\0\0', number))])],
	[
		'a.png',
		'图片的附加信息（iTXt）',
		makePng([chunk('iTXt', packedText('XML:com.adobe.xmp\0\x01\0zh\0\0', xmp))]),
	],
	['a.png', '图片的附加信息（eXIf）', makePng([chunk('eXIf', makeExif({ 0x013b: number }))])],
	['a.png', '文件的附加信息', makePng([], Buffer.from(number))],
	['a.webp', '文件的附加信息', makeWebp([['XMP ', Buffer.from(xmp)]])],
	['a.tif', '文件的附加信息', makeExif({ 0x013b: number })],
	[
		'a.gif',
		'文件的附加信息',
		Buffer.from(`GIF89a\x01\0\x01\0\0\0\0!\xfe\x12${number}\0;`, 'latin1'),
	],
	[
		'a.doc',
		'',
		makeCompoundFile({
			WordDocument: Buffer.concat([Buffer.alloc(505), utf16(`证件${number}。`)]),
		}),
	],
	[
		'a.doc',
		'',
		makeCompoundFile({ WordDocument: Buffer.concat([Buffer.alloc(505), Buffer.from(number)]) }),
	],
	[
		'a.xls',
		'',
		makeCompoundFile({
			Workbook: Buffer.concat([Buffer.from([0, 0, 0, 0, 18, 0, 0]), Buffer.from(number)]),
		}),
	],
	[
		'a.doc',
		'文档属性',
		makeCompoundFile({ '\x05SummaryInformation': Buffer.from(`\x1e\0\0\0${number}\0`) }),
	],
	['a.doc', '文件内部的 Unknown', makeCompoundFile({ Unknown: utf16(number) })],
	['a.doc', '', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), utf16(`damaged ${number}`)])],
	['a.zip', '压缩包里的文件名', zip({ [`${number}.txt`]: '' })],
	['a.zip', '压缩包里的“名单.txt”', zip({ '名单.txt': number })],
	['a.zip', '压缩包里的“b.zip”：压缩包里的“c.txt”', zipSync({ 'b.zip': zip({ 'c.txt': number }) })],
	[
		'a.zip',
		'压缩包里的“b.docx”：批注',
		zipSync({ 'b.docx': withTypes(word('word/comments.xml', paragraph(number))) }),
	],
	[
		'a.docx',
		'文档里的图片 word/media/1.jpg：文件的附加信息',
		withPart('word/media/1.jpg', makeJpeg([segment(0xfe, Buffer.from(number))])),
	],
	[
		'a.docx',
		'文档里嵌入的文件 word/embeddings/1.xlsx：工作表“表”第 3 行',
		withPart(
			'word/embeddings/1.xlsx',
			withTypes(makeXlsx([{ name: '表', rows: row(inline(number)) }])),
		),
	],
	[
		'a.docx',
		'文档里嵌入的文件 word/embeddings/1.bin：文件内部的 Package',
		withPart('word/embeddings/1.bin', makeCompoundFile({ Package: utf16(number) })),
	],
	[
		'a.odt',
		'',
		zip({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'content.xml': `<text:p>${number}</text:p>`,
		}),
	],
	[
		'a.ofd',
		'文件内部的 Doc_0/Pages/Page_0/Content.xml',
		zip({
			'OFD.xml': '<OFD/>',
			'Doc_0/Pages/Page_0/Content.xml': `<TextCode>${number}</TextCode>`,
		}),
	],
	['a.pdf', '工作表“表”第 3 行', withTypes(makeXlsx([{ name: '表', rows: row(inline(number)) }]))],
	['a.bin', '文件的附加信息', Buffer.concat([Buffer.alloc(9), Buffer.from(number)])],
])('%s: %s (%#)', async (name, place, bytes) => {
	expect(await placesOf(name, bytes)).toContain(place);
});

test('a Chinese name that an old program wrote into an archive', async () => {
	const bytes = zipSync({ 'aa.txt': strToU8(number) });
	const renamed = Buffer.from(
		Buffer.from(bytes).toString('latin1').replaceAll('aa.txt', '\xb1\xed.txt'),
		'latin1',
	);
	expect(await placesOf('a.zip', renamed)).toEqual(['压缩包里的“表.txt”']);
});

describe('what could not be read is said', () => {
	const unreadOf = async (name: string, bytes: Uint8Array, limits = {}) =>
		(await allText(name, bytes, { ...inspectionLimits, ...limits })).unread.join();
	const nested = (levels: number): Uint8Array =>
		zipSync({ 'a.zip': levels === 0 ? zip({ 'b.txt': number }) : nested(levels - 1) });
	const locked = Buffer.from(zip({ 'b.txt': number }));
	locked[locked.indexOf('PK\x01\x02') + 8] = 1;

	test.each([
		['damaged', 'a.docx', Buffer.from('PK\x03\x04 no more'), '无法解压'],
		['damaged', 'a.pdf', Buffer.from('%PDF-1.7 no more'), '不是完整的 PDF'],
		[
			'an encrypted document',
			'a.docx',
			makeCompoundFile({ EncryptedPackage: Buffer.alloc(9) }),
			'已加密',
		],
		[
			'an encrypted old document',
			'a.doc',
			makeCompoundFile({ WordDocument: Buffer.alloc(12, 1) }),
			'已加密',
		],
		[
			'an encrypted old workbook',
			'a.xls',
			makeCompoundFile({ Workbook: Buffer.from([0x09, 8, 0, 0, 0x2f, 0, 0, 0]) }),
			'已加密',
		],
		['an encrypted entry', 'a.zip', locked, '“b.txt”：文件已加密'],
		['archives of another kind', 'a.rar', Buffer.from('Rar!\x1a\x07'), '无法打开'],
		['a scan', 'a.pdf', makePdf([[]]), '扫描件'],
		['archives within archives', 'a.zip', nested(3), '套得太深'],
	])('%s: %s', async (_, name, bytes, reason) => {
		expect(await unreadOf(name, bytes)).toContain(reason);
	});

	test.each([
		['too many files', { parts: 2 }, zip({ a: '甲', b: '乙', c: '丙' }), '超过 2 个'],
		['too much', { unpackedBytes: 2 ** 20 }, zip({ a: '甲'.repeat(2 ** 19) }), '解压后超过 1 MB'],
		['a bomb', {}, zip({ a: '甲'.repeat(2 ** 20) }), '压缩比'],
		['a long text', { characters: 10_000 }, Buffer.from('甲'.repeat(10_001)), '超过 1 万字'],
		['many pages', { pages: 1 }, makePdf([['甲'], ['乙']]), '前 1 页'],
	])('%s', async (_, limits, bytes, reason) => {
		expect(await unreadOf('a', bytes, limits)).toContain(reason);
	});

	test.each([
		['elements in elements', 'a.svg', Buffer.from('<a>'.repeat(1_000_000)), '超过 2000 层'],
		['digits without end', 'a.bin', Buffer.concat([Buffer.of(0), Buffer.alloc(21e6, '1')]), '万字'],
	])('files made to exhaust the machine: %s', async (_, name, bytes, reason) => {
		expect(await unreadOf(name, bytes)).toContain(reason);
	});

	test('a damaged part does not keep the others from being read', async () => {
		const bytes = withTypes(makeDocx(paragraph(number), { 'docProps/core.xml': '<a><b>' }));
		expect(await placesOf('a.docx', bytes)).toEqual(['']);
		expect(await unreadOf('a.docx', bytes)).toContain('docProps/core.xml');
	});
});

function withTypes(bytes: Uint8Array): Uint8Array {
	return withPart('[Content_Types].xml', strToU8('<Types/>'), bytes);
}

function withPart(name: string, content: Uint8Array, bytes = makeDocx('')): Uint8Array {
	return addToZip(bytes, { [name]: content, '[Content_Types].xml': strToU8('<Types/>') });
}

function withExif(texts: Readonly<Record<number, string>>): Buffer {
	return Buffer.concat([Buffer.from('Exif\0\0'), makeExif(texts)]);
}

function packedText(head: string, text: string): Buffer {
	return Buffer.concat([Buffer.from(head, 'latin1'), deflateSync(text)]);
}
