import { describe, expect, test } from 'vitest';
import { information as informationKind } from '../../../src/collections/information.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import {
	catalogueAgencies,
	catalogueEntriesAt,
	catalogueEntriesOf,
	catalogueFields,
	catalogueLevels,
	newestOfEntries,
} from '../../../src/queries/hubs/catalogue.ts';
import { entryState } from '../../../src/queries/views/catalogue-state.ts';
import { publishedPages } from '../../../src/queries/ledger/published-pages.ts';
import { bySection, matchingItems } from '../../../src/audit/judging/evidence.ts';
import { duties } from '../../../src/collections/registers/duties.ts';
import { dutyOfRecord } from '../../../src/collections/registers/duty-of.ts';
import { documentIn, portalOf } from '../portal.ts';
import { agency, catalogueItem, information, majorDecision, table } from '../records.ts';
import type { CatalogueGroup } from '../../../src/queries/hubs/catalogue.ts';

const portal = portalOf({
	'agencies/government.md': agency(),
	'agencies/health.md': agency({ name: '测试县卫生健康局', type: 'department' }),
	'catalogue-items/health.csv': table(
		catalogueItem({ number: '1', subjects: '测试县卫生健康局', level: '县级；乡级' }),
		catalogueItem({ number: '2', subjects: '测试县卫生健康局；各医院', level: '乡级' }),
	),
	'catalogue-items/旅游.csv': table(catalogueItem({ number: '1（一）', item: '景区名录' })),
	'information/old.md': information({ catalogueItem: 'health/1', publishedOn: '2025-01-02' }),
	'information/new.md': information({ catalogueItem: 'health/1', publishedOn: '2025-03-04' }),
	'information/plain.md': information(),
	'major-decisions/plan.md': majorDecision(),
});
const groupsOf = (groups: readonly CatalogueGroup[]) =>
	groups.map(({ step, title, href, entries }) => [
		step,
		title,
		decodeURI(href),
		entries.map(({ id }) => id),
	]);

describe('the standard catalogue', () => {
	test('stands by field, in the order of the files', () => {
		expect(groupsOf(catalogueFields(portal))).toEqual([
			['health', '卫生健康', '/disclosure/catalogue/health/', ['health/1', 'health/2']],
			['旅游', '旅游', '/disclosure/catalogue/旅游/', ['旅游/1（一）']],
		]);
	});

	test('stands by agency: those of the directory under their id, others under their name', () => {
		expect(groupsOf(catalogueAgencies(portal))).toEqual([
			[
				'agency/health',
				'测试县卫生健康局',
				'/disclosure/catalogue/agency/health/',
				['health/1', 'health/2'],
			],
			['agency/各医院', '各医院', '/disclosure/catalogue/agency/各医院/', ['health/2']],
			[
				'agency/government',
				'测试县人民政府',
				'/disclosure/catalogue/agency/government/',
				['旅游/1（一）'],
			],
		]);
	});

	test('stands by level; an item of both stands in both', () => {
		expect(groupsOf(catalogueLevels(portal))).toEqual([
			['level/county', '县级', '/disclosure/catalogue/level/county/', ['health/1', '旅游/1（一）']],
			['level/township', '乡级', '/disclosure/catalogue/level/township/', ['health/1', 'health/2']],
		]);
	});

	test('says of each item what was published under it, newest first', () => {
		const [field] = catalogueFields(portal);
		expect(
			field?.entries.map(({ href, anchor, documents, newest }) => [
				href,
				anchor,
				documents.map(({ id }) => id),
				newest,
			]),
		).toEqual([
			['/disclosure/catalogue/health/#row-1', 'row-1', ['new', 'old'], '2025-03-04'],
			['/disclosure/catalogue/health/#row-2', 'row-2', [], undefined],
		]);
		expect(newestOfEntries(field?.entries ?? [])).toBe('2025-03-04');
		expect(newestOfEntries([])).toBeUndefined();
	});

	test('keeps what the official form says', () => {
		const [, tourism] = catalogueFields(portal);
		expect(tourism?.entries[0]).toMatchObject({
			number: '1（一）',
			anchor: 'row-1-一-',
			matter: '一级',
			item: '景区名录',
			timeLimit: '20个工作日内',
			subjects: ['测试县人民政府'],
			level: '县级',
			row: { mode: '主动', elements: ['内容'] },
		});
	});

	test('is found from a document that was published under an item', () => {
		const idsOf = (id: string) =>
			catalogueEntriesOf(portal, documentIn(portal, informationKind, id)).map((entry) => entry.id);
		expect(idsOf('old')).toEqual(['health/1']);
		expect(idsOf('plain')).toEqual([]);
		expect(catalogueEntriesOf(portal, documentIn(portal, majorDecisions, 'plan'))).toEqual([]);
	});
});

test('a county without a catalogue has no groups', () => {
	const empty = portalOf({ 'agencies/government.md': agency() });
	const groups = [catalogueFields, catalogueAgencies, catalogueLevels];
	expect(groups.map((groupsOf) => groupsOf(empty))).toEqual([[], [], []]);
});

const fee = (name: string, agency: string) => ({
	name,
	agency,
	basis: '《某条例》',
	rate: '免费',
});

describe('what is published under an item', () => {
	const portal = portalOf({
		'agencies/government.md': agency(),
		'agencies/health.md': agency({ name: '测试县卫生健康局', type: 'department' }),
		'catalogue-items/health.csv': table(
			catalogueItem({ number: '1', subjects: '测试县卫生健康局' }),
			catalogueItem({
				number: '2',
				subjects: '测试县卫生健康局',
				places: '/disclosure/information/column/statistics/',
				timeLimit: '信息形成或者变更之日起20个工作日内',
			}),
			catalogueItem({
				number: '3',
				subjects: '各医院',
				places: '/disclosure/information/issuer/health/；/rule-of-law/',
				timeLimit: '及时公开',
			}),
			catalogueItem({
				number: '4',
				subjects: '测试县卫生健康局',
				places: '/lists/fees/',
			}),
		),
		'information/late.md': information({
			issuers: ['health'],
			column: 'statistics',
			formedOn: '2025-01-02',
			publishedOn: '2025-03-04',
		}),
		'information/in-time.md': information({
			issuers: ['health'],
			column: 'statistics',
			catalogueItem: ['health/1', 'health/2'],
			formedOn: '2025-03-03',
			publishedOn: '2025-03-05',
		}),
		'information/of-others.md': information({ column: 'statistics', issuers: ['government'] }),
		'major-decisions/plan.md': majorDecision({ catalogueItem: 'health/1' }),
		'lists/fees/2025-01-01.csv': table(fee('甲', '测试县卫生健康局')),
		'lists/fees/2026-01-01.csv': table(fee('乙', '测试县卫生健康局'), fee('丙', '测试县人民政府')),
	});
	const [field] = catalogueFields(portal);
	const entry = (number: string) => field?.entries.find((each) => each.number === number);

	test('are documents of every kind that name it, of several items too', () => {
		expect(entry('1')?.documents.map(({ id }) => id)).toEqual(['in-time', 'plan']);
		expect(entry('1')).toMatchObject({ count: 2, newest: '2025-03-05', places: [] });
	});

	test('are the documents of its own agencies in a list, each once, compared with its time limit', () => {
		expect(entry('2')).toMatchObject({
			count: 2,
			newest: '2025-03-05',
			timeliness: { inTime: 1, late: 1, unknown: 0 },
		});
		expect(entry('2')?.places.map(({ label, documents }) => [label, documents.length])).toEqual([
			['统计资料', 2],
		]);
	});

	test('are all documents in a list where a subject is no agency of the directory; other pages have no number', () => {
		expect(entry('3')?.count).toBe(2);
		expect(entry('3')?.timeliness).toBeUndefined();
		expect(entry('3')?.places.map(({ label, documents }) => [label, documents.length])).toEqual([
			['法定主动公开内容：测试县卫生健康局', 2],
			['法治政府建设', 0],
		]);
	});

	test('are the rows of its own agencies in the current version of a list', () => {
		expect(entry('4')).toMatchObject({ count: 1, newest: '2026-01-01' });
		expect(entry('4')?.places[0]).toMatchObject({
			rows: [{}],
			parts: ['/lists/fees/2026-01-01/'],
		});
	});

	test('is stated by the pages of documents and tables for auditors, who judge a duty by it', () => {
		const pages = publishedPages(portal);
		const itemsOf = (path: string) =>
			pages.find(({ url }) => url.endsWith(path))?.catalogueItems ?? [];
		expect(itemsOf('/information/in-time/')).toEqual(['health/1', 'health/2', 'health/3']);
		expect(itemsOf('/decisions/plan/')).toEqual(['health/1']);
		expect(itemsOf('/lists/fees/2026-01-01/')).toEqual(['health/4']);
		expect(itemsOf('/lists/fees/2025-01-01/')).toEqual([]);
		expect(itemsOf('/lists/fees/')).toEqual([]);
		const foundFor = (catalogueItem: string) => {
			const duty = dutyOfRecord({
				id: 'duty',
				data: duties.schema.parse({
					title: '测试',
					basis: ['《测试办法》'],
					levels: ['县政府部门'],
					timing: '长期公开',
					catalogueItem,
				}),
			});
			return matchingItems(duty, bySection(pages)).map(({ url }) => new URL(url).pathname);
		};
		expect(foundFor('health/1').sort()).toEqual([
			'/decisions/plan/',
			'/disclosure/information/in-time/',
		]);
		expect(foundFor('health/4')).toEqual(['/lists/fees/2026-01-01/', '/lists/fees/2026-01-01/']);
		expect(foundFor('health/9')).toEqual([]);
	});

	test('is said in words', () => {
		const stateOf = (number: string) => {
			const found = entry(number);
			return found && entryState(found);
		};
		expect(stateOf('2')).toBe('有 2 件，最近 2025-03-05，按公开时限核对 2 件，逾期 1 件');
		expect(stateOf('3')).toBe('有 2 件，最近 2025-03-05');
		expect(entryState({ count: 0 })).toBe('没有');
	});

	test('leads back to the item from the document, the list and the table', () => {
		const ofDocument = (id: string) =>
			catalogueEntriesOf(portal, documentIn(portal, informationKind, id)).map((one) => one.number);
		expect([ofDocument('late'), ofDocument('in-time'), ofDocument('of-others')]).toEqual([
			['2', '3'],
			['1', '2', '3'],
			[],
		]);
		const at = (href: string) => catalogueEntriesAt(portal, href).map((one) => one.number);
		expect(at('/disclosure/information/column/statistics/')).toEqual(['2']);
		expect(at('/lists/fees/')).toEqual(['4']);
		expect(at('/lists/fees/2026-01-01/')).toEqual(['4']);
		expect(at('/lists/fees/2025-01-01/')).toEqual([]);
	});
});
