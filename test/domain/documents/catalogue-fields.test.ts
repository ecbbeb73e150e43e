import { expect, test } from 'vitest';
import {
	catalogueFieldNames,
	catalogueFieldTitle,
	catalogueFileName,
} from '../../../src/domain/documents/catalogue-fields.ts';

test('the fields are 26, each with an address and a name of its own', () => {
	expect(catalogueFieldNames).toHaveLength(26);
	expect(new Set(catalogueFieldNames.map(({ id }) => id)).size).toBe(26);
	expect(new Set(catalogueFieldNames.map(({ title }) => title)).size).toBe(26);
});

test.each([
	['social-assistance', '社会救助'],
	['旅游', '旅游'],
	['广播电视和网络视听', '广播电视和网络视听'],
	['tourism', undefined],
	['', undefined],
])('the file “%s” is the field %s', (file, title) => {
	expect(catalogueFieldTitle(file)).toBe(title);
});

test.each([
	['医疗卫生领域基层政务公开标准目录', 'health'],
	['卫生健康领域基层政务公开标准目录（试行）', 'health'],
	['（示例）城乡规划', 'territorial-planning'],
	['旅游领域基层政务公开标准目录2026', '旅游'],
	['export-1', undefined],
])('the file published as “%s” is to be called %s', (published, name) => {
	expect(catalogueFileName(published)).toBe(name);
});

test('the Chinese name of a national field is no name of its file', () => {
	expect([catalogueFieldTitle('卫生健康'), catalogueFieldTitle('扶贫')]).toEqual([
		undefined,
		undefined,
	]);
});
