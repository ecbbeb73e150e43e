import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatSummary } from '../../src/import/format-summary.ts';
import { county } from './fixtures/county.ts';
import { gbkPage, pages } from './fixtures/pages.ts';
import type { ImportOptions } from '../../src/import/import-options.ts';

const inFolder = (folder: string, files: Record<string, string>) =>
	Object.fromEntries(
		Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]),
	);

describe('portal pages', () => {
	test('become records that pass the check, with the agencies they name', async () => {
		const { run, ids, read, problems } = county({
			...inFolder('old', pages),
			'old/gbk.html': gbkPage,
		});
		const summary = await run(['old']);
		expect(summary).toMatchObject({
			imported: 5,
			existing: 0,
			failures: [{ source: 'column.html' }, { source: 'on-request.html' }],
		});
		expect(ids()).toEqual([
			'definition-list',
			'gbk',
			'generic',
			'qingzhenggui-2024-12',
			'trs-truncated',
		]);
		expect(ids('agencies')).toEqual(
			expect.arrayContaining([
				'qinghexianjiaoyuju',
				'qinghexianminzhengju',
				'qinghexianrenminzhengfu',
				'qinghexianshuiwuju',
			]),
		);
		expect(problems()).toEqual([]);
		expect(read('normative-documents/qingzhenggui-2024-12.md')).toMatchInlineSnapshot(`
			"---
			title: 青禾县人民政府关于印发《虚构事项管理办法》的通知
			indexNumber: 990000001/2024-00012
			issuers:
			  - qinghexianrenminzhengfu
			  - qinghexianminzhengju
			formedOn: 2024-05-06
			publishedOn: 2024-05-10
			topic: 综合政务/政务公开
			keywords:
			  - 虚构
			  - 办法
			importedFrom:
			  source: header-table.html
			documentNumber: 青政规[2024]第012号
			annotation: 此件公开发布
			---

			各乡镇人民政府，县政府各部门：

			现将《虚构事项管理办法》印发给你们，请认真贯彻执行。

			青禾县人民政府

			2024年5月6日

			## 虚构事项管理办法

			### 第一章　总　　则

			**第一条**　为了演示，制定本办法。

			**第二条**　虚构事项如下：

			| 事项 | 办理 | 办理 |
			| - | - | - |
			| 事项 | 窗口 | 期限 |
			| **一、便民类** | | |
			| 甲\\|乙 | 一号窗口<br>二号窗口 | 3日 |

			## 附件

			- [申请表.doc](http://www.qinghe.example/files/form.doc)
			"
		`);
		expect(read('agencies/qinghexianminzhengju.md')).toMatchInlineSnapshot(`
			"---
			name: 青禾县民政局
			type: other
			importedFrom:
			  source: header-table.html
			---
			"
		`);
		expect(
			formatSummary({
				...summary,
				folder: 'content/normative-documents',
				reportFile: 'report.csv',
				answered: { ...summary.answered, file: 'content/address-changes/imported.csv' },
			}),
		).toMatchInlineSnapshot(`
			"“行政规范性文件”已导入 5 份到 content/normative-documents，其中 4 份有提示。
			新建机构 5 个：青禾县教育局、青禾县水务局、青禾县人民政府、青禾县民政局、青禾县统计局。请补填办公信息。
			旧网址登记了 1 个，在 content/address-changes/imported.csv：打开旧网址的读者会转到新的网页。怎么用见手册“撤下与改址”。
			失败 2 份：
			  column.html  网页里没有找到正文，也没有索引号、文号和标题标注，不像一份文件
			  on-request.html  公开方式是“依申请公开”，不能放到公开的网站上
			逐份的结果和提示见 report.csv（可用 Excel 打开）。接着请运行 npm run check。"
		`);
	});

	test('are imported once, and again only by force; nothing else is touched', async () => {
		const { run, ids, read, outDir } = county(
			inFolder('old', { 'header-table.html': pages['header-table.html'] ?? '' }),
		);
		const file = 'normative-documents/qingzhenggui-2024-12.md';
		await run(['old']);
		const first = read(file);
		writeFileSync(join(outDir, file), first.replace('2024-05-10', '2024-05-11'));
		expect(await run(['old'])).toMatchObject({ imported: 0, existing: 1 });
		expect(await run(['old/header-table.html'])).toMatchObject({ imported: 0, existing: 1 });
		expect(read(file)).toContain('2024-05-11');
		expect(await run(['old'], { force: true })).toMatchObject({ imported: 1, existing: 0 });
		expect(read(file)).toBe(first);
		expect(ids()).toHaveLength(1);
	});

	test('never take the place of another document', async () => {
		const page = (number: string) =>
			`<h1>关于甲的通知</h1><p>${number}</p><div id="zoom"><p>正文，${number}。</p></div>`;
		const { run, ids, read, outDir } = county({
			'old/a.html': page('青政发〔2024〕1号'),
			'old/b.html': page('青政发[2024]1号'),
		});
		mkdirSync(join(outDir, 'normative-documents'), { recursive: true });
		writeFileSync(join(outDir, 'normative-documents/Qingzhengfa-2024-1.md'), '手写的');
		await run(['old'], { force: true });
		expect(ids()).toEqual(['Qingzhengfa-2024-1', 'qingzhengfa-2024-1-2', 'qingzhengfa-2024-1-3']);
		expect(read('normative-documents/Qingzhengfa-2024-1.md')).toBe('手写的');
	});

	test('of the same address and title are one document, files of the same name in two folders are two', async () => {
		const page = (head: string, text: string, title = '关于甲的通知') =>
			`${head}<h1>${title}</h1><div id="zoom"><p>正文，${text}。</p></div>`;
		const url = '<meta name="Url" content="https://www.qinghe.example/1.htm">';
		const site = '<link rel="canonical" href="https://www.qinghe.example/">';
		const { run, ids } = county({
			'a/甲.html': page(url, '甲'),
			'a/乙.html': page(url, '乙'),
			'a/丁.html': page(url, '丁', '关于乙的通知'),
			'b/丙.html': page('', '一'),
			'c/丙.html': page('', '二'),
			'd/戊.html': page(site, '戊'),
			'd/己.html': page(site, '己'),
		});
		expect(await run(['a', 'b', 'c', 'd'])).toMatchObject({ imported: 6, existing: 1 });
		const found = ['gyjdtz', 'gyjdtz-2', 'gyjdtz-3', 'gyjdtz-4', 'gyjdtz-5', 'gyydtz'];
		expect(ids()).toEqual(found);
		expect(await run(['a', 'b', 'c', 'd'])).toMatchObject({ imported: 0, existing: 7 });
		expect(await run(['a', 'b', 'c', 'd'], { force: true })).toMatchObject({
			imported: 6,
			existing: 1,
		});
		expect(ids()).toEqual(found);
	});

	test('with a mapping: constants, and the address that relative links start from', async () => {
		const { run, read } = county({
			'old/a.html':
				'<h1>关于甲的通知</h1><div id="zoom"><p>见<a href="b.htm">乙</a>，正文。</p></div>',
			'map.yaml':
				'category: { value: 统计信息 }\nimportedFrom.source: { value: https://www.qinghe.example/x/ }',
		});
		await run(['old'], { into: 'information', mapFile: 'map.yaml' });
		expect(read('information/a.md')).toBe(
			'---\ntitle: 关于甲的通知\nimportedFrom:\n  source: a.html\ncategory: statistics\n---\n\n见[乙](https://www.qinghe.example/x/b.htm)，正文。\n',
		);
	});
});

describe('rows', () => {
	const csv = [
		'名称,发文字号,公开日期,发布机构,内容,公开方式,有效性,索引号,备注',
		'关于甲事项的通知,青政发(2024)2号,2024/1/2,青禾县民政局,"第一段。\n第二段。",主动公开,有效,990000001/2024-00001,',
		'关于乙事项的通知,不是文号,2024-13-40,查无此局,,主动公开,,990000001/2024-00001,',
		'关于丙事项的批复,,2024-1-5,,正文。,依申请公开,,,',
		',青政发〔2024〕3号,2024-1-6,,没有标题。,,,,',
		'关于丁事项的通知,,2024-1-7,=1+1,号码99990119000101001X。,,,,',
	].join('\n');

	test('a wrong value is left out and reported, an item that cannot be imported is named', async () => {
		const { run, ids, read, report, problems } = county({ 'a.csv': csv });
		const summary = await run(['a.csv'], { into: 'information', createAgencies: false });
		expect(summary.guesses).toEqual([
			'a.csv：没有映射文件，按列名推测：标题 ← 名称，索引号 ← 索引号，发布机构 ← 发布机构，发布日期 ← 公开日期，发文字号 ← 发文字号，正文 ← 内容，公开方式 ← 公开方式，原系统标注的效力状态 ← 有效性；没有用到的列：备注。不对请用 --map',
		]);
		expect(ids('information')).toEqual(['gyysxdtz', 'qingzhengfa-2024-2']);
		expect(read('information/qingzhengfa-2024-2.md')).toMatchInlineSnapshot(`
			"---
			title: 关于甲事项的通知
			indexNumber: 990000001/2024-00001
			publishedOn: 2024-01-02
			importedFrom:
			  source: a.csv
			  record: 2
			  statedValidity: 有效
			  statedOn: 2026-11-22
			documentNumber: 青政发(2024)2号
			---

			第一段。

			第二段。
			"
		`);
		expect(
			report()
				.slice(1)
				.map((row) => Object.values(row).join('|')),
		).toMatchInlineSnapshot(`
			[
			  "a.csv|2|已导入|qingzhengfa-2024-2|发布机构|机构里没有它，没有填。可先建好机构，或加 --create-agencies 再导入|青禾县民政局",
			  "a.csv|2|已导入|qingzhengfa-2024-2|发文字号|写法少见（年份没有用〔〕括起来），常见的写法是“青政发〔2024〕2号”。已照原文填写，请核对|青政发(2024)2号",
			  "a.csv|4|已导入|gyysxdtz|发布机构|机构里没有它，没有填。可先建好机构，或加 --create-agencies 再导入|查无此局",
			  "a.csv|4|已导入|gyysxdtz|发布日期|读不出日期，没有填|2024-13-40",
			  "a.csv|4|已导入|gyysxdtz|发文字号|不是发文字号，没有填|不是文号",
			  "a.csv|4|已导入|gyysxdtz|正文|没有正文，请补上|",
			  "a.csv|4|已导入|gyysxdtz|索引号|与 information/qingzhengfa-2024-2 重复，请核对|990000001/2024-00001",
			  "a.csv|5|失败|||公开方式是“依申请公开”，不能放到公开的网站上|",
			  "a.csv|6|失败|||没有标题|",
			  "a.csv|7|失败|||疑似有身份证号码 999901************，没有导入。请先在原数据里删去|",
			]
		`);
		expect(problems()).toEqual([]);
	});

	test('documents that name no agency get the one given', async () => {
		const { run, read, outDir } = county({
			'a.csv': '标题,发文单位\n关于甲的通知,\n关于乙的通知,青禾县民政局',
		});
		mkdirSync(join(outDir, 'agencies'), { recursive: true });
		writeFileSync(
			join(outDir, 'agencies/office.md'),
			'---\nname: 青禾县人民政府办公室\nshortName: 县政府办\ntype: department\n---\n',
		);
		await run(['a.csv'], { issuer: 'office' });
		expect(read('normative-documents/gyjdtz.md')).toContain('issuers:\n  - office\n');
		expect(read('normative-documents/gyydtz.md')).toContain('issuers:\n  - qinghexianminzhengju\n');
	});

	test('agencies are known by name and short name, several in one value', async () => {
		const { run, read, outDir } = county({
			'a.csv': '标题,发文单位\n关于甲的通知,县政府办、青禾县民政局　新华社',
		});
		mkdirSync(join(outDir, 'agencies'), { recursive: true });
		writeFileSync(
			join(outDir, 'agencies/office.md'),
			'---\nname: 青禾县人民政府办公室\nshortName: 县政府办\ntype: department\n---\n',
		);
		const { createdAgencies } = await run(['a.csv']);
		expect(createdAgencies).toEqual(['青禾县民政局']);
		expect(read('normative-documents/gyjdtz.md')).toContain(
			'issuers:\n  - office\n  - qinghexianminzhengju\n',
		);
	});

	test('stated ids are kept where they can be addresses; a row that moved is recognised by its id', async () => {
		const rows = (ids: string[]) =>
			ids.map((id) => JSON.stringify({ id, title: '关于甲的通知' })).join('\n');
		const { run, ids, folder, report } = county({
			'a.jsonl': rows(['d0001', 'D0001', '编号3', 'page']),
		});
		await run(['a.jsonl']);
		expect(ids()).toEqual(['D0001-2', 'd0001', 'gyjdtz', 'page-2']);
		expect(
			report()
				.filter((row) => row['字段']?.startsWith('编号'))
				.map((row) => row['问题']),
		).toEqual([
			'原编号不能用或已被占用，改用 D0001-2',
			'原编号不能用或已被占用，改用 gyjdtz',
			'原编号不能用或已被占用，改用 page-2',
		]);
		writeFileSync(join(folder, 'a.jsonl'), `${rows(['new'])}\n\n${rows(['d0001'])}`);
		expect(await run(['a.jsonl'])).toMatchObject({ imported: 0, existing: 2 });
	});

	test('an agency is created for a document that is imported, not for one that is refused', async () => {
		const { run, ids } = county({
			'a.csv': '标题,发文单位\n,青禾县民政局\n关于甲的通知,青禾县教育局\n关于乙的通知,青禾县教育局',
		});
		const { createdAgencies } = await run(['a.csv']);
		expect(createdAgencies).toEqual(['青禾县教育局']);
		expect(ids('agencies')).toEqual(['qinghexianjiaoyuju']);
	});

	test('what the rules of the collection refuse is left out', async () => {
		const { run, read, report, problems } = county({
			'a.csv': '标题,成文日期,施行日期,有效期至\n关于甲的通知,2024-02-01,2024-03-01,2024-02-15',
		});
		await run(['a.csv']);
		expect(read('normative-documents/gyjdtz-2024-02-01.md')).toBe(
			'---\ntitle: 关于甲的通知\nformedOn: 2024-02-01\nimportedFrom:\n  source: a.csv\n  record: 2\neffectiveOn: 2024-03-01\n---\n',
		);
		expect(report().map((row) => row['问题'])).toEqual(
			expect.arrayContaining(['早于施行日期 2024-03-01，没有填']),
		);
		expect(problems()).toEqual([]);
	});

	test('attachments in a column: own files are kept, others become links or are reported', async () => {
		const { run, read, report } = county({
			'a.jsonl': JSON.stringify({
				title: '关于甲的通知',
				body: '正文。',
				attachments: ['/files/a.doc', 'https://a.example/%E4%B9%99.pdf', 'c.doc'],
			}),
		});
		await run(['a.jsonl']);
		const text = read('normative-documents/gyjdtz.md');
		expect(text).toContain('attachments:\n  - file: /files/a.doc\n    title: a.doc\n');
		expect(text).toContain('## 附件\n\n- [乙.pdf](https://a.example/%E4%B9%99.pdf)\n');
		expect(report().map((row) => row['原值'])).toEqual(
			expect.arrayContaining(['c.doc', 'https://a.example/%E4%B9%99.pdf']),
		);
	});

	test('documents named by number are found among those that exist', async () => {
		const { run, read, report } = county({
			'a.csv': '标题,文号\n关于甲的通知,青政发〔2024〕1号',
			'b.csv': '标题,文件\n关于甲的解读,青政发[2024]1号\n关于乙的解读,青政发〔2024〕9号',
			'map.yaml': 'title: 标题\ninterprets: 文件\nform: { value: 文字解读 }',
		});
		await run(['a.csv']);
		await run(['b.csv'], { into: 'interpretations', mapFile: 'map.yaml' });
		expect(read('interpretations/gyjdjd.md')).toContain('interprets:\n  - qingzhengfa-2024-1\n');
		expect(report().map((row) => row['问题'])).toContain('没有找到这份文件，没有填');
	});
});

test.each<[string, Partial<ImportOptions>, RegExp]>([
	[
		'no collection',
		{ into: undefined },
		/^请用 --into 写明导入到哪个栏目：information（主动公开信息）/,
	],
	['a collection of other things', { into: 'duties' }, /^请用 --into/],
	['no files', { paths: [] }, /^请写明要导入的文件或文件夹$/],
	['a file that does not exist', { paths: ['none.csv'] }, /^没有这个文件或文件夹：none\.csv$/],
	['an unknown agency', { issuer: 'none' }, /^--issuer：.*没有编号为“none”的机构$/],
	['no mapping file', { mapFile: 'none.yaml' }, /^没有这个映射文件：.*none\.yaml$/],
	[
		'a mapping to an unknown field',
		{ mapFile: 'field.yaml' },
		/field\.yaml:1 {2}titel：“行政规范性文件”没有这个字段，是不是 title？$/,
	],
	[
		'a mapping from an unknown column',
		{ mapFile: 'column.yaml' },
		/column\.yaml {2}title：要导入的文件里没有“题目”这一列。现有的列：标题$/,
	],
])('unusable options, %s: nothing is written', async (_, options, message) => {
	const { run, outDir } = county({
		'a.csv': '标题\n关于甲的通知',
		'field.yaml': 'titel: 标题',
		'column.yaml': 'title: 题目',
	});
	await expect(run(['a.csv'], options)).rejects.toThrow(message);
	expect(existsSync(outDir)).toBe(false);
});

test('a broken file stops nothing', async () => {
	const { run } = county({
		'a.jsonl.gz': 'no gzip',
		'b.csv': '标题\n关于甲的通知',
		'c.html': `${'<b>'.repeat(20000)}<p>x`,
		'd.csv': '标题\n"关于乙的通知',
	});
	const { imported, failures } = await run(['a.jsonl.gz', 'b.csv', 'c.html', 'd.csv']);
	expect(imported).toBe(1);
	expect(failures.map(({ source }) => source)).toEqual(['a.jsonl.gz', 'c.html', 'd.csv']);
});

test('links that were not followed are told at the end', async () => {
	const { folder, run } = county({ 'in/a.html': Object.values(pages)[0] ?? '' });
	symlinkSync(folder, join(folder, 'in/circle'));
	const result = await run(['in']);
	expect(result.imported).toBe(1);
	expect(formatSummary(result)).toContain('有 1 个链接（快捷方式）没有跟随，例如 ');
});
