import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/search/understanding/query-units.ts';

const known = new Map([
	['老板', ['用人单位']],
	['老板跑路', ['拖欠工资', '逃匿']],
	['用人单位', []],
	['拖欠工资', []],
	['逃匿', []],
]);
const terms = (...words: string[]) => unitsOf(words, known).map((unit) => unit.terms);

test('words that only ask are left out', () => {
	expect(terms('怎么养犬')).toEqual([['养犬']]);
	expect(terms('怎么办')).toEqual([]);
});

test('an everyday word stands beside its official terms, the longest word first', () => {
	expect(terms('老板跑路')).toEqual([['老板跑路', '拖欠工资', '逃匿']]);
	expect(terms('老板')).toEqual([['老板', '用人单位']]);
});

test('what is not known is one part and its pairs; letters and figures stay whole', () => {
	expect(terms('停车场')).toEqual([['停车场'], ['停车'], ['车场']]);
	expect(terms('vpn 110')).toEqual([['vpn'], [' '], ['110']]);
});

test('a figure with what it counts is one part, in either writing', () => {
	expect(terms('第六十七条')).toEqual([['第六十七条', '第67条']]);
	expect(terms('养犬3个月')).toEqual([['养犬'], ['3个月', '三个月']]);
	expect(terms('2026年')).toEqual([['2026年', '二千零二十六年']]);
	expect(terms('二〇二六年')[0]).toContain('2026年');
});

test('of a long stretch only the pairs are parts', () => {
	expect(terms('养犬停车殡葬供热')[0]).toEqual(['养犬停车殡葬供热']);
	expect(terms('养犬停车殡葬供热费')).toHaveLength(8);
	expect(terms('养犬停车殡葬供热费')).not.toContainEqual(['养犬停车殡葬供热费']);
});

const weightOf = (word: string) => unitsOf([word], known)[0]?.weight ?? 0;

test('a subject weighs more than a general verb, an everyday word more than both', () => {
	expect(weightOf('申请')).toBeLessThan(weightOf('养犬'));
	expect(weightOf('养犬')).toBeLessThan(weightOf('老板跑路'));
});

test('the persons concerned weigh less than the subject, even as an everyday word', () => {
	expect(weightOf('邻居')).toBeLessThan(weightOf('养犬'));
	expect(weightOf('老板')).toBeLessThan(weightOf('养犬'));
});

test('an official term of the list is set apart from what stands around it, and weighs like an everyday one', () => {
	expect(terms('乱拖欠工资')).toEqual([['乱'], ['拖欠工资'], ['拖欠'], ['欠工'], ['工资']]);
	expect(weightOf('拖欠工资')).toBe(weightOf('老板跑路'));
});

test('the first words weigh most; words separated by blanks weigh the same', () => {
	const weightsOf = (...words: string[]) => unitsOf(words, known).map(({ weight }) => weight);
	const [first = 0, second = 0] = weightsOf('老板跑路停车');
	expect(first).toBeGreaterThan(second);
	const [dogs, parking] = weightsOf('养犬', '停车');
	expect(dogs).toBe(parking);
});

test('a place counts for little, because what belongs to it is evidence of its own', () => {
	const units = unitsOf(['郑州市停车'], known, ['郑州']);
	expect(units.map(({ terms, kind }) => [terms, kind])).toEqual([
		[['郑州市'], 'place'],
		[['停车'], 'content'],
	]);
	expect(units[0]?.weight).toBeLessThan(units[1]?.weight ?? 0);
});

test('a single character beside other words weighs less than alone', () => {
	const weights = unitsOf(['老板跑路罚'], known).map(({ terms, weight }) => [terms[0], weight]);
	const alone = unitsOf(['罚'], known)[0]?.weight ?? 0;
	expect(alone).toBe(1);
	expect(Object.fromEntries(weights)['罚']).toBeLessThan(alone / 2);
});

test('the pairs of an official term weigh less than the term', () => {
	const weights = unitsOf(['拖欠工资'], known).map(({ weight }) => weight);
	expect(weights).toEqual([2, 1.4, 1.4, 1.4]);
});
