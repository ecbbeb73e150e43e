import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seenPages } from '../../../src/bench/accessibility/sweep.ts';
import { movedPage } from '../../../src/formats/redirects/moved-page.ts';

test('every page is seen but those that lead on at once', () => {
	const dist = mkdtempSync(join(tmpdir(), 'seen-'));
	const moved = { language: 'zh-CN', title: '网址变了', lines: [] };
	const to = { path: '/new/', address: 'https://www.qinghe.example/new/' };
	const pages = {
		'index.html': '<!doctype html><title>首页</title>',
		'404.html': '<!doctype html><title>没有</title>',
		'withdrawn/index.html': movedPage(moved),
		'old/index.html': movedPage({ ...moved, to }),
		'files/table.csv': '<meta http-equiv="refresh" content="0">',
	};
	for (const folder of ['withdrawn', 'old', 'files']) mkdirSync(join(dist, folder));
	for (const [file, text] of Object.entries(pages)) writeFileSync(join(dist, file), text);
	expect(seenPages(dist).toSorted()).toEqual(['/', '/404.html', '/withdrawn/']);
});
