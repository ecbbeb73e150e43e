import { expect, test } from 'vitest';
import { stretchedUnits } from '../../../src/search/understanding/stretched-words.ts';

const known = new Map([
	['抱养孩子', ['收养登记']],
	['抱养', ['收养']],
	['不发工资', ['工资支付']],
	['收养登记', []],
]);
const terms = (normalized: string) => stretchedUnits(normalized, known).map((unit) => unit.terms);

test('an everyday phrase is meant also with a few characters between its own', () => {
	expect(terms('想抱养一个孩子')).toEqual([['抱养孩子', '收养登记']]);
	expect(terms('公司不给发工资')).toEqual([['不发工资', '工资支付']]);
});

test('too many characters between, another order or a short word are not the phrase', () => {
	expect(terms('抱养邻居家的一个孩子')).toEqual([]);
	expect(terms('孩子抱养')).toEqual([]);
	expect(terms('抱一只养')).toEqual([]);
});

test('a phrase without other characters between, and an official term, are not stretched', () => {
	expect(terms('抱养孩子')).toEqual([]);
	expect(terms('收养的登记')).toEqual([]);
});
