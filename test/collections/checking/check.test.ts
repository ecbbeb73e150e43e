import { expect, test } from 'vitest';
import { normativeDocument, reportOf, settings } from '../county.ts';

const file = 'content/normative-documents/ceshigui-2024-12.md';
const document = (changes: Record<string, string | undefined>, body?: string) =>
	reportOf({ [file]: normativeDocument(changes, body) });

test('a county without a mistake', () => {
	expect(reportOf({})).toBe('已检查 3 条，没有错误。');
});

test('a file with a byte order mark is read like any other', () => {
	expect(reportOf({ [file]: `\uFEFF${normativeDocument({})}` })).toBe('已检查 3 条，没有错误。');
});

test('Windows line ends are read like any other', () => {
	expect(reportOf({ [file]: normativeDocument({}).replaceAll('\n', '\r\n') })).toBe(
		'已检查 3 条，没有错误。',
	);
});

test('every problem of every file is reported at once, errors before warnings', () => {
	const report = reportOf({
		[file]: normativeDocument({ documentNumber: '2024-05-20', expiresOn: '2029-06-31' }),
		'content/information/gonggao.md': normativeDocument({
			topic: '没有的主题',
			indexNumber: '999903001/2024-00013',
			legalityReview: undefined,
		}),
	});
	expect(report).toMatchInlineSnapshot(`
		"content/information/gonggao.md:2  公开内容类别：必填未填，请加一行“category: …”
		content/information/gonggao.md:9  expiresOn：没有这个字段
		content/information/gonggao.md:10  主题分类：不在主题分类表里。应写成“一级/二级”，例如 综合政务/政务公开
		content/normative-documents/ceshigui-2024-12.md:3  发文字号：“2024-05-20”是日期，不是文号。没有文号的，删去这一行
		content/normative-documents/ceshigui-2024-12.md:9  有效期至：没有 2029-06-31 这一天
		已检查 4 条，有 5 处需要修改。"
	`);
});

test.each([
	['expiresOn', 'expireson', '2029-06-30', 'expireson：没有这个字段，是不是 expiresOn？'],
	['expiresOn', 'expires_on', '2029-06-30', 'expires_on：没有这个字段，是不是 expiresOn？'],
	['expiresOn', 'expriesOn', '2029-06-30', 'expriesOn：没有这个字段，是不是 expiresOn？'],
	['expiresOn', '有效期至', '2029-06-30', '有效期至：没有这个字段，应写成 expiresOn'],
	['topic', 'zhuti', '综合政务', 'zhuti：没有这个字段，应写成 topic'],
])('%s written as %s', (field, written, value, message) => {
	expect(document({ [field]: undefined, [written]: value })).toContain(`:11  ${message}\n`);
});

test.each([
	['formedOn', '2024-5-20', '6  成文日期：应写成 2024-05-20'],
	['formedOn', '2024年5月20日', '6  成文日期：应写成 2024-05-20'],
	['formedOn', '2024-02-30', '6  成文日期：没有 2024-02-30 这一天'],
	['formedOn', '去年五月', '6  成文日期：“去年五月”不是日期。应写成 2024-06-01 的形式'],
	['publishedOn', '2024-05-24 25:00', '7  发布日期：应写成 2024-05-24'],
	['publishedOn', '2024-05-19', '7  发布日期：早于成文日期 2024-05-20'],
	['updatedOn', '2024-05-23', '12  更新日期：早于发布日期 2024-05-24'],
	['effectiveOn', '2024-05-19', '8  施行日期：早于成文日期 2024-05-20'],
	['expiresOn', '2024-06-30', '9  有效期至：早于施行日期 2024-07-01'],
	[
		'documentNumber',
		'测政规(2024)12号',
		'3  发文字号：“测政规(2024)12号”写法少见（年份没有用〔〕括起来），常见的写法是“测政规〔2024〕12号”。请对照原件，原件就是这样写的，不用改\n已检查 3 条，没有错误，另有 1 处提醒。',
	],
	[
		'documentNumber',
		'十二号',
		'3  发文字号：“十二号”读不出代字、年份和序号，常见的写法是“青政规〔2024〕12号”。请对照原件，原件就是这样写的，不用改\n已检查 3 条，没有错误，另有 1 处提醒。',
	],
	[
		'indexNumber',
		'999903001-2024',
		'4  索引号：不是常见的写法“机构代码/年份-流水号”，例如 640599001/2024-00012；本地确实这样编的，照实公布\n已检查 3 条，没有错误，另有 1 处提醒。',
	],
	[
		'indexNumber',
		'999903002/2024-00012',
		'4  索引号：前缀 999903002 不是发布机构的索引号前缀（999903001）\n已检查 3 条，没有错误，另有 1 处提醒。',
	],
	['title', '关于印发测试办法的通知。', '2  标题：末尾不要标点'],
	['title', '2024', '2  标题：请加引号写成文字："2024"'],
	[
		'issuers',
		'government',
		'5  发布机构：应是一组内容：每项另起一行，以“- ”开头，或写在方括号 [ ] 里',
	],
	['issuers', '[nobody]', '5  发布机构：没有编号为“nobody”的条目（content/agencies）'],
	[
		'issuers',
		'[goverment]',
		'5  发布机构：没有编号为“goverment”的条目（content/agencies），是不是 government？',
	],
	[
		'issuers',
		'[测试县人民政府]',
		'5  发布机构：没有编号为“测试县人民政府”的条目（content/agencies），这里写编号：government',
	],
	['issuers', '[government, government]', '5  发布机构：同一项写了两次'],
	['repeals', '[ceshigui-2024-12]', '12  废止的文件：指向了自己'],
	['genre', '办法', '12  体裁：“办法”不在可选范围内，应为：'],
	[
		'repealedOn',
		'2026-01-01',
		'12  废止日期：写了废止日期，没有在 repealBasis（废止依据）里写明依据，请补填',
	],
	['permanentBasis', '某规定', '12  不设有效期的依据：已经写了有效期至，两项只能填一项'],
	[
		'attachments',
		'[{ file: /files/none.docx, title: 附件 }]',
		'12  附件：没有这个文件：public/files/none.docx',
	],
	[
		'attachments',
		'[{ file: C:\\none.docx, title: 附件 }]',
		'12  附件第1项·文件：附件放在 public/files/ 里，路径写成 /files/文件名',
	],
])('%s: %s', (field, value, message) => {
	expect(document({ [field]: value })).toContain(`${file}:${message}`);
});

test.each([
	{ formedOn: '2024-05-20 09:00:30' },
	{ publishedOn: '2024-05-24 09:00:30' },
	{ publishedOn: "'2024-05-24T09:00:30+08:00'" },
])('a time with seconds is accepted: %j', (dates) => {
	expect(document(dates)).toBe('已检查 3 条，没有错误。');
});

test.each([
	['title', '标题：必填未填，请加一行“title: …”'],
	['publishedOn', '发布日期：必填未填，请加一行“publishedOn: …”'],
	[
		'expiresOn',
		'有效期至：没有填。依法不设有效期的，请在 permanentBasis（不设有效期的依据）里写明依据；文件没有写有效期的，照实公布\n已检查 3 条，没有错误，另有 1 处提醒。',
	],
])('without %s', (field, message) => {
	expect(document({ [field]: undefined })).toContain(message);
});

test('a record of an old system may lack a field, with a warning, but may not have a wrong one', () => {
	const importedFrom = '{ source: https://old.example/1.html }';
	expect(document({ documentNumber: undefined, expiresOn: undefined, importedFrom }))
		.toBe(`以下是提醒，不影响发布：
${file}:2  发文字号：原系统没有这一项，请补填 documentNumber
${file}:2  有效期至：没有填。依法不设有效期的，请在 permanentBasis（不设有效期的依据）里写明依据；文件没有写有效期的，照实公布
已检查 3 条，没有错误，另有 2 处提醒。`);
	expect(document({ documentNumber: '第　号', importedFrom })).toContain('有 1 处需要修改');
});

test.each([
	[
		'a colon in a value',
		'title: 通知: 关于测试',
		'2  一行里有两个“冒号加空格”。内容本身含冒号时，请给整段内容加上引号',
	],
	['a tab as indent', 'issuers:\n\t- government', '3  行首用了制表符（Tab），请改成空格'],
	['a quote left open', 'title: "通知', '2  引号或括号没有成对，或者冒号后面少了空格'],
	['a field written twice', 'title: 甲\ntitle: 乙', '3  同一个字段写了两次，请删去一个'],
])('malformed YAML: %s', (_, yaml, message) => {
	expect(reportOf({ [file]: `---\n${yaml}\n---\n\n全文。\n` })).toContain(`${file}:${message}`);
});

test('a file without front matter', () => {
	expect(reportOf({ [file]: '# 通知\n' })).toContain(
		`${file}:1  文件开头要有信息块：第一行写 ---，写完各字段后再写一行 ---`,
	);
});

test('bytes that are not UTF-8, as Excel and old editors write them', () => {
	const gbk = Uint8Array.from([0xc8, 0xd5, 0xc6, 0xda]);
	expect(reportOf({ [file]: gbk })).toContain(
		`${file}:1  不是 UTF-8 编码，是 GBK 一类的。请用记事本打开，另存为 UTF-8（“编码”选 UTF-8）\n`,
	);
	// The bytes of 通知 in GBK are also valid UTF-8.
	const notice = Buffer.from('---\ntitle: \xcd\xa8\xd6\xaa\n---\n', 'latin1');
	expect(reportOf({ [file]: notice })).toContain(`${file}:2  不是 UTF-8 编码，是 GBK 一类的。`);
	const utf16 = Buffer.from('\ufeff---\ntitle: 通知\n---\n', 'utf16le');
	expect(reportOf({ [file]: utf16 })).toContain(`${file}:1  不是 UTF-8 编码，是 UTF-16 的。`);
	expect(reportOf({ 'content/holidays/2027.csv': gbk })).toContain(
		'content/holidays/2027.csv:1  不是 UTF-8 编码，按 GBK 读也找不到列名。请另存为 UTF-8；在 Excel 里选“CSV UTF-8（逗号分隔）”',
	);
});

test('a wrong check digit', () => {
	const agency = `---
name: 测试县司法局
type: department
creditCode: 11999903MB00000000
office: { address: 某路, hours: 工作日, phone: 0000-0000000 }
---
`;
	expect(reportOf({ 'content/agencies/justice.md': agency })).toContain(
		'content/agencies/justice.md:4  统一社会信用代码：统一社会信用代码不对：应为 18 位，且末位校验码要相符',
	);
});

test('two names that one file system or another takes for the same', () => {
	const report = reportOf({
		'content/information/Notice.md': normativeDocument({}),
		'content/information/notice.md': normativeDocument({}),
	});
	expect(report).toContain(
		'content/information/notice.md:2  与 content/information/Notice.md 的网址相同（只差大小写或字符写法），请改文件名',
	);
});

test('Chinese file names keep apart what a slug would merge, and a readable name is suggested', () => {
	const report = reportOf({
		'content/normative-documents/青政规〔2024〕12号.md': normativeDocument({
			indexNumber: '999903001/2024-00013',
			documentNumber: '测政规〔2024〕14号',
		}),
		'content/normative-documents/青政规202412号.md': normativeDocument({
			indexNumber: '999903001/2024-00014',
			documentNumber: '测政规〔2024〕13号',
		}),
	});
	expect(report).toBe(`以下是提醒，不影响发布：
content/normative-documents/青政规202412号.md:2  文件名建议改成 cezhenggui-2024-13.md（网址要能读、能抄写，定下后不再改）
content/normative-documents/青政规〔2024〕12号.md:2  文件名建议改成 cezhenggui-2024-14.md（网址要能读、能抄写，定下后不再改）
已检查 5 条，没有错误，另有 2 处提醒。`);
});

test('an address that belongs to the lists', () => {
	expect(reportOf({ 'content/information/year/2024.md': normativeDocument({}) })).toContain(
		'content/information/year/2024.md:2  网址 /disclosure/information/year/2024/ 是系统保留的，请改文件名',
	);
});

test.each(['disclosure', 'disclosure/information/extra', 'lists', 'search/help'])(
	'a hand-made page in place of the engine’s own: %s',
	(id) => {
		const page =
			'---\ntitle: 页\nsummary: 页\nissuer: government\npublishedOn: 2024-01-01\n---\n\n文\n';
		expect(reportOf({ [`content/pages/${id}.mdx`]: page })).toContain(
			`网址 /${id}/ 是系统保留的，请改文件名`,
		);
	},
);

test('a link with the folder of the host in which the site lies', () => {
	const report = reportOf({
		'content/site.yaml': settings.replace(
			/^address: .*$/m,
			'address: https://www.ceshi.example/zwgk/',
		),
		[file]: normativeDocument(
			{},
			'见[机构](/zwgk/agencies/)、[附件](/zwgk/files/a.docx)、[机构](/agencies/)。',
		),
	});
	expect(report).toContain(
		`${file}:14  正文：站内链接不写网站所在的目录 /zwgk/，这里写成 /agencies/（现在是 /zwgk/agencies/）`,
	);
	expect(report).toContain('这里写成 /files/a.docx（现在是 /zwgk/files/a.docx）');
	expect(report).toContain('有 2 处需要修改');
});

test('an index number used twice', () => {
	expect(
		reportOf({
			'content/normative-documents/b.md': normativeDocument({
				documentNumber: '测政规〔2024〕13号',
			}),
		}),
	).toContain('索引号：与 content/normative-documents/b.md 重复');
});

test('a document that replaces a newer one', () => {
	const report = reportOf({
		'content/normative-documents/old.md': normativeDocument({
			indexNumber: '999903001/2020-00001',
			formedOn: '2020-01-02',
			publishedOn: '2020-01-03',
			effectiveOn: '2020-03-01',
			replaces: '[ceshigui-2024-12]',
		}),
	});
	expect(report).toContain(
		'替代的文件：“ceshigui-2024-12”成文于 2024-05-20，比本文件还晚。这一项写在较新的文件里，指向较旧的文件',
	);
});

test('a document published late', () => {
	expect(document({ publishedOn: '2024-06-21' })).toContain(
		`${file}:7  发布日期：应在成文后 20 个工作日内公开（最迟 2024-06-18），晚了 3 个工作日（《政府信息公开条例》第二十六条）`,
	);
});

test.each([
	[
		'见[办法](../normative-documents/none.md)。',
		14,
		'链接的文件不存在：../normative-documents/none.md',
	],
	['见[办法](/normative-documents/none/)。', 14, '没有这个网页：/normative-documents/none/'],
	['见[附件](/files/none.docx)。', 14, '没有这个文件：public/files/none.docx'],
	[
		'见[附件](none.docx)。',
		14,
		'站内链接要指向一个 .md 文件；附件和图片放在 public/files/，写成 /files/文件名（现在是 none.docx）',
	],
	['见[第二条](#art-2)。\n\n**第一条**　正文。', 14, '正文里没有“art-2”这个标题或条文'],
	['见[上文](#没有的标题)。', 14, '正文里没有“没有的标题”这个标题或条文'],
	[
		'[点这里](javascript:alert(1))',
		14,
		'不能用这种链接：javascript:alert(1)。请用 https:// 开头的网址或站内链接',
	],
	['![](/files/a.png)', 14, '图片没有说明，请写成 ![图片内容](地址)'],
	[
		'![图](https://other.example/a.png)',
		14,
		'图片要放在 public/files/，写成 /files/文件名，不能引用其他网站的图片',
	],
	['## 一\n\n#### 二', 16, '标题跳级：前面是 2 级，这里应是 ###'],
	['# 标题', 14, '正文标题从 ## 开始，# 留给文件标题'],
	['<script>alert(1)</script>', 14, '不能用 HTML 标签 <script>，请用 Markdown 写法'],
	['文字<img src=x onerror=alert(1)>', 14, '不能用 HTML 标签 <img>，请用 Markdown 写法'],
	['文字<br onclick="x">', 14, 'HTML 标签 <br> 不能带属性，请写成 <br>'],
	['| 甲 | 乙 |\n| - | - |\n| 1 | 2 | 3 |', 16, '表格这一行有 3 格，表头有 2 格'],
	['| 甲 | 乙 |\n| - | - |\n| 1 |', 16, '表格这一行有 1 格，表头有 2 格'],
])('body %#: %s', (body, line, message) => {
	expect(document({}, body)).toContain(`${file}:${line}  正文：${message}\n`);
});

test('what the allow-list and the public folder permit', () => {
	const body =
		'一行<br>两行，H<sub>2</sub>O，<!-- 说明 -->[附件](/files/a.pdf)，[自己](ceshigui-2024-12.md)，[首页](/)。\n\n## 第一条\n\n见[第一条](#第一条)。\n';
	expect(reportOf({ [file]: normativeDocument({}, body), 'public/files/a.pdf': '%PDF-1.7' })).toBe(
		'已检查 3 条，没有错误。',
	);
});

test('a document without text and without a file', () => {
	expect(document({}, '')).toContain('正文：没有正文，也没有附件');
});

test('an identity number is refused without being repeated', () => {
	const synthetic = '99990119000101001X';
	const report = document({}, `## 名单\n\n某人 ${synthetic}\n`);
	expect(report).toContain(`${file}:16  疑似身份证号码 999901************，公开前必须删去`);
	expect(report).not.toContain(synthetic);
});

test('program code in a hand-made page', () => {
	const page = (body: string) =>
		reportOf({
			'content/pages/about.mdx': `---\ntitle: 关于\nsummary: 关于本站\nissuer: government\npublishedOn: 2024-01-01\n---\n\n${body}\n`,
		});
	expect(page('<Notice title="提示">文字</Notice>')).toBe('已检查 4 条，没有错误。');
	expect(page("import fs from 'node:fs'")).toContain(
		'content/pages/about.mdx:8  正文：网页里不能写程序代码（import、export 或 { }）',
	);
	expect(page('共 {1 + 1} 件')).toContain('网页里不能写程序代码');
	expect(page('<iframe src="x"></iframe>')).toContain(
		'不能用 HTML 标签 <iframe>，请用 Markdown 写法',
	);
	expect(page('<Notice title={process.env.HOME}>文字</Notice>')).toContain(
		'<Notice> 的属性只能写成 名称="文字"',
	);
	expect(page('左尖括号 < 没有成对 <a')).toContain(
		'写法有误：尖括号 < 和花括号 { 要成对，单独使用时前面加反斜杠',
	);
});

test('tables: every mistake of an Excel file', () => {
	const csv = (text: string) => reportOf({ 'content/holidays/2027.csv': text });
	expect(csv('日期,安排,名称,依据\n2027-05-20,地方放假,测试节,测试县规定\n')).toBe(
		'已检查 4 条，没有错误。',
	);
	expect(csv('\uFEFF日期,安排,名称,依据\r\n2027-05-20,地方放假,测试节,测试县规定\r\n')).toBe(
		'已检查 4 条，没有错误。',
	);
	expect(csv('日 期,安排,名称,依剧\n')).toContain(
		'content/holidays/2027.csv:1  没有“依剧”这一列，是不是 依据？',
	);
	expect(csv('日期,安排,名称,依据\n2027-05-20,地方放假,测试节\n')).toContain(
		'content/holidays/2027.csv:2  这一行有 3 格，表头有 4 格',
	);
	expect(csv('日期,安排,名称,依据\n,地方放假,测试节,规定\n')).toContain(
		'content/holidays/2027.csv:2  日期：必填未填\n已检查',
	);
	expect(
		csv('日期,安排,名称,依据\n2027-05-20,地方放假,甲节,规定\n2027-05-20,地方放假,乙节,规定\n'),
	).toContain(
		'content/holidays/2027.csv:3  日期：“2027-05-20”与第 2 行重复（content/holidays/2027.csv）',
	);
	expect(csv('日期,安排,名称,依据\n2027-02-30,地方放假,测试节,规定\n')).toContain(
		'content/holidays/2027.csv:2  日期：没有 2027-02-30 这一天',
	);
	expect(csv('日期,安排,名称,依据\n2027-01-01,放假,元旦,通知\n')).toContain(
		'content/holidays/2027.csv:2  日期：2027 年只写了 1 天放假。国务院通知里的放假和上班日期要全部写上，否则期限会算错；当地节日请写“地方放假”',
	);
});

test('files and folders that no collection takes', () => {
	expect(reportOf({ 'content/information/a.docx': '' })).toContain(
		'content/information/a.docx:1  这里只放 .md 文件。附件请放到 public/files/',
	);
	expect(reportOf({ 'content/informations/a.md': '' })).toContain(
		'content/informations:1  没有叫“informations”的栏目，里面的内容不会发布，文件夹是不是 information？',
	);
	expect(reportOf({ 'content/site.yaml': undefined })).toContain(
		'content/site.yaml:1  缺少这个文件（网站设置）',
	);
});

test('at most twenty problems of one file are listed', () => {
	const rows = Array.from({ length: 25 }, () => '2027-02-30,地方放假,测试节,规定').join('\n');
	const report = reportOf({ 'content/holidays/2027.csv': `日期,安排,名称,依据\n${rows}\n` });
	expect(report.split('\n').filter((line) => line.startsWith('content/holidays/'))).toHaveLength(
		21,
	);
	expect(report).toContain('content/holidays/2027.csv  另有 29 处');
});

test('settings that a government site must have', () => {
	const report = reportOf({
		'content/site.yaml': "name: 测试县人民政府\nsiteCode: '123'\ncolour: '#ffeeaa'\n",
	});
	expect(report).toContain(
		'content/site.yaml:2  网站标识码：网站标识码是 10 位数字（前 6 位为行政区划代码）',
	);
	expect(report).toContain(
		'content/site.yaml:3  主色：与白字的对比度只有 1.2，至少要 4.5，请选深一些的颜色',
	);
});

test('what a county may not have yet is a reminder', () => {
	const site = settings.replace(
		/^(?:icp|publicSecurity|partyGovernmentMark|errorReport):.*\n(?: .*\n)*/gm,
		'',
	);
	const report = reportOf({ 'content/site.yaml': site });
	for (const [label, field] of [
		['ICP 备案编号', 'icp'],
		['公安机关备案', 'publicSecurity'],
		['党政机关网站标识', 'partyGovernmentMark'],
		['“我为政府网站找错”入口', 'errorReport'],
	])
		expect(report).toContain(
			`content/site.yaml:1  ${label}：没有填。有的，请加一行“${field}: …”；确实没有的，照样可以公布\n`,
		);
	expect(report).toContain('没有错误，另有 4 处提醒。');
	expect(document({ documentNumber: undefined })).toContain('没有错误，另有 1 处提醒。');
});

test('an agency without an office that is known is published, with a reminder', () => {
	const report = reportOf({
		'content/agencies/court.md': '---\nname: 测试县人民法院\ntype: other\n---\n\n审判机关。\n',
	});
	expect(report).toContain(
		'content/agencies/court.md:2  办公信息：没有填。有的，请加一行“office: …”；确实没有的，照样可以公布\n已检查 4 条，没有错误，另有 1 处提醒。',
	);
});

test('many warnings are counted by field after the first ones', () => {
	const imported = (index: number) =>
		normativeDocument({
			indexNumber: undefined,
			documentNumber: `测政规〔2024〕${index}号`,
			importedFrom: '{ source: https://old.example/ }',
			effectiveOn: undefined,
		});
	const documents = Array.from({ length: 40 }, (_, index) => [
		`content/normative-documents/a${index}.md`,
		imported(index + 101),
	]);
	const report = reportOf(Object.fromEntries(documents) as Record<string, string>);
	expect(report.split('\n').filter((line) => line.startsWith('content/'))).toHaveLength(50);
	expect(report).toMatch(
		/另有 30 处提醒：(索引号|施行日期) 15 处、(索引号|施行日期) 15 处\n已检查 43 条，没有错误，另有 80 处提醒。$/,
	);
});
