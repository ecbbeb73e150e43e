import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
	correctedFiles,
	formatCorrections,
	writeCorrections,
} from '../../../src/collections/checking/corrections/apply-corrections.ts';
import { correctText } from '../../../src/collections/checking/corrections/correct-text.ts';
import { normativeDocument, reportOf } from '../county.ts';
import type { Problem } from '../../../src/collections/records/problem.ts';

const change = (line: number, column: number, before: string, after: string) => ({
	line,
	column,
	before,
	after,
});

test('a correction changes its place and nothing else', () => {
	const text = '\uFEFF甲  \r\n##乙\r\n\n丙\t丁\r戊';
	expect(correctText(text, [change(2, 0, '##', '## '), change(5, 0, '戊', '己')])).toEqual({
		text: '\uFEFF甲  \r\n## 乙\r\n\n丙\t丁\r己',
		changed: [
			{ line: 2, before: '##乙', after: '## 乙' },
			{ line: 5, before: '戊', after: '己' },
		],
	});
});

test('what does not stand at its place, or overlaps, is not changed', () => {
	const text = '甲乙丙';
	expect(correctText(text, [change(1, 1, '甲', '丁'), change(9, 0, '甲', '丁')]).text).toBe(text);
	const overlapping = [change(1, 0, '甲乙', '丁'), change(1, 1, '乙丙', '戊')];
	expect(correctText(text, overlapping).text).toBe('甲戊');
	expect(correctText(text, [change(1, 0, '甲', ''), change(1, 2, '丙', '丁')]).text).toBe('乙丁');
});

const problem = (file: string, line: number, corrections: Problem['corrections']): Problem => ({
	file,
	line,
	message: '',
	severity: 'warning',
	...(corrections && { corrections }),
});

test('corrections are shown first and written only then, byte for byte', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-corrections-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'a.md');
	const text = '\uFEFF---\r\ntitle: 甲\r\n---\r\n\r\n##一、乙\r\n丙\uE81E丁\u200B\n';
	writeFileSync(file, text);
	const files = correctedFiles([
		problem(file, 5, [change(5, 0, '##', '## ')]),
		problem(file, 6, [change(6, 1, '\uE81E', '龴'), change(6, 3, '\u200B', '')]),
		problem(file, 2, undefined),
	]);
	expect(readFileSync(file, 'utf8')).toBe(text);
	expect(formatCorrections(files, false).replaceAll(folder, 'content')).toBe(
		[
			'可以改正 2 行：',
			'content/a.md:5',
			'  - ##一、乙',
			'  + ## 一、乙',
			'content/a.md:6',
			'  - 丙[U+E81E]丁[U+200B]',
			'  + 丙龴丁',
			'还没有改动文件。看过没有问题，运行 npm run check -- --fix --apply 写进文件。',
		].join('\n'),
	);
	writeCorrections(files);
	expect(readFileSync(file, 'utf8')).toBe(
		'\uFEFF---\r\ntitle: 甲\r\n---\r\n\r\n## 一、乙\r\n丙龴丁\n',
	);
});

test('without corrections there is nothing to offer', () => {
	expect(formatCorrections(correctedFiles([problem('none.md', 1, undefined)]), false)).toBe(
		'没有可以自动改正的地方。',
	);
});

test('oddities are reminders with the line of the file', () => {
	const report = reportOf({
		'content/normative-documents/ceshigui-2024-12.md': normativeDocument(
			{ title: '测试县⼈民政府关于测试的通知' },
			'第一条　甲。\n\n**第二条　乙。\n',
		),
	});
	expect(report.split('\n')).toEqual([
		'以下是提醒，不影响发布：',
		'content/normative-documents/ceshigui-2024-12.md:2  “⼈”（U+2F08）是部首，不是字，搜索找不到，应为“人”',
		expect.stringMatching(/ceshigui-2024-12\.md:16 {2}正文：“\*\*第二条　乙。”：星号会照样显示/),
		'已检查 3 条，没有错误，另有 2 处提醒。',
	]);
});

test('a table in another encoding than UTF-8 is left as it is', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-corrections-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'a.csv');
	writeFileSync(file, Uint8Array.of(0xb1, 0xe0, 0xba, 0xc5, 0x0a));
	expect(correctedFiles([problem(file, 1, [change(1, 0, '编', '')])])).toEqual([]);
});
