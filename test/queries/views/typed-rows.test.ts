import { expect, test } from 'vitest';
import { pagesOfTables } from '../../../src/queries/records/tables.ts';
import { tableView } from '../../../src/queries/views/table-view.ts';
import { tableOfPart } from '../../../src/queries/open-data/open-data.ts';
import { tableLinks } from '../../../src/queries/hubs/table-links.ts';
import { onDay, portalOf, the } from '../portal.ts';
import { agency, table } from '../records.ts';

const portal = portalOf(
	{
		'agencies/government.md': agency(),
		'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township' }),
		'agencies/street.md': agency({ name: '测试县乙街道办事处', type: 'subdistrict' }),
		'disclosure/datasets/all.csv': table({
			code: '1',
			name: '公共停车场',
			agency: '测试县人民政府',
			frequency: '每半年',
			formats: 'CSV；JSON',
			updatedOn: '2026-03-10',
			openness: '无条件开放',
			address: '/agencies/',
		}),
		'enforcement/township-items/2026-01-01.csv': table(
			{
				code: '1',
				item: '甲',
				kind: '行政处罚',
				basis: '乙',
				department: '测试县人民政府',
				townships: '测试县甲镇人民政府；测试县乙街道办事处',
			},
			{
				code: '2',
				item: '丙',
				kind: '行政检查',
				basis: '丁',
				department: '测试县人民政府',
				townships: '全部乡镇、街道',
			},
		),
		'lists/service-reviews/2026-09.csv': table({
			place: '大厅',
			agency: '测试县人民政府',
			reviewed: 40,
			bad: 1,
			publishedOn: '2026-10-09',
		}),
		'lists/service-reviews/2026-10.csv': table({
			place: '大厅',
			agency: '测试县人民政府',
			reviewed: 50,
			bad: 0,
			publishedOn: '2026-11-06',
		}),
	},
	{ today: '2026-11-22' },
);

const viewOf = (at: typeof portal, name: string) => {
	const props = the(pagesOfTables(at).find(({ published: { table } }) => table.name === name));
	return tableView(at, props);
};

test('whether a dataset is overdue is said of the day on which the page was built', () => {
	const last = (at: typeof portal) =>
		the(viewOf(at, 'disclosure/datasets').rows[0]).cells.at(-1)?.text;
	expect(last(portal)).toBe('逾期，应在2026年9月10日以前更新（截至 2026-11-22）');
	expect(last(onDay(portal, '2026-09-10'))).toBe('按时，下次不晚于2026年9月10日');
});

test('computed cells are in the downloads too', () => {
	const { published, part } = the(
		pagesOfTables(portal).find(({ published: { table } }) => table.name === 'disclosure/datasets'),
	);
	const [header, row] = tableOfPart(portal, published, the(part));
	expect(header?.at(-1)).toBe('是否按时更新');
	expect(row?.at(-1)).toBe('逾期，应在2026年9月10日以前更新（截至 2026-11-22）');
});

test('several townships are links, and all of them are facts of the row', () => {
	const { rows } = viewOf(portal, 'enforcement/township-items');
	expect(rows.map(({ cells }) => cells[5])).toEqual([
		{
			text: '测试县甲镇人民政府；测试县乙街道办事处',
			links: [
				{ label: '测试县甲镇人民政府', href: '/agencies/town/' },
				{ label: '测试县乙街道办事处', href: '/agencies/street/' },
			],
		},
		{ text: '全部乡镇、街道' },
	]);
});

test('a hub counts months as months', () => {
	expect(tableLinks(portal, 'lists').find(({ title }) => title === '政务服务好差评')).toEqual({
		href: '/lists/service-reviews/',
		title: '政务服务好差评',
		facts: '2026年10月，1 条；共 2 个月',
	});
});
