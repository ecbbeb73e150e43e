import { expect, test } from 'vitest';
import { isHarmlessPattern } from '../../src/audit/harmless-pattern.ts';
import { nationalDuties } from '../../src/audit/duties/index.ts';

test.each([
	'年度报告',
	'监督|投诉|举报',
	'(免罚|免予处罚).*清单',
	'裁量(权)?基准',
	'^20\\d\\d年',
	'[一二]、',
])('%s may be tried', (source) => {
	expect(isHarmlessPattern(source)).toBe(true);
});

test.each([
	['repeated groups', '(a+)+$'],
	['repeated groups with a bound', '(a|aa){40}$'],
	['references', '(a)\\1'],
	['many repetitions', 'a*a*a*a*b'],
	['many optional parts', 'a?a?a?a?aaaa'],
	['many groups', '(a|a)(a|a)(a|a)(a|a)(a|a)b'],
	['length', 'a'.repeat(201)],
	['faults', '(a'],
])('%s are refused', (_, source) => {
	expect(isHarmlessPattern(source)).toBe(false);
});

test('the patterns of national duties would pass', () => {
	const sources = nationalDuties.flatMap(({ evidence }) =>
		evidence.flatMap(({ title }) => title ?? []),
	);
	expect(sources.filter((source) => !isHarmlessPattern(source))).toEqual([]);
});
