import { percentage } from '../../../src/domain/numbers/percentage.ts';
import { expect, test } from 'vitest';
import { periodEnds, periodStarts } from '../../../src/domain/reconsideration/counting.ts';
import { courtTerms } from '../../../src/domain/reconsideration/court-terms.ts';
import { caseCounts } from '../../../src/domain/reconsideration/reconsideration-figures.ts';
import { procedureSteps } from '../../../src/domain/reconsideration/reconsideration-procedure.ts';
import { timeLimits } from '../../../src/domain/reconsideration/time-limits.ts';
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

test.each([
	[15, '日', '收到行政复议决定书', '《行政诉讼法》第四十五条'],
	[15, '日', '自行政复议期限届满之日起；法律另有规定', '《行政诉讼法》第四十五条'],
	[15, '日', '收到决定书之日起，或者自行政复议期限届满', '《行政复议法》第三十四条'],
	[6, '个月', '知道或者应当知道作出行政行为之日', '《行政诉讼法》第四十六条'],
	[2, '个月', '接到申请满2个月仍不履行', '《行政诉讼法》第四十七条'],
	[6, '个月', '履行法定职责的期限届满', '法释〔2018〕1号第六十六条'],
	[1, '年', '知道或者应当知道起诉期限', '法释〔2018〕1号第六十四条'],
])('the term for a lawsuit of %d%s %s is told (%s)', (length, unit, since, article) => {
	const told = courtTerms.filter((term) => term.note.includes(since));
	expect(told).toMatchObject([{ length, unit, article }]);
});

test('wherever a period begins with knowing, it also begins when one should have known', () => {
	const texts = [
		...[...timeLimits, ...courtTerms].map(({ note }) => note),
		...periodStarts.map(({ text }) => text),
		...procedureSteps.flatMap(({ text, limits }) => [text, ...limits]),
	];
	for (const text of texts) expect(text).not.toMatch(/自知道(?!或者应当知道)/);
});

test('how the 60 days begin and how a period ends is told with its clause', () => {
	expect(periodStarts.map(({ article }) => article)).toEqual([
		...['一', '二', '三', '四', '五', '六'].map(
			(item) => `《行政复议法实施条例》第十五条第一款第（${item}）项`,
		),
		'《行政复议法实施条例》第十五条第二款',
		'《行政复议法实施条例》第十六条',
		'《行政复议法》第二十条第三款',
		'《行政复议法》第二十条第二款',
	]);
	expect(periodEnds.map(({ article }) => article)).toEqual([
		'《民事诉讼法》第八十五条第二款',
		'《民事诉讼法》第八十五条第三款',
		'《民事诉讼法》第八十五条第四款',
		'《行政复议法》第八十八条第一款',
		'《行政诉讼法》第一百零一条',
	]);
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
	expect(caseCounts(oneEach)).toEqual({ concluded: 12, corrected: 7 });
	const { agreement: _, ...others } = oneEach;
	expect(caseCounts(others)).toEqual({ concluded: 11, corrected: 6 });
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
