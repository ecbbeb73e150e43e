import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { normativeDocument, reportOf, settings } from '../county.ts';
import { documentFile, saidOf, saidOfDocument } from './said.ts';

const text = (content: string) => new TextEncoder().encode(content);
const office = (inner: string) => zipSync({ '[Content_Types].xml': text('x'), [inner]: text('x') });
const old = (stream: string) =>
	Buffer.concat([
		Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
		Buffer.alloc(504),
		Buffer.from(stream, 'utf16le'),
	]);
const toText =
	'只改了扩展名，里面不是文字。请打开它，把内容复制到新建的 .md 文件里；要让读者下载它，请用原来的扩展名放进 public/files/';
const toCsv = '只改了扩展名，里面不是文字。请用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”';

test.each<[string, string, string | Uint8Array, string]>([
	['.docx as .md', 'information/a.md', office('word/document.xml'), `这是 Word 文件，${toText}`],
	['.doc as .md', 'information/a.md', old('WordDocument'), `这是 Word 文件，${toText}`],
	['.wps as .md', 'information/a.md', old('WordDocument'), `这是 Word 文件，${toText}`],
	['.xlsx as .md', 'information/a.md', office('xl/workbook.xml'), `这是 Excel 文件，${toText}`],
	['.pdf as .md', 'information/a.md', '%PDF-1.7\n%âãÏÓ', `这是 PDF 文件，${toText}`],
	['.rtf as .md', 'information/a.md', '{\\rtf1 甲}', `这是 RTF 文件，${toText}`],
	['a page as .md', 'information/a.md', '<!DOCTYPE html>\n<p>甲</p>', `这是网页，${toText}`],
	[
		'.docx as .mdx',
		'pages/a.mdx',
		office('word/document.xml'),
		`这是 Word 文件，${toText.replace('.md ', '.mdx ')}`,
	],
	['.xlsx as .csv', 'holidays/2027.csv', office('xl/workbook.xml'), `这是 Excel 文件，${toCsv}`],
	['.xls as .csv', 'holidays/2027.csv', old('Workbook'), `这是 Excel 文件，${toCsv}`],
	[
		'.docx as .csv',
		'holidays/2027.csv',
		office('word/document.xml'),
		'这是 Word 文件，只改了扩展名，里面不是文字。请把表格放进 Excel 或 WPS，另存为“CSV UTF-8（逗号分隔）”',
	],
	[
		'.xlsx as site.yaml',
		'site.yaml',
		office('xl/workbook.xml'),
		`这是 Excel 文件，${toText.replace('.md ', '.yaml ')}`,
	],
])('%s', (_, file, content, message) => {
	expect(saidOf(`content/${file}`, { [`content/${file}`]: content })[0]).toBe(`1  ${message}`);
});

const rename = (extension: string, name: string) =>
	`这里只放 ${extension} 文件，请把文件名改成 ${name}（看不到扩展名的，先在文件夹的“查看”里勾选“文件扩展名”）`;
const excel =
	'这里只放 .csv 文件。Excel 表格请在 Excel 或 WPS 里另存为“CSV UTF-8（逗号分隔）”，把存好的 .csv 放在这里，再删去这个文件';

test.each([
	['information/a.md.txt', rename('.md', 'a.md')],
	['information/a.MD', rename('.md', 'a.md')],
	['information/a.Md', rename('.md', 'a.md')],
	['information/a.markdown', rename('.md', 'a.md')],
	['information/a.txt', rename('.md', 'a.md')],
	['information/a.md.md.txt', rename('.md', 'a.md')],
	['information/a.mdx', rename('.md', 'a.md')],
	['pages/a.md', rename('.mdx', 'a.mdx')],
	['holidays/2027.csv.txt', rename('.csv', '2027.csv')],
	['holidays/2027.CSV', rename('.csv', '2027.csv')],
	['holidays/2027.txt', rename('.csv', '2027.csv')],
	['holidays/2027.xlsx', excel],
	['holidays/2027.xls', excel],
	['holidays/2027.et', excel],
	['lists/powers/2026-01-01.xlsx', excel],
	[
		'information/a.docx',
		'这里只放 .md 文件。附件请放到 public/files/；要发布 Word 里的内容，请用 npm run new 新建文件，再把内容复制进去',
	],
	[
		'information/a.wps',
		'这里只放 .md 文件。附件请放到 public/files/；要发布 Word 里的内容，请用 npm run new 新建文件，再把内容复制进去',
	],
	['information/a.pdf', '这里只放 .md 文件。附件请放到 public/files/'],
	[
		'information/a.xlsx',
		'这里只放 .md 文件。附件请放到 public/files/；表格请放进各个表格栏目的文件夹',
	],
	['holidays/a.md', '这里只放 .csv 文件。要发布的内容请放进对应栏目的文件夹'],
	['site.yml', '只读 site.yaml，不读这个文件。内容对的留下，另一个删去'],
])('content/%s', (file, message) => {
	expect(saidOf(`content/${file}`, { [`content/${file}`]: '甲' })).toEqual([`1  ${message}`]);
});

test.each(['site.yml', 'Site.yaml', 'SITE.YAML'])('the settings as %s', (name) => {
	const report = reportOf({ 'content/site.yaml': undefined, [`content/${name}`]: settings });
	expect(report).toContain(`content/${name}:1  文件名应是 site.yaml，请改名\n`);
});

test.each([
	['informations', '文件夹是不是 information？'],
	['Information', '文件夹是不是 information？'],
	['主动公开信息', '文件夹应写成 information'],
	['规范性文件', '文件夹是不是 normative-documents？'],
	['normative-document', '文件夹是不是 normative-documents？'],
	['powers', '文件夹应写成 lists/powers'],
])('the folder content/%s', (folder, message) => {
	const report = reportOf({ [`content/${folder}/a.md`]: '甲' });
	expect(report).toContain(
		`content/${folder}:1  没有叫“${folder}”的栏目，里面的内容不会发布，${message}\n`,
	);
});

test('what systems and office programs leave is ignored in both folders', () => {
	const names = [
		...[
			'~$a.docx',
			'~$2027.csv',
			'.~a.docx',
			'.~lock.a.xlsx#',
			'~WRL0001.tmp',
			'a.tmp',
			'a.md.bak',
		],
		...['a.bak', 'a.wbk', 'a.xlk', 'a.asd', 'a.md~', 'Thumbs.db', 'ehthumbs.db', 'desktop.ini'],
		...['Desktop.ini', '.DS_Store', '._a.md', '__MACOSX/a.md', '$RECYCLE.BIN/a.pdf', '@eaDir/a.md'],
	];
	const places = [
		'content',
		'content/information',
		'content/lists/powers',
		'public',
		'public/files',
	];
	const left = Object.fromEntries(
		places.flatMap((place) => names.map((name) => [`${place}/${name}`, '甲'])),
	);
	expect(reportOf(left)).toBe('已检查 3 条，没有错误。');
});

test('a leftover is no attachment', () => {
	const attachments = '[{ file: /files/a.bak, title: 甲 }]';
	expect(
		saidOf(documentFile, {
			[documentFile]: normativeDocument({ attachments }),
			'public/files/a.bak': '甲',
		}),
	).toEqual(['12  附件：没有这个文件：public/files/a.bak']);
});

const pdf = '%PDF-1.7';

test.each([
	['fujian-1.pdf', 'fujian1.pdf', '，是不是 /files/fujian1.pdf？'],
	['fujian.pdf', 'Fujian.PDF', '，应写成 /files/Fujian.PDF'],
	['fujain.pdf', 'fujian.pdf', '，是不是 /files/fujian.pdf？'],
	['fujian-1.pdf', 'fujian-2.pdf', ''],
	['fujian.pdf', '2024/fujian.pdf', '，应写成 /files/2024/fujian.pdf'],
])('the attachment %s where there is %s', (written, present, meant) => {
	const attachments = `[{ file: /files/${written}, title: 甲 }]`;
	expect(
		saidOf(documentFile, {
			[documentFile]: normativeDocument({ attachments }, `见[甲](/files/${written})。\n`),
			[`public/files/${present}`]: pdf,
		}),
	).toEqual([
		`12  附件：没有这个文件：public/files/${written}${meant}`,
		`15  正文：没有这个文件：public/files/${written}${meant}`,
	]);
});

test('a # in the name of an attachment: a reminder, and a link must encode it', () => {
	const report = (body: string) =>
		reportOf({
			[documentFile]: normativeDocument(
				{ attachments: '[{ file: "/files/附件#3.pdf", title: 附件三 }]' },
				body,
			),
			'public/files/附件#3.pdf': pdf,
		});
	const reminder =
		'public/files/附件#3.pdf:1  名称里有 #，在正文里加链接时要写成 %23。建议改名为 附件-3.pdf\n';
	expect(report('见[附件](/files/附件%233.pdf)。\n')).toBe(
		`以下是提醒，不影响发布：\n${reminder}已检查 3 条，没有错误，另有 1 处提醒。`,
	);
	expect(report('见[附件](/files/附件#3.pdf)。\n')).toContain(
		`${documentFile}:15  正文：网址里的 # 要写成 %23，? 要写成 %3F：/files/附件%233.pdf\n`,
	);
});

test.each([
	['ceshigui-2024-21.md', ''],
	['ceshigiu-2024-12.md', '，是不是 ceshigui-2024-12.md？'],
	['../agencies/goverment.md', '，是不是 government.md？'],
])('a link to %s', (url, meant) => {
	expect(saidOfDocument({}, `见[甲](${url})。\n`)).toEqual([
		`14  正文：链接的文件不存在：${url}${meant}`,
	]);
});

test('a link to a page', () => {
	expect(saidOfDocument({}, '见[甲](/normative-documents/ceshigui-202412/)。\n')).toEqual([
		'14  正文：没有这个网页：/normative-documents/ceshigui-202412/',
	]);
	expect(saidOfDocument({}, '见[甲](/normative-document/ceshigui-2024-12/)。\n')).toEqual([
		'14  正文：没有这个网页：/normative-document/ceshigui-2024-12/，应写成 /normative-documents/ceshigui-2024-12/',
	]);
});

test('a large file is a reminder, and a program an error', () => {
	const large = Buffer.concat([Buffer.from(pdf), Buffer.alloc(80 * 1024 * 1024)]);
	expect(saidOf('public/files/a.pdf', { 'public/files/a.pdf': large })).toEqual([
		'1  这个文件有 80 MB，用手机和慢的网络很难下载。建议压缩，或者拆成几份',
	]);
	expect(saidOf('public/files/a.exe', { 'public/files/a.exe': 'MZ' })).toEqual([
		'1  程序不能公开，请删去',
	]);
});
