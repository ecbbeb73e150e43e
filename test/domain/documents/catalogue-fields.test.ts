import { expect, test } from 'vitest';
import {
	catalogueFieldNames,
	catalogueFieldTitle,
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
