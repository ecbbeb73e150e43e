import { expect, test } from 'vitest';
import { collections } from '../../src/collections/portal/collections.ts';
import { readCollection } from '../../src/collections/reading/read.ts';
import { tables } from '../../src/collections/tables/tables.ts';
import { contentDir, today } from './county.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * States of a record that no listed value expresses, and the collection in which the county must have such a record.
 */
const states: readonly [state: string, collection: string, fits: (data: Data) => boolean][] = [
	['issued by several agencies', 'normative-documents', ({ issuers }) => sizeOf(issuers) > 1],
	['without a number', 'information', ({ documentNumber }) => !documentNumber],
	['taken over from an older system', 'normative-documents', ({ importedFrom }) => !!importedFrom],
	['public to a day to come', 'information', ({ publicUntil }) => isLater(publicUntil)],
	['no longer public', 'information', ({ publicUntil }) => isEarlier(publicUntil)],
	['withdrawn', 'address-changes', ({ reason }) => !!reason],
	['moved', 'address-changes', ({ newAddress }) => !!newAddress],
	['withdrawn', 'enforcement/penalty-decisions', ({ withdrawnOn }) => isEarlier(withdrawnOn)],
	[
		'no longer public',
		'enforcement/penalty-decisions',
		({ publicUntil }) => isEarlier(publicUntil),
	],
	[
		'public for the last day',
		'enforcement/penalty-decisions',
		({ publicUntil }) => publicUntil === today,
	],
	['still public', 'enforcement/penalty-decisions', ({ publicUntil }) => isLater(publicUntil)],
	['in English', 'pages', ({ language }) => language === 'en'],
	['from a duty exempted', 'exemptions', () => true],
	['of the county’s own', 'duties', () => true],
	['a word of the county’s own', 'synonyms', () => true],
];

const recordsOf = (name: string): Data[] =>
	collections
		.filter((each) => each.name === name)
		.flatMap((each) =>
			readCollection(contentDir, each).records.map(({ data }) => each.schema.parse(data) as Data),
		);

test.each(states)('a record %s is in %s', (_, name, fits) => {
	expect(recordsOf(name).some(fits)).toBe(true);
});

test('some list has an earlier version to compare with, and some has none', () => {
	const counts = tables
		.filter(({ versioned }) => versioned)
		.map((table) => readCollection(contentDir, table).records.map(({ file }) => file))
		.map((files) => new Set(files).size);
	expect(counts.some((count) => count > 1)).toBe(true);
	expect(counts).toContain(1);
});

test('the county says who decides on reconsideration', () => {
	expect(recordsOf('agencies').some(({ reconsideration }) => reconsideration !== undefined)).toBe(
		true,
	);
});

function sizeOf(value: unknown): number {
	return Array.isArray(value) ? value.length : 0;
}

function isEarlier(day: unknown): boolean {
	return typeof day === 'string' && day < today;
}

function isLater(day: unknown): boolean {
	return typeof day === 'string' && day > today;
}
