import { percentage } from '../../../src/domain/numbers/percentage.ts';
import { expect, test } from 'vitest';
import { caseCounts } from '../../../src/domain/reconsideration/reconsideration-figures.ts';
import {
	procedureSteps,
	timeLimits,
} from '../../../src/domain/reconsideration/reconsideration-procedure.ts';
import {
	conditions,
	exclusions,
	mandatoryCases,
	reconsiderationResults,
	reviewableDocuments,
	scope,
} from '../../../src/domain/reconsideration/reconsideration.ts';
import type { ResultId } from '../../../src/domain/reconsideration/reconsideration.ts';

test.each([
	['art. 11', scope, 15, '第十一条第（十五）项'],
	['art. 12', exclusions, 4, '第十二条第（四）项'],
	['art. 13', reviewableDocuments, 4, '第十三条第（四）项'],
	['art. 30', conditions, 7, '第三十条第（七）项'],
	['art. 23', mandatoryCases, 5, '第二十三条第（五）项'],
])('%s has all its items', (_, points, count, last) => {
	expect(points).toHaveLength(count);
	expect(points.at(-1)?.article).toBe(last);
});

test('a refusal of disclosure must go to reconsideration first', () => {
	expect(mandatoryCases.find(({ text }) => text.includes('政府信息公开'))?.article).toBe(
		'第二十三条第（四）项',
	);
});

test('three, five, seven and ten days are working days, longer periods calendar days (art. 88)', () => {
	for (const { length, unit } of timeLimits.filter(({ unit }) => unit !== '年'))
		expect(unit).toBe([3, 5, 7, 10].includes(length) ? '工作日' : '日');
});

test('every step of the procedure names its articles and a period', () => {
	for (const { articles, limits } of procedureSteps) {
		expect(articles).toMatch(/^第/);
		expect(limits.length).toBeGreaterThan(0);
	}
});

test('all results count as concluded, the correcting ones as corrected', () => {
	const oneEach = Object.fromEntries(reconsiderationResults.map(({ id }) => [id, 1])) as Record<
		ResultId,
		number
	>;
	expect(caseCounts(oneEach)).toEqual({ concluded: 11, corrected: 6 });
});

test.each([
	[1, 3, 33.3],
	[2, 3, 66.7],
	[1, 16, 6.3],
	[0, 5, 0],
	[5, 5, 100],
	[0, 0, undefined],
])('%d of %d is %s per cent', (part, whole, rate) => {
	expect(percentage(part, whole)).toBe(rate);
});
