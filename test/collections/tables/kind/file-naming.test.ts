import { expect, test } from 'vitest';
import {
	asRegister,
	byMonth,
	byVersion,
	namedByYear,
} from '../../../../src/collections/tables/kind/file-naming.ts';

test.each([
	[namedByYear, '2026', '2026年'],
	[byMonth, '2026-01', '2026年1月'],
	[byMonth, '2026-12', '2026年12月'],
	[byVersion, '2026-03-01', '2026年3月1日版'],
	[asRegister, 'all', '全部'],
])('a file is called by its time', ({ fileName, partTitle }, file, title) => {
	expect(file).toMatch(fileName.pattern);
	expect(partTitle(file)).toBe(title);
});

test.each([
	[namedByYear, '2026-01'],
	[namedByYear, '26'],
	[namedByYear, '2026年'],
	[byMonth, '2026'],
	[byMonth, '2026-13'],
	[byMonth, '2026-00'],
	[byMonth, '2026-1'],
	[byVersion, '2026-03'],
	[asRegister, '2026'],
])('%o does not allow %s', ({ fileName }, file) => {
	expect(file).not.toMatch(fileName.pattern);
});
