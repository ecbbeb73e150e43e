import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptySummary, formatBuild } from '../../src/build/build-summary.ts';
import { pageChanges } from '../../src/build/page-changes.ts';
import { addressLines } from '../../src/build/serve.ts';

function siteWith(folder: string, files: Record<string, string>): string {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

test('pages are added, changed and removed; new names of scripts and other files are no change', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-changes-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const page = (text: string, sheet: string) => `<link href="/_astro/${sheet}.css"><p>${text}</p>`;
	const before = siteWith(join(folder, 'before'), {
		'index.html': page('首页', 'a'),
		'one/index.html': page('一', 'a'),
		'two/index.html': page('二', 'a'),
		'404.html': page('没有', 'a'),
		'data.json': '1',
	});
	const after = siteWith(join(folder, 'after'), {
		'index.html': page('首页', 'b'),
		'one/index.html': page('一改', 'b'),
		'three/index.html': page('三', 'b'),
		'404.html': page('没有', 'b'),
		'data.json': '2',
	});
	expect(pageChanges(before, after)).toEqual({
		added: ['/three/'],
		changed: ['/one/'],
		removed: ['/two/'],
	});
	expect(pageChanges(join(folder, 'none'), after)).toBeUndefined();
});

test('a summary says in Chinese what was done, what changed and what it took', () => {
	const text = formatBuild({
		...emptySummary('dist', '2026-11-22 23:59'),
		exitCode: 0,
		records: 781,
		pages: 927,
		files: 2100,
		searched: { pages: 342, rows: 522, parts: 1, builtParts: 0 },
		seconds: { check: 1.24, pages: 30 },
		peakMegabytes: 512,
		changes: { added: ['/a/'], changed: ['/b/', '/c/'], removed: [] },
		reminders: 2,
		warnings: ['搜索不到附件 /files/a.pdf 的内容：打不开'],
		waiting: '还没有公开的：草稿 1 条。',
		canRollBack: true,
	});
	expect(text).toBe(`网站已更新，在 dist/：内容 781 条，网页 927 个，文件共 2100 个。
搜索：342 个网页，522 行表格；正文 1 部分，新建 0 部分。
与上一次相比：新增 1 个网页，改动 2 个网页，减少 0 个网页。
  新增：/a/
检查有 2 处提醒，不影响发布，运行 npm run check 查看。
警告：搜索不到附件 /files/a.pdf 的内容：打不开
还没有公开的：草稿 1 条。
上一次的网站还留着，npm run rollback 可以换回去。
用时 31.2 秒（检查内容 1.2 秒，生成网页 30.0 秒），内存最多 512 MB。`);
});

test('of many new pages the first are named', () => {
	const added = Array.from({ length: 12 }, (_, place) => `/${place}/`);
	const changes = { added, changed: [], removed: [] };
	expect(formatBuild({ ...emptySummary('dist', '2026-11-22 23:59'), changes })).toContain(
		'  新增：/0/、/1/、/2/、/3/、/4/ 等 12 个\n',
	);
});

test('a server says where it is, and which port it took in place of a taken one', () => {
	const urls = { local: ['http://localhost:4322/'], network: ['http://10.0.0.2:4322/'] };
	expect(addressLines('网站', 4321, { port: 4322, urls })).toEqual([
		'4321 端口有别的程序在用，改用 4322。',
		'网站在 http://localhost:4322/ ，用浏览器打开；按 Ctrl+C 结束。',
		'别的电脑打开 http://10.0.0.2:4322/',
	]);
	expect(addressLines('网站', 4321, { port: 4321 })).toEqual([
		'网站在 http://localhost:4321/ ，用浏览器打开；按 Ctrl+C 结束。',
	]);
	expect(addressLines('网站', 4322, { port: 4322, urls, base: '/zwgk/' })).toEqual([
		'网站在 http://localhost:4322/zwgk/ ，用浏览器打开；按 Ctrl+C 结束。',
		'别的电脑打开 http://10.0.0.2:4322/zwgk/',
	]);
});
