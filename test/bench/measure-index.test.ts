import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatRow, header } from '../../src/bench/build-bench.ts';
import { measureColdIndex } from '../../src/bench/measure-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a cold index is built in place of the one before it, beside the search page', async () => {
	const search = join(folder, 'dist/search');
	mkdirSync(join(search, 'before'), { recursive: true });
	writeFileSync(join(search, 'before/part'), 'x'.repeat(1024 ** 2));
	writeFileSync(
		join(folder, 'site.yaml'),
		'name: 测试县人民政府\ncounty: 测试县\naddress: https://www.ceshi.example/\n',
	);
	writeFileSync(join(search, 'index.html'), '<h1>搜索</h1>');
	writeFileSync(
		join(folder, 'dist/index.html'),
		'<html lang="zh-CN"><main data-pagefind-body><h1>停车管理办法</h1><p>路边停车收费。</p></main></html>',
	);
	const { seconds, searchMegabytes } = await measureColdIndex(folder, join(folder, 'dist'));
	expect(seconds).toBeGreaterThan(0);
	expect(existsSync(join(search, 'index.html'))).toBe(true);
	expect(existsSync(join(search, 'before/part'))).toBe(false);
	expect(searchMegabytes).toBeGreaterThan(0.01);
});

test('a row has a cell for each column, whether or not an index was built', () => {
	const row = {
		documents: 10,
		run: '首次',
		pages: 20,
		seconds: 4,
		cpuSeconds: 5,
		megabytes: 300.4,
	};
	expect(formatRow(row)).toBe('| 10 | 首次 | 20 | 4.0 | 5.0 | 5 | 300 | – |');
	expect(formatRow({ ...row, searchMegabytes: 1.26 })).toMatch(/ \| 1\.3 \|$/);
	expect(header.split('\n').map((line) => line.split('|').length)).toEqual([10, 10]);
});
