import { expect, test } from 'vitest';
import { collections } from '../../src/collections/portal/collections.ts';
import { readCollection } from '../../src/collections/reading/read.ts';
import { contentDir } from './county.ts';
import { enumerationsOf, valuesAt } from './enumerations.ts';

/** Fields that need not have every value, and why. */
const exempt: Record<string, string> = {
	genre: 'a word in the facts of a document, the same for each',
	cadence: 'a word in the declaration of an own column, and no more',
	'columns.category': 'the categories are those of the information, which has them all',
	'duties.category': 'the categories are those of the information, which has them all',
	'holidays.kind': 'what the State Council announces is in src',
};

const enumerations = collections.flatMap((collection) => {
	const records = readCollection(contentDir, collection).records.map(({ data }) =>
		collection.schema.parse(data),
	);
	return enumerationsOf(collection.schema).map(({ path, values }) => ({
		name: [collection.name, ...path].join('.'),
		field: path.at(-1) ?? '',
		values,
		found: records.flatMap((record) => valuesAt(record, path)),
	}));
});

test('fields with listed values are known', () => {
	const names = enumerations.map(({ name }) => name);
	expect(names).toEqual(
		expect.arrayContaining(['agencies.type', 'enforcement/penalty-decisions.types']),
	);
	expect(Object.keys(exempt).filter((one) => !names.some((name) => name.endsWith(one)))).toEqual(
		[],
	);
});

test.each(enumerations.filter(({ name, field }) => !(name in exempt) && !(field in exempt)))(
	'every value of $name is in some record of the county',
	({ values, found }) => {
		expect(values.filter((value) => !found.includes(value))).toEqual([]);
	},
);
