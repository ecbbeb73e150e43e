import { expect, test } from 'vitest';
import { isHarmlessPattern } from '../../../src/audit/judging/harmless-pattern.ts';
import { nationalPatterns } from '../national-patterns.ts';

test.each([
	'年度报告',
	'监督|投诉|举报',
	'(免罚|免予处罚).*清单',
	'裁量(权)?基准',
	'^20\\d\\d年',
	'[一二]、',
	'[\\u4e00-\\u9fff]{2,4}清单$',
	'a*a*a*b',
	'(a+)+$',
	'a'.repeat(200),
	'a{998}',
])('%s may be tried', (source) => {
	expect(isHarmlessPattern(source)).toBe(true);
});

test.each([
	['references', '(a)\\1'],
	['looking ahead', '(?=年)报告'],
	['looking behind', '(?<!半)年报'],
	['counts of counts', '((a{1,30}){1,30}){1,30}'],
	['long counts', '(a{0,100}b{0,100}c{0,100}){5}'],
	['a count too many', 'a{999}'],
	['length', 'a'.repeat(201)],
	['faults', '(a'],
])('%s are refused', (_, source) => {
	expect(isHarmlessPattern(source)).toBe(false);
});

test('the patterns of national duties would pass', () => {
	expect(nationalPatterns.filter((source) => !isHarmlessPattern(source))).toEqual([]);
});
