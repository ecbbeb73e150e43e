import { expect, test } from 'vitest';
import { applicationRows, outcomeRows } from '../../../src/domain/reports/annual-report-tables.ts';

test('the rows of the table of applications in their order, those of a group numbered from 1', () => {
	expect(applicationRows.map(({ id }) => id)).toEqual([
		...['一', '二', '三（一）', '三（二）'],
		...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `三（三）${number}`),
		...[1, 2, 3].map((number) => `三（四）${number}`),
		...[1, 2, 3, 4, 5].map((number) => `三（五）${number}`),
		...[1, 2, 3].map((number) => `三（六）${number}`),
		...['三（七）', '四'],
	]);
	expect(applicationRows.find(({ id }) => id === '三（四）3')).toEqual({
		id: '三（四）3',
		label: '3.补正后申请内容仍不明确',
		group: '（四）无法提供',
		isResult: true,
	});
});

test('below the results stand those of handling and their total', () => {
	expect(outcomeRows).toEqual(applicationRows.slice(2, -1));
});
