import { expect, test } from 'vitest';

import { tablePageFacts, tablePageRows } from '../../../src/queries/site-map/table-facts.ts';
import { dataFilePaths } from '../../../src/queries/open-data/data-files.ts';
import { tableLinks } from '../../../src/queries/hubs/table-links.ts';
import { tableView } from '../../../src/queries/views/table-view.ts';
import {
	pagesOfTables,
	publishedTables,
	rowsWithAddress,
	tableName,
} from '../../../src/queries/records/tables.ts';
import { onDay, portalOf, the } from '../portal.ts';
import { agency, penalty, table } from '../records.ts';
import type { Portal } from '../../../src/queries/portal.ts';

const portal = portalOf({
	'agencies/government.md': agency(),
	'agencies/market.md': agency({ name: '测试县市场监督管理局', type: 'department' }),
	'enforcement/penalty-decisions/2025.csv': table(penalty({ number: '测市监罚〔2025〕9号' })),
	'enforcement/penalty-decisions/2026.csv': table(
		penalty(),
		penalty({
			number: '测市监罚〔2026〕2号',
			publishedOn: '2026-01-22',
			withdrawnOn: '2026-06-01',
			withdrawnReason: '决定被撤销',
		}),
	),
});
const penalties = (on: Portal) =>
	the(publishedTables(on).find(({ table: { name } }) => name === 'enforcement/penalty-decisions'));
const numbersOn = (on: Portal) =>
	penalties(on).parts.map(({ file, rows }) => [file, rows.map((row) => row['number'])]);

test('files stand newest first; a row is gone from the day on which it was withdrawn', () => {
	expect(numbersOn(onDay(portal, '2026-05-31'))).toEqual([
		['2026', ['测市监罚〔2026〕1号', '测市监罚〔2026〕2号']],
		['2025', ['测市监罚〔2025〕9号']],
	]);
	expect(numbersOn(portal)).toEqual([
		['2026', ['测市监罚〔2026〕1号']],
		['2025', ['测市监罚〔2025〕9号']],
	]);
	expect(penalties(portal).parts.map(({ withdrawn, changedOn }) => [withdrawn, changedOn])).toEqual(
		[
			[
				[{ key: '测市监罚〔2026〕2号', order: 1, on: '2026-06-01', reason: '决定被撤销' }],
				'2026-06-01',
			],
			[[], '2026-01-20'],
		],
	);
});

test('the address of a row is its anchor on the page, where an agency too makes its key', () => {
	const reviews = '审核事项,执法类别,执法机关,审核情形,审核依据,审核机构\n';
	const county = portalOf({
		'agencies/government.md': agency(),
		'agencies/market.md': agency({ name: '测试县市场监督管理局', type: 'department' }),
		'enforcement/legal-review-list/2026-01-05.csv': `${reviews}听证,行政处罚,测试县人民政府,甲,乙,丙\n听证,行政处罚,测试县市场监督管理局,甲,乙,丙\n`,
	});
	const published = the(
		publishedTables(county).find(({ table: { name } }) => name === 'enforcement/legal-review-list'),
	);
	const [props] = pagesOfTables(county).filter((page) => page.published === published);
	const anchors = tableView(county, the(props)).rows.map(({ anchor }) => anchor);
	const found = rowsWithAddress(county, published.table).map(({ href }) => href.split('#')[1]);
	expect(found).toEqual(anchors);
	expect(new Set(found).size).toBe(2);
});

test('downloads have no row that the page does not have', () => {
	const files = dataFilePaths(portal).filter(
		({ props }) => props.set.id === 'enforcement-penalty-decisions',
	);
	expect(files.map(({ params }) => params.data)).toEqual([
		'enforcement/penalty-decisions/2026',
		'enforcement/penalty-decisions/2025',
	]);
	expect(
		files.map(({ props: { file } }) => file.table().map((cells) => cells.slice(0, 5))),
	).toEqual([
		[
			[
				'行政相对人名称',
				'行政相对人类别',
				'行政相对人代码_1(统一社会信用代码)',
				'行政相对人代码_2(工商注册号)',
				'行政相对人代码_3(组织机构代码)',
			],
			['测试有限公司', '法人及非法人组织', '', '000000000000001', ''],
		],
		[
			[
				'行政相对人名称',
				'行政相对人类别',
				'行政相对人代码_1(统一社会信用代码)',
				'行政相对人代码_2(工商注册号)',
				'行政相对人代码_3(组织机构代码)',
			],
			['测试有限公司', '法人及非法人组织', '', '000000000000001', ''],
		],
	]);
});

const pages = pagesOfTables(portal).filter(({ published }) => published === penalties(portal));

test('the newest file stands at the address of the section and at its own', () => {
	expect(pages.map((page) => [page.href, tableName(page), page.page, page.pageCount])).toEqual([
		['/enforcement/penalty-decisions/', '行政处罚决定', 1, 1],
		['/enforcement/penalty-decisions/2026/', '行政处罚决定（2026年）', 1, 1],
		['/enforcement/penalty-decisions/2025/', '行政处罚决定（2025年）', 1, 1],
	]);
});

test('rows name their agency, month, and the days from the first deadline; a copy states its section alone', () => {
	expect(pages.map((page) => tablePageFacts(portal, page))).toEqual([
		{ section: 'enforcement-penalty-decisions', agencies: [], about: [], dates: {} },
		{
			section: 'enforcement-penalty-decisions',
			period: '2026',
			agencies: ['market'],
			about: [],
			dates: {},
		},
		{
			section: 'enforcement-penalty-decisions',
			period: '2025',
			agencies: ['market'],
			about: [],
			dates: {},
		},
	]);
	expect(pages.map((page) => tablePageRows(portal, page))).toEqual([
		[],
		[
			{
				anchor: 'row-测市监罚-2026-1号',
				agencies: ['market'],
				period: '2026',
				dates: { formed: '2026-01-13', published: '2026-01-20' },
			},
		],
		[
			{
				anchor: 'row-测市监罚-2025-9号',
				agencies: ['market'],
				period: '2025',
				dates: { formed: '2026-01-13', published: '2026-01-20' },
			},
		],
	]);
});

test('a hub says how many rows the newest file has; it does not lead to tables without a file', () => {
	expect(tableLinks(portal, 'enforcement')).toEqual([
		{
			href: '/enforcement/penalty-decisions/',
			title: '行政处罚决定',
			facts: '2026年，1 条；共 2 个年度',
		},
	]);
});
