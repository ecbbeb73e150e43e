import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runImport } from '../../../src/import/run-import.ts';
import { readForm } from '../../../src/import/report-form/read-form.ts';
import { readFrontMatter } from '../../../src/collections/reading/front-matter.ts';
import { disclosureReports } from '../../../src/collections/disclosure-reports.ts';
import { notesOf } from '../../../src/collections/declarations/field-notes.ts';
import { coreOf } from '../../../src/import/report-form/form-cells.ts';
import { applicationRows } from '../../../src/domain/reports/annual-report-tables.ts';
import { applicationsForm, disputesForm, formOf, proactiveForm } from './make-form.ts';

const counts = {
	一: 26,
	二: 1,
	'三（一）': 14,
	'三（三）4': 5,
	'三（四）1': 6,
	'三（七）': 25,
	四: 2,
};
const lawsuits = [1, 0, 1, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1];
const form = formOf(proactiveForm, applicationsForm(counts), disputesForm(lawsuits));

/** A county with one agency, and with `report` as its report on 2025. */
function county({ report, bytes = form }: { report?: string; bytes?: Uint8Array } = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'report-form-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'agencies'));
	mkdirSync(join(folder, 'disclosure-reports'));
	writeFileSync(
		join(folder, 'agencies/finance.md'),
		'---\nname: 测试县财政局\ntype: department\n---\n',
	);
	writeFileSync(join(folder, 'form.xlsx'), bytes);
	const file = join(folder, 'disclosure-reports/finance-2025.md');
	if (report !== undefined) writeFileSync(file, report);
	const run = (values: Record<string, string | boolean> = {}) =>
		runImport(
			{
				into: 'disclosure-reports',
				as: 'finance-2025',
				tables: join(folder, 'form.xlsx'),
				'create-agencies': false,
				force: false,
				...values,
			},
			[],
			{ contentDir: folder, publicDir: join(folder, 'public') },
			'2026-01-15',
		);
	return { folder, file, run, text: () => readFileSync(file, 'utf8') };
}

test('a report written on Windows keeps its line ends, and is filled once', async () => {
	const report = '---\ntitle: 报告\nissuers: [finance]\nyear: 2025\n---\n\n正文。\n';
	const { run, text } = county({ report: report.replaceAll('\n', '\r\n') });
	expect((await run()).exitCode).toBe(0);
	expect((await run({ force: true })).exitCode).toBe(0);
	expect(text().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(text().match(/^applications:/gm)).toHaveLength(1);
	expect(readFrontMatter('finance-2025.md', text()).problems).toEqual([]);
});

test('the labels of the form tell its rows apart', () => {
	const cores = applicationRows.map(({ label }) => coreOf(label));
	expect(new Set(cores).size).toBe(applicationRows.length);
});

test('the three tables are read by their labels', () => {
	const { proactive, applications, disputes } = readForm(form);
	expect(proactive).toEqual({
		规章: [0, 0, 0],
		行政规范性文件: [2, 1, 6],
		行政许可: 1241,
		行政处罚: 2,
		行政强制: '/',
		行政事业性收费: 1170.9,
	});
	expect(Object.keys(applications ?? {})).toEqual(applicationRows.map(({ id }) => id));
	expect(applications?.['三（三）4']).toEqual([5, 0, 0, 0, 0, 0, 5]);
	expect(applications?.['三（七）']).toEqual([25, 0, 0, 0, 0, 0, 25]);
	expect(disputes).toEqual({
		行政复议: [1, 0, 1, 0, 2],
		未经复议直接起诉: [0, 0, 0, 0, 0],
		复议后起诉: [0, 1, 0, 0, 1],
	});
});

test('a form on one sheet, moved down and right, says the same', () => {
	const moved = (rows: ReturnType<typeof disputesForm>) => [
		{},
		...rows.map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([column, value]) => [
					String.fromCharCode(column.charCodeAt(0) + 2),
					value,
				]),
			),
		),
	];
	const sheet = [...proactiveForm, ...applicationsForm(counts), ...disputesForm(lawsuits)];
	expect(readForm(formOf(moved(sheet)))).toEqual(readForm(form));
});

test('a report is begun with the tables, and its other fields are still to be filled in', async () => {
	const { run, file, text } = county();
	expect(await run()).toEqual({
		output: `已新建 ${file}：表二、表三、表四。运行 npm run check 检查。`,
		exitCode: 0,
	});
	const notes = notesOf(disclosureReports.schema);
	const { data, problems } = readFrontMatter('a.md', text(), { notes });
	expect(problems).toEqual([]);
	expect(data).toMatchObject({
		title: '测试县财政局2025年政府信息公开工作年度报告',
		issuers: ['finance'],
		year: 2025,
		...readForm(form),
	});
	expect(text()).toContain('\n  三（三）4: [5, 0, 0, 0, 0, 0, 5] # 4.保护第三方合法权益\n');
	expect(text()).toContain("\n  行政强制: '/'\n");
});

const report = `---
title: 测试县财政局2025年政府信息公开工作年度报告 # 原样
applications:
  一: [1, 0, 0, 0, 0, 0, 1]
year: 2025
---

## 一、总体情况

原文。
`;

test('a report that is there keeps everything else, and its figures unless they are to be replaced', async () => {
	const { run, file, text } = county({ report });
	expect(await run()).toEqual({
		output: `${file} 里已经有表三，没有改动。要换掉请加 --force`,
		exitCode: 1,
	});
	expect(text()).toBe(report);
	expect(await run({ force: true })).toMatchObject({ exitCode: 0 });
	const before =
		'---\ntitle: 测试县财政局2025年政府信息公开工作年度报告 # 原样\napplications:\n  一: [26, ';
	expect(text().startsWith(before)).toBe(true);
	expect(text().endsWith('\n---\n\n## 一、总体情况\n\n原文。\n')).toBe(true);
	const { data } = readFrontMatter('a.md', text());
	expect(data).toMatchObject({ year: 2025, ...readForm(form) });
});

test('sums that do not agree are reminded of', async () => {
	const { run } = county({
		bytes: formOf(applicationsForm({ ...counts, 四: 3 })),
	});
	const { output, exitCode } = await run();
	expect(exitCode).toBe(0);
	expect(output.split('\n').slice(0, -1)).toEqual([
		'提醒：“自然人”一列：第一项加第二项是 27，第三项（总计）加第四项是 28，两者应当相等',
		'提醒：“总计”一列：第一项加第二项是 27，第三项（总计）加第四项是 28，两者应当相等',
		'提醒：文件里没有表二，没有填',
		'提醒：文件里没有表四，没有填',
	]);
});

test.each<[string, Uint8Array, string]>([
	[
		'a row',
		formOf(applicationsForm(counts).filter(({ C }) => C !== '2.重复申请')),
		'表三没有“2.重复申请”这一行',
	],
	[
		'a figure',
		formOf(
			applicationsForm(counts).map((row) =>
				row['A'] === '一、本年新收政府信息公开申请数量' ? { ...row, D: '若干' } : row,
			),
		),
		'第 5 行，“一、本年新收政府信息公开申请数量”的“自然人”：写的是“若干”，不是数',
	],
	['all tables', formOf([{ A: '别的表' }]), '没有找到年度报告的表二、表三、表四'],
	['a workbook', new TextEncoder().encode('不是'), ''],
])('without %s nothing is written', async (_, bytes, problem) => {
	const { run, text } = county({ report, bytes });
	const { output, exitCode } = await run({ force: true });
	expect(exitCode).toBe(1);
	expect(output).toContain(`form.xlsx：${problem}`);
	expect(text()).toBe(report);
});

test.each<[Record<string, string>, string]>([
	[{ as: 'finance' }, '请用 --as 写明是哪一份报告：机构编号-年度，例如 --as finance-bureau-2025'],
	[{ tables: 'no.xlsx' }, '没有这个文件：no.xlsx'],
	[{ into: 'information' }, '--tables 只和 --into disclosure-reports、--as 一起用，一次一份报告'],
])('%j cannot be used', async (values, output) => {
	expect(await county().run(values)).toEqual({ output, exitCode: 2 });
});

test('an agency that is not there', async () => {
	expect(await county().run({ as: 'health-2025' })).toEqual({
		output: '--issuer：没有编号为“health”的机构。有：finance（测试县财政局）',
		exitCode: 1,
	});
});
