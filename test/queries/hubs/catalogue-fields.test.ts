import { expect, test } from 'vitest';
import { catalogueFieldStates } from '../../../src/queries/hubs/catalogue-fields.ts';
import { portalOf } from '../portal.ts';
import { agency, catalogueItem, information, table } from '../records.ts';

const reason = '本县税收由税务部门垂直管理，没有这类事项';
const portal = portalOf({
	'agencies/government.md': agency(),
	'catalogue-items/health.csv': table(
		catalogueItem({ number: '1' }),
		catalogueItem({ number: '2' }),
	),
	'catalogue-items/旅游.csv': table(catalogueItem({ number: '1' })),
	'information/a.md': information({ catalogueItem: 'health/2', publishedOn: '2025-01-02' }),
	'exemptions/2026.csv': table({
		number: '2026-1',
		duty: 'standard-catalogue',
		element: 'taxation',
		reason,
		declaredOn: '2026-01-05',
	}),
});
const states = catalogueFieldStates(portal);

test('all 26 fields come first, whether they have items or not; those of the county follow', () => {
	expect(states.map(({ title }) => title).slice(0, 3)).toEqual([
		'重大建设项目',
		'公共资源交易',
		'义务教育',
	]);
	expect(states).toHaveLength(27);
	expect(states.at(-1)).toEqual({
		title: '旅游',
		href: `/disclosure/catalogue/${encodeURIComponent('旅游')}/`,
		items: 1,
		filled: 0,
	});
});

test('a field with items says how many have something published', () => {
	expect(states.find(({ title }) => title === '卫生健康')).toEqual({
		title: '卫生健康',
		formerTitle: '医疗卫生',
		href: '/disclosure/catalogue/health/',
		items: 2,
		filled: 1,
		newest: '2025-01-02',
	});
});

test('a field without items has no page: it is declared with the reason, or not entered', () => {
	expect(states.find(({ title }) => title === '税收管理')).toEqual({
		title: '税收管理',
		items: 0,
		filled: 0,
		declared: reason,
	});
	expect(states.find(({ title }) => title === '就业')).toEqual({
		title: '就业',
		items: 0,
		filled: 0,
	});
	expect(states.filter(({ href }) => href !== undefined)).toHaveLength(2);
});
