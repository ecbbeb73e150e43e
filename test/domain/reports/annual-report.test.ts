import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	applicationMistakes,
	carriedOverMistakes,
	disputeMistakes,
	documentCountMistakes,
	reportDueDay,
} from '../../../src/domain/reports/annual-report.ts';
import {
	applicationRows,
	disputeGroups,
} from '../../../src/domain/reports/annual-report-tables.ts';
import type { ReportCell, ReportRows } from '../../../src/domain/reports/annual-report-tables.ts';

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const withTotal = (numbers: readonly number[]) => [...numbers, add(numbers)];
const figure = fc.nat(500);
const row = fc.array(figure, { minLength: 6, maxLength: 6 });
const resultIds = applicationRows.filter(({ isResult }) => isResult).map(({ id }) => id);

/** Any table of applications whose figures agree: results and carried-over applications add up to the received ones. */
const applications = fc
	.record({
		results: fc.array(row, { minLength: resultIds.length, maxLength: resultIds.length }),
		forward: row,
		carried: row,
	})
	.map(({ results, forward, carried }): ReportRows => {
		const columns = [0, 1, 2, 3, 4, 5];
		const handled = columns.map((column) => add(results.map((cells) => cells[column] ?? 0)));
		const due = columns.map((column) => (handled[column] ?? 0) + (forward[column] ?? 0));
		const carriedOver = columns.map((column) => Math.min(carried[column] ?? 0, due[column] ?? 0));
		const received = columns.map((column) => (due[column] ?? 0) - (carriedOver[column] ?? 0));
		return {
			一: withTotal(received),
			二: withTotal(carriedOver),
			...Object.fromEntries(resultIds.map((id, index) => [id, withTotal(results[index] ?? [])])),
			'三（七）': withTotal(handled),
			四: withTotal(forward),
		};
	});

const outcomes = fc.array(figure, { minLength: 4, maxLength: 4 }).map(withTotal);
const disputes = fc
	.tuple(outcomes, outcomes, outcomes)
	.map((groups): ReportRows =>
		Object.fromEntries(disputeGroups.map((group, index) => [group, groups[index] ?? []])),
	);

/** The rows with one cell raised by `difference`; `place` is its index among all cells. */
function changed(rows: ReportRows, place: number, difference: number): ReportRows {
	const cells = Object.entries(rows).flatMap(([id, cells]) =>
		cells.map((_, column) => ({ id, column })),
	);
	const { id, column } = cells[place] ?? { id: '', column: 0 };
	const replaced = (rows[id] ?? []).map((cell, index) =>
		index === column ? Number(cell) + difference : cell,
	);
	return { ...rows, [id]: replaced };
}

test('the table of applications has the 25 rows of the form', () => {
	expect(applicationRows).toHaveLength(25);
});

const difference = fc.integer({ min: -999, max: 999 }).filter((number) => number !== 0);
const rounds = { numRuns: 40 };

test('applications whose figures agree pass, and with any one of the 175 cells changed they do not', () => {
	fc.assert(
		fc.property(applications, difference, (rows, by) => {
			expect(applicationMistakes(rows)).toEqual([]);
			for (let place = 0; place < 175; place++)
				expect(applicationMistakes(changed(rows, place, by))).not.toEqual([]);
		}),
		rounds,
	);
});

test('disputes whose figures agree pass, and with any one of the 15 cells changed they do not', () => {
	fc.assert(
		fc.property(disputes, difference, (rows, by) => {
			expect(disputeMistakes(rows)).toEqual([]);
			for (let place = 0; place < 15; place++)
				expect(disputeMistakes(changed(rows, place, by))).not.toEqual([]);
		}),
		rounds,
	);
});

const zero = [0, 0, 0, 0, 0, 0, 0];
const none: ReportRows = Object.fromEntries(applicationRows.map(({ id }) => [id, zero]));

test('a row whose parts do not make up its total', () => {
	expect(
		applicationMistakes({
			...none,
			一: [1, 0, 0, 0, 0, 0, 2],
			'三（七）': [1, 0, 0, 0, 0, 0, 2],
			'三（一）': [1, 0, 0, 0, 0, 0, 2],
		}),
	).toEqual([
		{ row: '一', message: '“一、本年新收政府信息公开申请数量”一行：各项相加是 1，“总计”写的是 2' },
		{ row: '三（一）', message: '“（一）予以公开”一行：各项相加是 1，“总计”写的是 2' },
		{ row: '三（七）', message: '“（七）总计”一行：各项相加是 1，“总计”写的是 2' },
	]);
});

test('columns that do not balance', () => {
	expect(
		applicationMistakes({ ...none, 一: [0, 3, 0, 0, 0, 0, 3], '三（二）': [0, 2, 0, 0, 0, 0, 2] }),
	).toEqual([
		{ row: '三（七）', message: '“商业企业”一列：（一）至（六）相加是 2，“（七）总计”写的是 0' },
		{
			row: '四',
			message: '“商业企业”一列：第一项加第二项是 3，第三项（总计）加第四项是 0，两者应当相等',
		},
		{ row: '三（七）', message: '“总计”一列：（一）至（六）相加是 2，“（七）总计”写的是 0' },
		{
			row: '四',
			message: '“总计”一列：第一项加第二项是 3，第三项（总计）加第四项是 0，两者应当相等',
		},
	]);
});

test('blank and not-applicable cells count as 0', () => {
	const blank: ReportCell[] = [null, null, null, null, null, null, null];
	const notApplicable: ReportCell[] = ['/', '/', '/', '/', '/', '/', '/'];
	expect(applicationMistakes({ ...none, '三（五）5': blank, '三（六）2': notApplicable })).toEqual(
		[],
	);
});

test('a group of the table of disputes', () => {
	expect(
		disputeMistakes({
			行政复议: [1, 2, 3, 4, 11],
			未经复议直接起诉: [0, 0, 0, 0, 0],
			复议后起诉: [1, 0, 0, 0, 1],
		}),
	).toEqual([{ row: '行政复议', message: '“行政复议”一行：各项相加是 10，“总计”写的是 11' }]);
});

test('what one year leaves, the next takes up, column by column', () => {
	const before = { 四: [2, 0, 0, 0, 0, 0, 2] };
	expect(carriedOverMistakes(before, { 二: [2, 0, 0, 0, 0, 0, 2] })).toEqual([]);
	expect(carriedOverMistakes(before, { 二: [1, 1, 0, 0, 0, 0, 2] })).toEqual([
		{ row: '二', message: '“自然人”一列：上年结转 1，上一年报告的“四、结转下年度继续办理”是 2' },
		{ row: '二', message: '“商业企业”一列：上年结转 1，上一年报告的“四、结转下年度继续办理”是 0' },
	]);
});

test('documents in force follow from the year before', () => {
	const before = { 规章: [0, 0, 0], 行政规范性文件: [5, 3, 41] };
	expect(documentCountMistakes(before, { 规章: [0, 0, 0], 行政规范性文件: [6, 5, 42] })).toEqual(
		[],
	);
	expect(documentCountMistakes(before, { 规章: [0, 0, 0], 行政规范性文件: [6, 5, 40] })).toEqual([
		{
			row: '行政规范性文件',
			message: '“行政规范性文件”现行有效 40 件，按上一年 41 件加制发 6 件减废止 5 件应是 42 件',
		},
	]);
});

test.each([
	['county', '2026-03-31'],
	['department', '2026-01-31'],
	['township', undefined],
])('the report of a %s on 2025 is due by %s', (type, day) => {
	expect(reportDueDay(type, 2025)).toBe(day);
});
