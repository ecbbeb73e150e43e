import { describe, expect, test } from 'vitest';
import { withoutRows } from '../../src/build/without-rows.ts';

const table = (...rows: string[]) =>
	['文号,名称,撤下日期', ...rows].map((row) => `${row}\n`).join('');
const without = (now: string, wrong: number[], last?: string) =>
	withoutRows(now, {
		wrongLines: new Set(wrong),
		last,
		keyHeadings: ['文号'],
		withdrawalHeadings: ['withdrawnOn', '撤下日期'],
		endHeadings: ['publicUntil', '公示截止期'],
		today: '2026-11-22',
	});

describe('rows with errors are left out', () => {
	test.each([
		['the others stay as they are', table('1,甲,', '2,乙,', '3,丙,'), [3], table('1,甲,', '3,丙,')],
		['whatever line of a row the error is on', table('1,"甲\n乙",', '2,丙,'), [2], table('2,丙,')],
		['behind empty lines', table('1,甲,', '', '', '2,乙,'), [5], table('1,甲,')],
		['with too many cells', table('1,甲,,,', '2,乙,'), [2], table('2,乙,')],
		['all of them', table('1,甲,'), [2], table()],
	])('%s', (_, now, wrong, expected) => {
		expect(without(now, wrong)).toBe(expected);
	});

	test('also in a file with Windows line ends and a byte order mark', () => {
		const windows = `\ufeff${table('1,甲,', '2,乙,').replaceAll('\n', '\r\n')}`;
		expect(without(windows, [2])).toBe(table('2,乙,'));
	});
});

describe('a row that was published before', () => {
	const last = table('1,旧,', '2,旧,');

	test('stays as it was, by its key', () => {
		expect(without(table('2,错,', '1,甲,'), [2], last)).toBe(table('2,旧,', '1,甲,'));
	});

	test('goes when the wrong one says that it is withdrawn', () => {
		expect(without(table('1,甲,', '2,错,2026-13-45'), [3], last)).toBe(table('1,甲,'));
	});

	test('is not taken from a table of other columns', () => {
		expect(without(table('2,错,'), [2], '文号,名称\n2,旧\n')).toBe(table());
	});
});

describe('nothing can be done', () => {
	test.each([
		['where the first line is wrong', table('1,甲,'), [1]],
		['where no row is', table('1,甲,'), [9]],
		['where rows cannot be told apart', '文号\n"1', [2]],
		['with an empty file', '', [1]],
	])('%s', (_, now, wrong) => {
		expect(without(now, wrong)).toBeUndefined();
	});
});

test.each([
	['2026-11-21', '文号,公示截止期\n'],
	['2026-11-22', '文号,公示截止期\n1,\n'],
	['错', '文号,公示截止期\n1,\n'],
])('the last version of a wrong row that is public until %s', (until, expected) => {
	expect(without(`文号,公示截止期\n1,${until}\n`, [2], '文号,公示截止期\n1,\n')).toBe(expected);
});
