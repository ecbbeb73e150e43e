import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/finding/find.ts';
import { suggest } from '../../../src/search/finding/suggest.ts';
import { withNumber } from '../../../src/search/finding/by-number.ts';
import { understand } from '../../../src/search/understanding/query.ts';
import { smallIndex, titlesOf } from './small-index.ts';
import { numberForms, writtenNumbers } from '../../number-forms.ts';

/** Every number stands on a page of its own; the titles say nothing of it. */
const index = smallIndex([
	...writtenNumbers.map(({ number }, place) => ({
		title: `关于事项${'甲乙丙丁戊己庚辛壬癸'[place % 10] ?? ''}的通知`,
		number,
	})),
	{ title: '关于联合检查的通知', number: '青建〔2021〕3号、青财〔2021〕12号' },
	{ title: '关于备案的通知', number: 'A1B2C3D4-备-5E' },
]);
const numbersOf = (hits: readonly { record: { number?: { text: string } } }[]) =>
	hits.map(({ record }) => record.number?.text);

describe.each(Object.entries(numberForms))('%s', (_, numbers) => {
	test.each(numbers)(
		'$number is found alone, however it is typed',
		async ({ number, typings, queries = [] }) => {
			for (const typed of [number, ...typings, ...queries])
				expect({ typed, found: numbersOf((await find(index, typed)).hits) }).toEqual({
					typed,
					found: [number],
				});
		},
	);

	test.each(numbers)('$number is suggested while its beginning is typed', ({ number }) => {
		const typed = number.slice(0, -1);
		expect(numbersOf(suggest(index, [], typed).map((record) => ({ record })))).toContain(number);
	});
});

test.each([
	'青建〔2021〕3号',
	'青财[2021]12号',
	'青财2021 12',
	'青建〔2021〕3号、青财〔2021〕12号',
	'青建〔2021〕3号 青财〔2021〕12号',
])('a document with two numbers is found by %s', async (typed) => {
	expect(titlesOf((await find(index, typed)).hits.map(({ record }) => record))).toEqual([
		'关于联合检查的通知',
	]);
});

test.each([
	'青建〔2021〕12号',
	'青政规〔2023〕8-3号',
	'青府土审（17）〔2022〕17号',
	'青政办〔2021〕7号',
])('%s is nobody’s number', async (typed) => {
	const { exact } = withNumber(index.records, await understand(index, typed));
	expect(titlesOf(exact)).toEqual([]);
});

test('a number whose parts cannot be read is found as it is written', async () => {
	for (const typed of ['A1B2C3D4-备-5E', 'a1b2c3d4备5e'])
		expect(numbersOf((await find(index, typed)).hits)).toEqual(['A1B2C3D4-备-5E']);
});
