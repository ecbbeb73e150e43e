import { expect, test } from 'vitest';
import { factAttributes, readFactAttributes } from '../../../src/audit/judging/fact-attributes.ts';
import type { Facts } from '../../../src/audit/judging/facts.ts';

const none: Facts = {
	agencies: [],
	dates: {},
	period: undefined,
	section: undefined,
	category: undefined,
	catalogueItems: undefined,
	about: [],
};

const full: Facts = {
	agencies: ['county-office', 'finance'],
	dates: {
		formed: '2026-03-01',
		published: '2026-03-02 09:30',
		updated: '2026-03-03',
		effective: '2026-04-01',
		expires: '2031-03-31',
		opens: '2026-01-05',
		closes: '2026-02-05',
		feedback: '2026-02-20',
	},
	period: '2025',
	section: 'normative-documents',
	category: 'fiscal',
	catalogueItems: ['roads/1', 'culture/2'],
	about: ['/normative-documents/a/', '/normative-documents/%E5%8F%B7/'],
};

test('facts are attributes by these names', () => {
	expect(factAttributes(full)).toEqual({
		section: 'normative-documents',
		agencies: 'county-office finance',
		category: 'fiscal',
		'catalogue-item': 'roads/1 culture/2',
		period: '2025',
		about: '/normative-documents/a/ /normative-documents/%E5%8F%B7/',
		formed: '2026-03-01',
		published: '2026-03-02 09:30',
		updated: '2026-03-03',
		effective: '2026-04-01',
		expires: '2031-03-31',
		opens: '2026-01-05',
		closes: '2026-02-05',
		feedback: '2026-02-20',
	});
});

test.each([
	['all facts', full],
	['no fact', none],
])('%s can be written and read back', (_, facts) => {
	expect(readFactAttributes(factAttributes(facts))).toEqual(facts);
});

test('what is not known has no attribute', () => {
	expect(factAttributes(none)).toEqual({});
	expect(factAttributes({ period: '2025' })).toEqual({ period: '2025' });
});

test.each(['', '2026-02-30', '昨天', '2026-03-02T9:30'])('"%s" is no date', (text) => {
	expect(readFactAttributes({ published: text })).toEqual(none);
});

test('lists are separated by any white space', () => {
	expect(readFactAttributes({ agencies: ' finance \n justice ' }).agencies).toEqual([
		'finance',
		'justice',
	]);
});
