import { expect, test } from 'vitest';
import { withRowsOfLast } from '../../src/build/with-rows.ts';

const table = (...rows: string[]) => ['编号,名称', ...rows].map((row) => `${row}\n`).join('');
const restored = (now: string, last: string, ...keys: string[]) =>
	withRowsOfLast(now, { keys: new Set(keys), last, keyHeadings: ['编号'] });

test.each([
	['in between', ['2'], table('1,甲', '3,丙'), table('1,甲', '2,乙', '3,丙')],
	['first', ['1'], table('2,乙'), table('1,甲', '2,乙')],
	['before new rows', ['1', '2'], table('9,新'), table('1,甲', '2,乙', '9,新')],
	['of several lines', ['2'], table('1,甲'), table('1,甲', '2,"乙\n丙"')],
])('rows come back where they stood: %s', (_, keys, now, whole) => {
	expect(restored(now, whole, ...keys)).toBe(whole);
});

test('a row comes back with what changed in the others', () => {
	expect(restored(table('1,改', '9,新'), table('1,甲', '2,乙'), '2')).toBe(
		table('1,改', '2,乙', '9,新'),
	);
});

test('not when the columns have changed or the rows cannot be separated', () => {
	expect(restored('编号,名称,备注\n1,甲,\n', table('1,甲', '2,乙'), '2')).toBeUndefined();
	expect(restored('编号,名称\n1,"甲\n', table('1,甲', '2,乙'), '2')).toBeUndefined();
});
