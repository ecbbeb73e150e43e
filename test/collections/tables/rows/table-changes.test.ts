import { expect, test } from 'vitest';
import { changesBetween } from '../../../../src/collections/tables/rows/table-changes.ts';

const columns = [
	{ name: 'code', label: '编码', isNumber: false },
	{ name: 'name', label: '名称', isNumber: false },
	{ name: 'limit', label: '时限', isNumber: false },
];

const older = [
	{ code: '1', name: '甲', limit: '20天' },
	{ code: '2', name: '乙' },
];
const newer = [
	{ code: '3', name: '丙' },
	{ code: '1', name: '甲', limit: '8天' },
];

test('a list with codes tells its changes by code and name', () => {
	expect(changesBetween(older, newer, { key: 'code', nameField: 'name', columns })).toEqual({
		added: ['3 丙'],
		removed: ['2 乙'],
		changed: [{ key: '1 甲', columns: ['时限'] }],
		unnamed: { added: 0, removed: 0, changed: 0 },
	});
});

test('a list whose key is a name tells its changes by it', () => {
	expect(changesBetween(older, newer, { key: 'name', columns }).added).toEqual(['丙']);
});

test('the order of the rows is no change', () => {
	expect(changesBetween(older, older.toReversed(), { key: 'code', columns })).toEqual({
		added: [],
		removed: [],
		changed: [],
		unnamed: { added: 0, removed: 0, changed: 0 },
	});
});

test('rows that may not be named are counted', () => {
	expect(
		changesBetween(older, newer, {
			key: 'code',
			nameField: 'name',
			columns,
			isShown: ({ code }) => code === '3',
		}),
	).toEqual({
		added: ['3 丙'],
		removed: [],
		changed: [],
		unnamed: { added: 0, removed: 1, changed: 1 },
	});
});
