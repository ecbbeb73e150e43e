import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
	applyEndings,
	formatApplied,
	withListItem,
} from '../../../../src/collections/checking/endings/apply-endings.ts';
import { normativeDocuments } from '../../../../src/collections/normative-documents.ts';
import type { ValidRecord } from '../../../../src/collections/records/validate.ts';

test.each([
	['---\ntitle: 甲\n---\n\n正文\n', '---\ntitle: 甲\nrepeals:\n  - old\n---\n\n正文\n'],
	[
		'---\nrepeals:\n  - a\n  - b\ntitle: 甲\n---\n',
		'---\nrepeals:\n  - a\n  - b\n  - old\ntitle: 甲\n---\n',
	],
	['---\nrepeals:\n- a\n---\n', '---\nrepeals:\n- a\n- old\n---\n'],
	['\uFEFF---\r\ntitle: 甲\r\n---\r\n', '\uFEFF---\r\ntitle: 甲\r\nrepeals:\r\n  - old\r\n---\r\n'],
	['---\nrepeals: [a]\n---\n', undefined],
	['没有字段的文件', undefined],
])('%j with one item more', (text, expected) => {
	expect(withListItem(text, 'repeals', 'old')).toBe(expected);
});

test('what the texts say is written, what cannot be written is named, and nothing else changes', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-endings-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const record = (
		id: string,
		data: Record<string, unknown>,
		front: string,
		body: string,
	): ValidRecord => {
		const file = join(folder, `${id}.md`);
		writeFileSync(file, `---\n${front}\n---\n\n${body}\n`);
		return {
			id,
			file,
			data,
			body,
			bodyLine: 4,
			digest: id,
			lineOf: () => 1,
			collection: normativeDocuments,
		};
	};
	const old = record(
		'old',
		{ title: '关于旧事项的通知', documentNumber: ['测政规〔2020〕1号'], formedOn: '2020-01-01' },
		'title: 旧',
		'旧',
	);
	const text = '测政规〔2020〕1号同时废止。';
	const newer = record('newer', { title: '新', formedOn: '2024-01-01' }, 'title: 新 # 保留', text);
	const flow = record(
		'flow',
		{ title: '又', formedOn: '2024-02-01', repeals: ['x'] },
		'repeals: [x]',
		text,
	);
	const applied = applyEndings([old, newer, flow]);
	expect(applied).toEqual({
		written: [`${newer.file}  repeals：old`],
		left: [`${flow.file}  repeals：old`],
	});
	expect(readFileSync(newer.file, 'utf8')).toBe(
		`---\ntitle: 新 # 保留\nrepeals:\n  - old\n---\n\n${text}\n`,
	);
	expect(readFileSync(flow.file, 'utf8')).toContain('repeals: [x]');
	expect(formatApplied(applied)).toBe(
		`已补上 1 处：\n${newer.file}  repeals：old\n有 1 处要自己写（列表没有一项一行）：\n${flow.file}  repeals：old\n`,
	);
	expect(formatApplied({ written: [], left: [] })).toBe('没有可以补上的废止、失效关系。\n');
});
