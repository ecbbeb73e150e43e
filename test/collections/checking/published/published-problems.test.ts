import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../src/collections/checking/check.ts';
import { formatProblems } from '../../../../src/collections/checking/problems.ts';
import { publishedProblems } from '../../../../src/collections/checking/published/published-problems.ts';
import { collections } from '../../../../src/collections/portal/collections.ts';
import { filesBelow } from '../../../../src/collections/reading/read.ts';
import { normativeDocument, settings } from '../../county.ts';

const agency = `---
name: 测试县人民政府
type: county
office: { address: 测试路1号, hours: 工作日, phone: 0000-0000000 }
---
职责。
`;

const small: Readonly<Record<string, string>> = {
	'content/site.yaml': settings,
	'content/agencies/government.md': agency,
	'content/normative-documents/abc-2024-12.md': normativeDocument(
		{ attachments: '[{ file: /files/a.pdf, title: 附表 }]' },
		'第一条　正文。\n',
	),
	'content/normative-documents/def-2024-13.md': normativeDocument({
		title: '测试县人民政府关于另一件事的通知',
		documentNumber: '测政规〔2024〕13号',
	}),
	'public/files/a.pdf': 'pdf',
};

/** A county with its publication, in a folder of its own. */
function county(files = small) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-published-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	for (const [name, text] of Object.entries(files)) write(name, text);
	const [content, publicFolder] = [`${folder}/content`, `${folder}/public`];
	cpSync(content, `${folder}/last`, { recursive: true });
	cpSync(publicFolder, `${folder}/dist`, { recursive: true });
	return {
		folder,
		write,
		rename: (from: string, to: string) => renameSync(join(folder, from), join(folder, to)),
		remove: (name: string) => rmSync(join(folder, name)),
		/** What `check --published` says of the present content. */
		report: async (target = `${folder}/dist`, lastContent = `${folder}/last`) => {
			const { records } = checkContent(content, publicFolder, collections);
			const { problems, notes } = await publishedProblems(
				{ target, lastContent },
				{
					contentDir: content,
					records,
					publicFiles: new Set(filesBelow(publicFolder).map((file) => `/${file}`)),
					now: '2026-11-22 12:00',
				},
			);
			return [formatProblems(problems, records.length), ...notes]
				.join('\n')
				.replaceAll(`${folder}/`, '');
		},
	};
}

const none = 'none';

test('nothing changed, nothing is lost', async () => {
	expect(await county().report()).toBe('已检查 4 条，没有错误。');
});

test('a renamed document is recognised by its number, and the line to write leads there', async () => {
	const { rename, report, write } = county();
	rename(
		'content/normative-documents/abc-2024-12.md',
		'content/normative-documents/new-2024-12.md',
	);
	expect(await report()).toMatchInlineSnapshot(`
		"content/normative-documents/abc-2024-12.md:1  /normative-documents/abc-2024-12/ 已经公开过，现在没有它的文件了。/normative-documents/new-2024-12/ 像是同一份文件，改了名称的，请在 content/address-changes/2026.csv（列的顺序是 原网址,原标题,日期,新网址,撤下原因,替代的网址）里加一行：/normative-documents/abc-2024-12/,测试县人民政府关于印发测试办法的通知,2026-11-22,/normative-documents/new-2024-12/,,；不是同一份的，请恢复文件，或者登记撤下原因
		已检查 4 条，有 1 处需要修改。"
	`);
	write(
		'content/address-changes/2026.csv',
		'原网址,原标题,日期,新网址,撤下原因,替代的网址\n/normative-documents/abc-2024-12/,测试县人民政府关于印发测试办法的通知,2026-11-22,/normative-documents/new-2024-12/,,\n',
	);
	expect(await report()).toBe('已检查 5 条，没有错误。');
});

test.each([
	['title', { documentNumber: undefined }],
	['text', { documentNumber: undefined, title: '别的标题' }],
])('a document moved to another name is recognised by its %s too', async (_, changes) => {
	const { remove, report, write } = county();
	remove('content/normative-documents/abc-2024-12.md');
	write('content/normative-documents/new.md', normativeDocument(changes, '第一条　正文。\n'));
	expect(await report()).toContain('/normative-documents/new/ 像是同一份文件');
});

test('a deleted document is told of with what to write', async () => {
	const { remove, report } = county();
	remove('content/normative-documents/abc-2024-12.md');
	expect(await report()).toMatchInlineSnapshot(`
		"content/normative-documents/abc-2024-12.md:1  /normative-documents/abc-2024-12/ 已经公开过，现在没有它的文件了。是误删的，请恢复文件；要撤下或者改了名称的，请在 content/address-changes/2026.csv（列的顺序是 原网址,原标题,日期,新网址,撤下原因,替代的网址）里加一行：/normative-documents/abc-2024-12/,测试县人民政府关于印发测试办法的通知,2026-11-22,〔新网址，撤下的不填〕,〔撤下原因，改址的不填〕,
		已检查 3 条，有 1 处需要修改。"
	`);
});

test('an attachment that a public document no longer offers is lost, one of a withdrawn document goes with it', async () => {
	const { report, write } = county();
	write(
		'content/normative-documents/abc-2024-12.md',
		normativeDocument({ updatedOn: '2026-11-01' }, '第一条　正文。\n'),
	);
	expect(await report()).toMatchInlineSnapshot(`
		"content/address-changes:1  附件 /files/a.pdf 已经公开过，现在没有文件用到它，不会再公开。是误删的，请恢复；换了文件或者要撤下的，请在 content/address-changes/2026.csv（列的顺序是 原网址,原标题,日期,新网址,撤下原因,替代的网址）里加一行：/files/a.pdf,,2026-11-22,〔新网址，撤下的不填〕,〔撤下原因，改址的不填〕,
		已检查 4 条，有 1 处需要修改。"
	`);
	write(
		'content/normative-documents/abc-2024-12.md',
		normativeDocument(
			{ publicUntil: '2026-11-01', attachments: '[{ file: /files/a.pdf, title: 附表 }]' },
			'第一条　正文。\n',
		),
	);
	expect(await report()).not.toContain('/files/a.pdf');
});

test('a changed text without a note for readers is a reminder, one with a new correction or day is not', async () => {
	const { report, write } = county();
	const change = (fields: Record<string, string>, body = '第一条　改了。\n') =>
		write(
			'content/normative-documents/abc-2024-12.md',
			normativeDocument({ attachments: '[{ file: /files/a.pdf, title: 附表 }]', ...fields }, body),
		);
	change({ effectiveOn: '2024-08-01' });
	expect(await report()).toMatchInlineSnapshot(`
		"以下是提醒，不影响发布：
		content/normative-documents/abc-2024-12.md:1  更正记录：公开以后改过正文、施行日期，读者看不到改了什么。改了内容的，在 corrections 里加一条：日期、改了什么、为什么；只改错别字的，写上 updatedOn
		已检查 4 条，没有错误，另有 1 处提醒。"
	`);
	for (const note of [
		{ updatedOn: '2026-11-20' },
		{ corrections: '[{ on: 2026-11-20, changed: 第一条, reason: 录入有误 }]' },
	]) {
		change(note);
		expect(await report()).toBe('已检查 4 条，没有错误。');
	}
	change({ keywords: '[通知]' }, '第一条　正文。\n');
	expect(await report()).toContain('公开以后改过关键词');
});

test('where the last content is not known, the addresses of a folder are compared', async () => {
	const { write, report, folder } = county();
	for (const page of ['about', 'normative-documents/abc-2024-12', 'normative-documents/year/2024'])
		write(`dist/${page}/index.html`, '');
	write('dist/normative-documents/abc-2024-12.docx', '');
	write('dist/about.docx', '');
	expect(await report(undefined, none)).toBe(
		[
			'content/address-changes:1  /about/ 公开着，照现在的内容就没有了。是误删的，请恢复；改了网址或者要撤下的，请在 content/address-changes/2026.csv（列的顺序是 原网址,原标题,日期,新网址,撤下原因,替代的网址）里加一行：/about/,,2026-11-22,〔新网址，撤下的不填〕,〔撤下原因，改址的不填〕,',
			'已检查 4 条，有 1 处需要修改。',
			'与 dist 的 6 个网址比较，有 1 个现在没有着落。',
			'列表、统计、搜索一类由内容自动产生的网址有 1 个，没有比较。',
		].join('\n'),
	);
	await expect(report(`${folder}/nowhere`, none)).rejects.toThrow(
		'请写网站的网址、文件夹，或者列出网址的文件',
	);
});

test('many addresses of an old portal are told of by their form', async () => {
	const { write, report, folder } = county();
	const pages = Array.from(
		{ length: 40 },
		(_, place) => `http://old.example/art/2024/5/art_${place}_7.html`,
	);
	const forms = Array.from(
		{ length: 3 },
		(_, place) => `http://old.example/index.php?id=${'abc'[place] ?? ''}`,
	);
	write(
		'list.txt',
		[...pages, ...forms, 'http://old.example/map.jsp', 'https://other.example/x'].join('\n'),
	);
	const found = await report(`${folder}/list.txt`, none);
	expect(found.split('\n').map((line) => line.replace(/，照.*|。是误.*/, ''))).toEqual([
		'content/address-changes:1  /art/*/*/art_*_*.html 这样的网址有 40 个',
		'content/address-changes:1  /index.php?id=* 这样的网址有 3 个',
		'content/address-changes:1  /map.jsp 公开着',
		'已检查 4 条，有 3 处需要修改。',
		'与 list.txt 的 44 个网址比较，有 44 个现在没有着落。',
		'站点地图中 1 个网址不在 old.example，没有检查。',
	]);
	write(
		'content/address-changes/imported.csv',
		[
			'原网址,日期,新网址',
			...[...pages, ...forms].map((url) => `${url},2026-11-01,/normative-documents/`),
			'https://www.old.example/map.jsp,2026-11-01,/normative-documents/',
		].join('\n'),
	);
	expect(await report(`${folder}/list.txt`, none)).toContain('有 0 个现在没有着落');
});

test('a site on the web is read by its sitemaps, on its own host alone', async () => {
	const asked: string[] = [];
	const server = createServer(({ url = '' }, answer) => {
		asked.push(url);
		const { port } = server.address() as { port: number };
		const own = `http://127.0.0.1:${port}`;
		if (url === '/sitemap.xml')
			answer.end(
				`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${own}/gone/</loc></url><url><loc>${own}/normative-documents/abc-2024-12/</loc></url><url><loc>http://other.example/x/</loc></url></urlset>`,
			);
		else if (url === '/away/sitemap.xml')
			answer.writeHead(302, { location: 'http://other.example/' }).end();
		else answer.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	const { port } = server.address() as { port: number };
	const { report } = county();
	const found = await report(`http://127.0.0.1:${port}/`, none);
	expect(found).toContain('/gone/ 公开着');
	expect(found).toContain('的 2 个网址比较，有 1 个现在没有着落。');
	expect(found).toContain('站点地图里只有网页，附件和下载文件没有比较。');
	await expect(report(`http://127.0.0.1:${port}/away/sitemap.xml`, none)).rejects.toThrow(
		'另一个主机 other.example',
	);
	expect(asked.every((url) => url.startsWith('/'))).toBe(true);
});
