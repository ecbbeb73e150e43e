import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { collections } from '../../../../src/collections/portal/collections.ts';
import { readCollection } from '../../../../src/collections/reading/read.ts';

/** A table for the tests that has dates, a code and an optional column. */
export const results = 'enforcement/inspection-results';

export const heading =
	'检查编号,检查事项,检查机关,检查对象,统一社会信用代码,检查日期,检查结果,处理情况,公布日期';

/** A row of it without a mistake. */
export function row(
	changes: Partial<
		Record<'code' | 'task' | 'agency' | 'credit' | 'on' | 'result' | 'published', string>
	> = {},
): string {
	const {
		code = '甲1',
		task = '食品经营检查',
		agency = '测试县人民政府',
		credit = '',
		on = '2026-03-02',
		result = '未发现问题',
		published = '2026-03-09',
	} = changes;
	return [code, task, agency, '甲商店', credit, on, result, '', published].join(',');
}

/** A file as Excel saves it. */
export function saved(...lines: string[]): string {
	return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** What is read from a file of a collection, and what `check` would say of its form. */
export function read(content: string | Uint8Array, name = results, file = '2026') {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-csv-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const path = join(folder, name, `${file}.csv`);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	const collection = collections.find((each) => each.name === name);
	if (!collection) throw new Error(`no collection ${name}`);
	const { records, problems } = readCollection(folder, collection);
	const said = (wanted: string) =>
		problems
			.filter(({ severity }) => severity === wanted)
			.map(({ line, field, message }) => `${line}  ${field ? `${field}：` : ''}${message}`);
	return {
		rows: records.map(({ data }) => data as Record<string, unknown>),
		lines: records.map(({ lineOf }) => lineOf([])),
		errors: said('error'),
		reminders: said('warning'),
	};
}
