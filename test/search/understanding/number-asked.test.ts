import { describe, expect, test } from 'vitest';
import { createNormalizer } from '../../../src/search/text/normalizer.ts';
import {
	isNumberAlone,
	matchNumber,
	numberAsked,
	numberKeyOf,
} from '../../../src/search/text/document-number.ts';

const normalizer = createNormalizer(new Map());
const asked = (typed: string) =>
	numberAsked(normalizer.fold(typed)) ?? expect.fail(`${typed} has no figure`);
const match = (typed: string, number: string) =>
	matchNumber(asked(typed), numberKeyOf(normalizer.fold(number)) ?? {});

describe('the parts of a number may stand in any order and either writing', () => {
	test.each([
		'青政规〔2026〕6号',
		'2026年青政规6号',
		'青政规6号 2026',
		'6号 青政规〔2026〕',
		'青政规二〇二六年第六号',
		'青政规 ２０２６ ６',
		'青政规〔2026〕06号停车办法',
	])('%s', (typed) => {
		expect(match(typed, '青政规〔2026〕6号')).toBe('exact');
	});
});

describe('year and serial with a wrong code are similar, if half of the code is right', () => {
	test.each([
		['青政办规〔2026〕6号', 'similar'],
		['青府规〔2026〕6号', 'similar'],
		['海府规〔2026〕6号', undefined],
		['青政〔2026〕6号', 'similar'],
		['海监罚〔2026〕6号', undefined],
		['停车办法2026年6月', undefined],
	])('%s: %s', (typed, expected) => {
		expect(match(typed, '青政规〔2026〕6号')).toBe(expected);
	});
});

describe('another year or serial is another number', () => {
	test.each(['青政规〔2025〕6号', '青政规〔2026〕16号', '青政规〔2026〕', '青政规6号'])(
		'%s',
		(typed) => {
			expect(match(typed, '青政规〔2026〕6号')).toBeUndefined();
		},
	);
});

test('a year may be said in two digits', () => {
	expect(match('青政规26年6号', '青政规〔2026〕6号')).toBe('exact');
	expect(match('青政规25年6号', '青政规〔2026〕6号')).toBeUndefined();
});

test('a number that could be a two-digit year is the serial when the year is given', () => {
	expect(match('青政规〔2026〕26号', '青政规〔2026〕26号')).toBe('exact');
	expect(match('青政规26号 2026年', '青政规〔2026〕26号')).toBe('exact');
});

test('one figure is not both year and serial', () => {
	expect(match('青政规2026', '青政规〔2026〕2026号')).toBeUndefined();
	expect(match('青政规2026 2026', '青政规〔2026〕2026号')).toBe('exact');
});

describe('an order has no year, and is only found with its code', () => {
	test.each([
		['国务院令第711号', 'exact'],
		['国务院711号令', 'exact'],
		['国务院第七百一十一号令', 'exact'],
		['公安部令第711号', undefined],
		['711号', undefined],
	])('%s: %s', (typed, expected) => {
		expect(match(typed, '国务院令第711号')).toBe(expected);
	});
});

test('a query with only the number differs from one with more words', () => {
	expect(isNumberAlone(asked('2026年青政规第6号'), '青政规')).toBe(true);
	expect(isNumberAlone(asked('国务院711号令'), '国务院令')).toBe(true);
	expect(isNumberAlone(asked('青政规〔2026〕6号停车办法'), '青政规')).toBe(false);
});

test('without a figure, or with one too long for a number, nothing is asked', () => {
	expect(numberAsked('停车办法')).toBeUndefined();
	expect(numberAsked('91610000123456789x')).toBeUndefined();
});

test('a record without a number never matches', () => {
	expect(matchNumber(asked('青政规〔2026〕6号'), {})).toBeUndefined();
});
