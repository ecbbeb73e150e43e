import { expect, test } from 'vitest';
import { columnFreshness } from '../../../src/audit/health/columns.ts';
import { address, column, content, today } from './site.ts';

test('a column is as fresh as the newest of its pages and rows', () => {
	const pages = [
		content('news/1', '工作动态', { published: '2026-11-01' }),
		{
			...column('news/', '工作动态', '工作动态'),
			rows: [{ anchor: 'a', agencies: [], dates: { published: '2026-11-15 09:30' as const } }],
		},
	];
	expect(columnFreshness(pages, today)).toEqual([
		{
			id: '工作动态',
			name: '工作动态',
			kind: 'news',
			url: `${address}news/`,
			newest: '2026-11-15',
			age: 7,
			limit: { count: 14, unit: 'calendar-days' },
			undated: 0,
			state: 'fresh',
		},
	]);
});

test('pages that name their section belong to it whatever their label says', () => {
	const pages = ['甲', '乙'].map((name, index) => ({
		...content(`p/${index}`, name, { published: '2026-03-05' }),
		section: 'information',
	}));
	expect(columnFreshness(pages, today)).toMatchObject([{ id: 'information', name: '甲' }]);
});

test.each([
	['no limit', { ...content('a', '机构职能', { published: '2019-01-01' }) }],
	['no day', column('b', '工作动态', '工作动态')],
])('with %s the freshness is unknown', (_, page) => {
	expect(columnFreshness([page], today)).toMatchObject([{ state: 'unknown' }]);
});

test('six months end on the last day of a shorter month', () => {
	const pages = [content('a', '政策文件', { published: '2025-08-31' })];
	expect(columnFreshness(pages, '2026-02-28')).toMatchObject([{ state: 'fresh' }]);
	expect(columnFreshness(pages, '2026-03-01')).toMatchObject([{ state: 'stale' }]);
});

test('a page without a column belongs to none', () => {
	expect(columnFreshness([{ ...column('a', '甲', ''), labels: {} }], today)).toEqual([]);
});

test('the sitemap dates pages that state no day', () => {
	const page = column('a/', '数据发布', '数据发布');
	expect(columnFreshness([page], today, new Map([[page.url, '2026-11-20']]))).toMatchObject([
		{ newest: '2026-11-20', age: 2, state: 'fresh' },
	]);
});
