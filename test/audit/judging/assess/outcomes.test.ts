import { expect, test } from 'vitest';
import { alikeVerdicts } from '../../../../src/audit/judging/alike-verdicts.ts';
import { countOutcomes } from '../../../../src/audit/judging/count-outcomes.ts';
import { ownOutcomes } from '../../../../src/audit/judging/verdict.ts';
import type { Verdict } from '../../../../src/audit/judging/verdict.ts';

const verdict: Verdict = {
	duty: 'guide',
	agency: 'a',
	outcome: 'missing',
	evidence: [],
	itemCount: 0,
	reason: '没有找到公开的内容。',
};
const entry = (agency: string, changed: Partial<Verdict> = {}) => ({
	verdict: { ...verdict, agency, ...changed },
	agency,
	note: agency,
});

test('a site can tell every outcome of itself but that it was not read', () => {
	expect(ownOutcomes).toEqual([
		'missing',
		'late',
		'stale',
		'needs-review',
		'not-yet-due',
		'not-applicable',
		'met',
	]);
});

test('outcomes are counted, those without any verdict too', () => {
	expect(countOutcomes([verdict, verdict, { outcome: 'met' }])).toEqual({
		missing: 2,
		late: 0,
		stale: 0,
		unknown: 0,
		'needs-review': 0,
		'not-yet-due': 0,
		'not-applicable': 0,
		met: 1,
	});
});

test('verdicts that say the same of several agencies stand together, in their order', () => {
	const entries = [
		entry('a'),
		entry('b', { period: '2025' }),
		entry('c'),
		entry('d', { itemCount: 1 }),
	];
	expect(alikeVerdicts(entries).map(({ agencies, note }) => [agencies, note])).toEqual([
		[['a', 'c'], 'a'],
		[['b'], 'b'],
		[['d'], 'd'],
	]);
	expect(alikeVerdicts([])).toEqual([]);
});
