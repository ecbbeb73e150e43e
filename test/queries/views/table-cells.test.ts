import { describe, expect, test } from 'vitest';
import { columnsOfTable } from '../../../src/collections/declarations/table.ts';
import { tables } from '../../../src/collections/tables/tables.ts';
import { saidBy, shownCells } from '../../../src/queries/views/table-cells.ts';
import { tablePageFacts } from '../../../src/queries/site-map/table-facts.ts';
import { tableView } from '../../../src/queries/views/table-view.ts';
import { pagesOfTables, publishedTables } from '../../../src/queries/records/tables.ts';
import { portalOf, the } from '../portal.ts';
import { agency, information, penalty, table } from '../records.ts';

const portal = portalOf({
	'agencies/government.md': agency(),
	'agencies/health.md': agency({
		name: '测试县卫生健康局',
		shortName: '县卫健局',
		type: 'department',
	}),
	'information/plan.md': information({ title: '工作方案' }),
	'indicators/2026.csv': table({
		number: '1-1',
		first: '一级',
		second: '二级',
		content: '内容',
		responsible: 'health；government',
		evidence: '/disclosure/information/plan/；/agencies/',
		assessment: '达标',
		assessedOn: '2026-03-05',
	}),
	'exemptions/2026.csv': table({
		number: '1',
		duty: 'disclosure-guide',
		agency: '测试县卫生健康局',
		reason: '本机关没有这方面的职能。',
		declaredOn: '2026-01-05',
	}),
	'targets/2026.csv': table({
		name: '培训',
		kind: '不少于',
		target: '40',
		actual: '39',
		unit: '学时',
		basis: '要点',
		updatedOn: '2026-02-01',
	}),
	'enforcement/penalty-decisions/2026.csv': table(penalty({ agency: '无名机关' })),
});
const tableNamed = (name: string) => the(tables.find((each) => each.name === name));

function cellsOf(name: string) {
	const published = the(publishedTables(portal).find((each) => each.table.name === name));
	const row = the(published.parts[0]?.rows[0]);
	const cells = shownCells(portal, published.table, published.columns, row);
	return Object.fromEntries(published.columns.map(({ label }, index) => [label, cells[index]]));
}

describe('cells', () => {
	test('name agencies shortly and pages by their titles', () => {
		expect(cellsOf('indicators')).toMatchObject({
			编号: { text: '1-1' },
			责任单位: {
				text: '县卫健局；测试县人民政府',
				links: [
					{ label: '县卫健局', href: '/agencies/health/' },
					{ label: '测试县人民政府', href: '/agencies/government/' },
				],
			},
			佐证: {
				text: '/disclosure/information/plan/；/agencies/',
				links: [
					{ label: '工作方案', href: '/disclosure/information/plan/' },
					{ label: '机构', href: '/agencies/' },
				],
			},
		});
	});

	test('lead to the agency that they name in full, and to the duty of which they have the id', () => {
		const cells = cellsOf('exemptions');
		expect(cells['机关']).toEqual({
			text: '测试县卫生健康局',
			links: [{ label: '测试县卫生健康局', href: '/agencies/health/' }],
		});
		expect(cells['公开义务']).toEqual({
			text: 'disclosure-guide',
			links: [{ label: '政府信息公开指南', href: '/audit/duties/disclosure-guide/' }],
		});
		expect(cells['年度']).toEqual({ text: '' });
		expect(cells['理由']).toEqual({ text: '本机关没有这方面的职能。' });
	});

	test('that name an agency without a page stay text', () => {
		expect(cellsOf('enforcement/penalty-decisions')['处罚机关']).toEqual({ text: '无名机关' });
	});

	test('of computed columns follow from the row', () => {
		expect(cellsOf('targets')['是否达到']).toEqual({ text: '未达到' });
	});
});

test('a column says whether it names or numbers its rows', () => {
	const saidIn = (name: string) =>
		columnsOfTable(tableNamed(name)).flatMap((column) => {
			const says = saidBy(tableNamed(name), column);
			return says ? [[column.name, says]] : [];
		});
	expect(saidIn('enforcement/penalty-decisions')).toEqual([
		['party', 'name'],
		['number', 'number'],
	]);
	expect(saidIn('lists/proofs')).toEqual([['name', 'name']]);
	const byAgency = { ...tableNamed('lists/proofs'), key: 'agency' };
	const column = { name: 'agency', label: '机关', isNumber: false };
	expect(saidBy(byAgency, { ...column, isAgencyName: true })).toBeUndefined();
	expect(saidBy(byAgency, column)).toBe('name');
});

test('a page of a table draws its filled columns, and its rows with what they tell machines', () => {
	const [copy, own] = pagesOfTables(portal).filter(
		({ published }) => published.table.name === 'exemptions',
	);
	const shown = tableView(portal, the(own));
	expect(shown.columns.map(({ name, says }) => [name, says])).toEqual([
		['number', 'name'],
		['duty', undefined],
		['agency', undefined],
		['reason', undefined],
		['declaredOn', undefined],
	]);
	expect(shown.rows.map(({ anchor, data, cells }) => [anchor, data, cells.length])).toEqual([
		['row-1', { 'data-agencies': 'health', 'data-period': '2026' }, 5],
	]);
	expect([shown.isOwn, shown.hrefOf(1), shown.hrefOf(2)]).toEqual([
		true,
		'/audit/exemptions/2026/',
		'/audit/exemptions/2026/page/2/',
	]);
	const again = tableView(portal, the(copy));
	expect(again.isOwn).toBe(false);
	expect(again.rows.map(({ data }) => data)).toEqual([{}]);
	expect(again.hrefOf(2)).toBe('/audit/exemptions/2026/page/2/');
});

test('a page of a table is of the agencies that its rows refer to', () => {
	const own = pagesOfTables(portal).find(({ href }) => href === '/rule-of-law/indicators/2026/');
	expect(tablePageFacts(portal, the(own))).toMatchObject({
		agencies: ['health', 'government'],
		period: '2026',
	});
});
