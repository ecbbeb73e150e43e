import { expect, test } from 'vitest';
import { tableArticle, tablePageFacts } from '../../../src/queries/site-map/table-facts.ts';
import { tableView } from '../../../src/queries/views/table-view.ts';
import { pagesOfTables, publishedTables } from '../../../src/queries/records/tables.ts';
import { tablePages } from '../../../src/queries/site-map/table-pages.ts';
import { onDay, portalOf, the } from '../portal.ts';
import { agency, penalty, table } from '../records.ts';
import type { Portal } from '../../../src/queries/portal.ts';

const officer = (name: string, certificate: string, fields = {}) => ({
	name,
	certificate,
	agency: '测试县市场监督管理局',
	...fields,
});
const files = {
	'agencies/government.md': agency(),
	'agencies/market.md': agency({ name: '测试县市场监督管理局', type: 'department' }),
	'enforcement/officers/2025-01-01.csv': table(
		officer('张某', '99990301001'),
		officer('李某', '99990301002'),
	),
	'enforcement/officers/2026-01-01.csv': table(
		officer('张某', '99990301001', { area: '全县' }),
		officer('王某', '99990301003'),
	),
};
const portal = portalOf(files);
const partsOf = (on: Portal, name: string) =>
	the(publishedTables(on).find((each) => each.table.name === name)).parts;
const pagesOf = (on: Portal, name: string) =>
	pagesOfTables(on).filter(({ published }) => published.table.name === name);

test('a superseded version does not keep persons public who left the list', () => {
	expect(
		partsOf(portal, 'enforcement/officers').map(({ file, title, rows, left, changedOn }) => [
			file,
			title,
			rows.map((row) => row['name']),
			left,
			changedOn,
		]),
	).toEqual([
		['2026-01-01', '2026年1月1日版', ['张某', '王某'], 0, '2026-01-01'],
		['2025-01-01', '2025年1月1日版', ['张某'], 1, '2025-01-01'],
	]);
});

test('a version says what it changed against the one before, without naming who left', () => {
	expect(partsOf(portal, 'enforcement/officers').map(({ changes }) => changes)).toEqual([
		{
			since: '2025年1月1日版',
			changes: {
				added: ['99990301003 王某'],
				removed: [],
				changed: [{ key: '99990301001 张某', columns: ['执法区域'] }],
				unnamed: { added: 0, removed: 1, changed: 0 },
			},
		},
		undefined,
	]);
});

test('a whole version is an article of the agencies that it names, published on its day', () => {
	const [copy, newest, older] = pagesOf(portal, 'enforcement/officers');
	expect(tableArticle(portal, the(copy))).toBeUndefined();
	expect(tableArticle(portal, the(newest))).toMatchObject({
		title: '行政执法人员（2026年1月1日版）',
		publishedOn: '2026-01-01',
		source: '测试县市场监督管理局',
	});
	expect(tablePageFacts(portal, the(older))).toEqual({
		section: 'enforcement-officers',
		agencies: ['market'],
		about: [],
		period: undefined,
		dates: { formed: '2025-01-01', published: '2025-01-01' },
	});
	expect(
		tablePages(portal)
			.filter(({ section }) => section.id === 'enforcement-officers')
			.map(({ href, keywords, found, lastModified, description }) => [
				href,
				keywords,
				found,
				lastModified,
				description.slice(0, 7),
			]),
	).toEqual([
		['/enforcement/officers/', [], 'purpose', '2026-01-01', '行政执法人员。'],
		['/enforcement/officers/2026-01-01/', ['行政执法人员'], 'text', '2026-01-01', '行政执法人员。'],
		['/enforcement/officers/2025-01-01/', ['行政执法人员'], 'text', '2025-01-01', '行政执法人员。'],
	]);
});

test('a table whose columns name no agency is the county portal’s own', () => {
	const replies = portalOf({
		...files,
		'interaction/replies/2026.csv': table({
			month: '2026-10',
			received: 3,
			answered: 3,
			inTime: 3,
			publishedOn: '2026-11-06',
		}),
	});
	const own = pagesOf(replies, 'interaction/replies').find(({ part, href }) => part?.href === href);
	expect(tablePageFacts(replies, the(own)).agencies).toEqual(['government']);
});

test('of those who ask for proofs the agencies answer for the list', () => {
	const proof = (name: string, requester: string) => ({ name, basis: '依据', requester });
	const proofs = portalOf({
		...files,
		'lists/proofs/2026-02-01.csv': table(
			proof('甲证明', '县公交公司'),
			proof('乙证明', '测试县市场监督管理局'),
		),
	});
	const own = pagesOf(proofs, 'lists/proofs').find(({ part, href }) => part?.href === href);
	expect(tablePageFacts(proofs, the(own)).agencies).toEqual(['market']);
});

test('a decision is public on the last day of its publicity and not on the next', () => {
	const limited = portalOf({
		...files,
		'enforcement/penalty-decisions/2026.csv': table(
			penalty({ publicUntil: '2026-04-13' }),
			penalty({ number: '测市监罚〔2026〕2号' }),
		),
	});
	const on = (day: '2026-04-13' | '2026-04-14') =>
		partsOf(onDay(limited, day), 'enforcement/penalty-decisions').map(
			({ rows, withdrawn, changedOn }) => [rows.map((row) => row['number']), withdrawn, changedOn],
		);
	expect(on('2026-04-13')).toEqual([
		[['测市监罚〔2026〕1号', '测市监罚〔2026〕2号'], [], '2026-01-20'],
	]);
	expect(on('2026-04-14')).toEqual([
		[
			['测市监罚〔2026〕2号'],
			[{ key: '测市监罚〔2026〕1号', order: 0, on: '2026-04-14', reason: '公示期满' }],
			'2026-04-14',
		],
	]);
});

test('rows that an editor withdrew or moved leave a notice on their page', () => {
	const changed = portalOf({
		...files,
		'enforcement/penalty-decisions/2026.csv': table(penalty()),
		'enforcement/penalty-decisions/2025.csv': table(penalty({ number: '测市监罚〔2025〕1号' })),
		'address-changes/2026.csv': table(
			{
				address: '/enforcement/penalty-decisions/2026/#row-测市监罚-2026-9号',
				changedOn: '2026-03-01',
				reason: '登记有误',
			},
			{
				address: '/enforcement/penalty-decisions/2026/#row-测市监罚-2026-8号',
				changedOn: '2026-02-01',
				newAddress: '/enforcement/penalty-decisions/2025/#row-测市监罚-2025-1号',
			},
		),
	});
	expect(
		partsOf(changed, 'enforcement/penalty-decisions').map(({ withdrawn, changedOn }) => [
			withdrawn,
			changedOn,
		]),
	).toEqual([
		[
			[
				{ key: '测市监罚-2026-9号', on: '2026-03-01', reason: '登记有误' },
				{
					key: '测市监罚-2026-8号',
					on: '2026-02-01',
					reason: '',
					newAddress: '/enforcement/penalty-decisions/2025/#row-测市监罚-2025-1号',
				},
			],
			'2026-03-01',
		],
		[[], '2026-01-20'],
	]);
});

test('a page has a hundred rows; the section’s address shows the first hundred alone', () => {
	const many = Array.from({ length: 101 }, (_, index) =>
		penalty({
			number: `测市监罚〔2026〕${index + 1}号`,
			...(index > 98 && { publicUntil: '2026-05-31' }),
		}),
	);
	const full = portalOf({ ...files, 'enforcement/penalty-decisions/2026.csv': table(...many) });
	const shapes = (on: Portal) =>
		pagesOf(on, 'enforcement/penalty-decisions').map((page) => [
			page.href,
			page.page,
			page.pageCount,
			page.rows.length,
			page.withdrawn.length,
		]);
	expect(shapes(onDay(full, '2026-05-31'))).toEqual([
		['/enforcement/penalty-decisions/', 1, 2, 100, 0],
		['/enforcement/penalty-decisions/2026/', 1, 2, 100, 0],
		['/enforcement/penalty-decisions/2026/', 2, 2, 1, 0],
	]);
	expect(shapes(full)).toEqual([
		['/enforcement/penalty-decisions/', 1, 1, 99, 2],
		['/enforcement/penalty-decisions/2026/', 1, 1, 99, 2],
	]);
	const [, , second] = pagesOf(onDay(full, '2026-05-31'), 'enforcement/penalty-decisions');
	expect(the(second).rows.map((row) => row['number'])).toEqual(['测市监罚〔2026〕101号']);
	expect(
		tablePages(onDay(full, '2026-05-31'))
			.filter(({ section }) => section.id === 'enforcement-penalty-decisions')
			.map(({ href, number, rows }) => [href, number, rows.length]),
	).toEqual([
		['/enforcement/penalty-decisions/', 1, 0],
		['/enforcement/penalty-decisions/2026/', 1, 100],
		['/enforcement/penalty-decisions/2026/page/2/', 2, 1],
	]);
});

test('a table without a file has no page; one that has pages of its own has none of the common ones', () => {
	expect(pagesOf(portal, 'tasks')).toEqual([]);
	expect(pagesOf(portal, 'catalogue-items')).toEqual([]);
});

test('a row without a deadline is dated by its date, named by the ids that it holds', () => {
	const dated = portalOf({
		...files,
		'activities/2026.csv': table({
			number: '01',
			date: '2026-01-15',
			kind: '学法',
			subject: '讲座',
			organizer: 'market',
		}),
		'progress/2026-03.csv': table({
			task: '1',
			unit: 'market',
			progress: '完成',
			reportedOn: '2026-04-01',
		}),
	});
	const rowsOf = (section: string) =>
		tablePages(dated)
			.filter((page) => page.section.id === section)
			.flatMap(({ rows }) => rows);
	expect(rowsOf('activities')).toEqual([
		{
			anchor: 'row-01',
			agencies: ['market'],
			period: '2026',
			dates: { formed: '2026-01-15' },
			kinds: ['学法'],
		},
	]);
	expect(rowsOf('progress').map(({ period }) => period)).toEqual(['2026-03']);
});

test('a row of a year is about it, whatever its file is called', () => {
	const row = (year: number) => ({
		year,
		received: 3,
		accepted: 2,
		carriedIn: 0,
		revoked: 0,
		partlyRevoked: 0,
		altered: 0,
		unlawful: 0,
		void: 0,
		ordered: 0,
		upheld: 1,
		claimRejected: 0,
		applicationRejected: 0,
		ended: 0,
		mediated: 0,
		concluded: 1,
		carriedOut: 1,
		correctionRate: 0,
		settled: 0,
		lawsuits: 0,
		appearances: 0,
		publishedOn: `${year + 1}-01-20`,
	});
	const yearly = portalOf({
		...files,
		'reconsideration-statistics/annual.csv': table(row(2024), row(2025)),
	});
	const own = the(
		tablePages(yearly).find(({ href }) => href === '/reconsideration/statistics/annual/'),
	);
	expect([own.title, own.facts.period, own.facts.agencies]).toEqual([
		'行政复议统计（历年）',
		undefined,
		['government'],
	]);
	expect(own.rows.map(({ period, dates }) => [period, dates.published])).toEqual([
		['2024', '2025-01-20'],
		['2025', '2026-01-20'],
	]);
	expect(tableView(yearly, own.subject).trend?.years).toEqual([2024, 2025]);
	expect(tableView(yearly, { ...own.subject, page: 2 }).trend).toBeUndefined();
});

test('notices are divided among the pages too', () => {
	const over = Array.from({ length: 101 }, (_, index) =>
		penalty({ number: `测市监罚〔2026〕${index + 1}号`, publicUntil: '2026-05-31' }),
	);
	const ended = portalOf({ ...files, 'enforcement/penalty-decisions/2026.csv': table(...over) });
	expect(
		pagesOf(ended, 'enforcement/penalty-decisions').map(({ rows, withdrawn, pageCount }) => [
			rows.length,
			withdrawn.map(({ key }) => key).at(0),
			withdrawn.length,
			pageCount,
		]),
	).toEqual([
		[0, '测市监罚〔2026〕1号', 100, 2],
		[0, '测市监罚〔2026〕1号', 100, 2],
		[0, '测市监罚〔2026〕101号', 1, 2],
	]);
});

test('a version that names several agencies is an article of them all', () => {
	const several = portalOf({
		...files,
		'agencies/health.md': agency({ name: '测试县卫生健康局', type: 'department' }),
		'enforcement/officers/2026-03-01.csv': table(
			officer('张某', '99990301001'),
			officer('赵某', '99990301009', { agency: '测试县卫生健康局' }),
		),
	});
	const [, newest] = pagesOf(several, 'enforcement/officers');
	expect(tableArticle(several, the(newest))?.source).toBe('测试县市场监督管理局、测试县卫生健康局');
});
