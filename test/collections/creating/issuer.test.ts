import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createRecord } from '../../../src/collections/creating/create.ts';
import { normativeDocument } from '../county.ts';
import type { NewRecord } from '../../../src/collections/creating/new-record.ts';

const agency = (lines: string) => `---\nname: 测试县司法局\ntype: department\n${lines}---\n`;

/** What `new` does in a county of these files. */
function begun(record: NewRecord, files: Readonly<Record<string, string>> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'issuer-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, text] of Object.entries({ 'agencies/justice.md': agency(''), ...files })) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const created = createRecord(folder, record, '2026-11-29');
	if ('problem' in created) return created;
	return {
		file: created.file.slice(folder.length + 1),
		reminders: created.reminders,
		text: readFileSync(created.file, 'utf8'),
	};
}

const prefixed = { 'agencies/justice.md': agency("indexPrefix: '999903009'\n") };
const document = (indexNumber: string) => normativeDocument({ indexNumber, issuers: '[justice]' });
const notice = { collection: 'information', title: '公告', id: 'a', issuer: 'justice' };

test.each<[string, Record<string, string>, string | undefined]>([
	['begins a year', prefixed, '999903009/2026-00001'],
	[
		'follows the highest of the year',
		{
			...prefixed,
			'normative-documents/a.md': document('999903009/2026-0041'),
			'information/b.md': document('999903009/2026-0007'),
			'information/c.md': document('999903009/2025-9999'),
			'information/d.md': document('999903001/2026-0100'),
		},
		'999903009/2026-0042',
	],
	[
		'has the prefix of the agency’s other documents',
		{ 'information/b.md': document('999903005/2025-00007') },
		'999903005/2026-00001',
	],
	['is left to the editor where no prefix is known', {}, undefined],
	[
		'is left to the editor where the old ones have another form',
		{ 'information/b.md': document('/202305-00201') },
		undefined,
	],
])('the next index number %s', (_, files, number) => {
	const result = begun(notice, files);
	expect(result).toMatchObject({
		text: expect.stringContaining(
			number === undefined
				? '\nindexNumber: # 索引号（必填）\n'
				: `\nindexNumber: ${number} # 索引号`,
		) as unknown,
		reminders:
			number === undefined
				? [
						'没有编索引号：请在 agencies/justice.md 里填 indexPrefix（索引号前缀），以后就接着往下编',
					]
				: [],
	});
	expect(result).toMatchObject({
		text: expect.stringContaining('\nissuers: # 发布机构（必填）\n  - justice\n') as unknown,
	});
});

test.each<[NewRecord, string, string]>([
	[
		{ collection: 'disclosure-guides', issuer: 'justice' },
		'justice',
		'测试县司法局政府信息公开指南',
	],
	[
		{ collection: 'disclosure-reports', issuer: 'justice' },
		'justice-2025',
		'测试县司法局2025年政府信息公开工作年度报告',
	],
	[
		{ collection: 'rule-of-law-reports', issuer: 'justice', year: 2024 },
		'justice-2024',
		'测试县司法局2024年法治政府建设年度报告',
	],
])('%j is named by its agency', (record, id, title) => {
	expect(begun(record, prefixed)).toMatchObject({
		file: `${record.collection}/${id}.md`,
		text: expect.stringContaining(`\ntitle: ${title} # 标题（必填）\n`) as unknown,
	});
});

test('the day of publication is today, until the editor says another', () => {
	expect(begun(notice)).toMatchObject({
		text: expect.stringContaining('\npublishedOn: 2026-11-29 # 发布日期（必填）\n') as unknown,
	});
});

test('ids that a field may hold stand beside it', () => {
	expect(begun({ collection: 'information', title: '公告', id: 'a' })).toMatchObject({
		text: expect.stringContaining('写编号：justice（测试县司法局）') as unknown,
	});
});

test.each<[NewRecord, string]>([
	[
		{ ...notice, issuer: 'nobody' },
		'--issuer：没有编号为“nobody”的机构。有：justice（测试县司法局）',
	],
	[{ collection: 'agencies', issuer: 'justice', id: 'a' }, '“机构”没有发布机构，请去掉 --issuer'],
	[
		{ collection: 'disclosure-guides' },
		'请用 --issuer 给出机构编号，或者给出 --title 标题、--id 文件名之一',
	],
	[{ collection: 'site' }, '网站设置和新的县用 npm run new -- county 新建'],
	[{ collection: 'lists/powers', title: '清单' }, '“权责清单”是表格，只能加 --id 文件名'],
	[
		{ collection: 'lists/powers', id: '2026' },
		'不能用“2026”做文件名：文件名写这一版开始执行的日期，例如 2026-03-01.csv',
	],
	[
		{ collection: 'catalogue-items' },
		'请用 --id 给出文件名。二十六个领域用编辑手册里列出的英文名，本县增加的领域直接用中文名，例如 旅游.csv',
	],
])('%j is refused', (record, problem) => {
	expect(begun(record)).toEqual({ problem });
});

test.each([
	['lists/powers', '2026-11-29'],
	['enforcement/penalty-decisions', '2026'],
	['reconsideration-statistics', 'annual'],
])('a table of %s is called %s', (collection, name) => {
	expect(begun({ collection })).toMatchObject({ file: `${collection}/${name}.csv` });
});

test('a table is never overwritten', () => {
	const path = 'lists/powers/2026-11-29.csv';
	const result = begun({ collection: 'lists/powers' }, { [path]: '原来的' });
	expect(result).toMatchObject({
		problem: expect.stringMatching(/^已经有这个文件，没有改动它：.*2026-11-29\.csv$/) as unknown,
	});
});
