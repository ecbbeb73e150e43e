import { expect, test } from 'vitest';
import { emptyColumns, manyEmptyColumns } from '../../../src/audit/health/empty-columns.ts';
import { address, column, content, messages, site, today } from './site.ts';

test('an empty column is named', () => {
	expect(emptyColumns.observe(site({ pages: empty(1) }), today)).toEqual([
		{
			url: `${address}0/`,
			message: '栏目“栏目 0”没有内容。请补充内容；暂无内容来源的栏目请合并或撤下。',
		},
	]);
});

test('a column with an empty part has content', () => {
	const pages = [...empty(1), content('0/1', '栏目 0', { published: today })];
	expect(messages(emptyColumns, { pages })).toEqual([]);
});

test('the pages of one empty column are one', () => {
	const pages = [...empty(1), { ...column('0/other/', '栏目 0', ''), isEmpty: true }];
	expect(messages(emptyColumns, { pages })).toHaveLength(1);
});

test.each([
	[4, 0],
	[5, 1],
])('%i empty columns', (count, findings) => {
	expect(messages(manyEmptyColumns, { pages: empty(count) })).toHaveLength(findings);
});

function empty(count: number) {
	return Array.from({ length: count }, (_, index) => ({
		...column(`${index}/`, `栏目 ${index}`, '信息公开目录'),
		isEmpty: true,
	}));
}
