import { describe, expect, test } from 'vitest';
import { information as informationKind } from '../../../src/collections/information.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import {
	catalogueAgencies,
	catalogueEntryOf,
	catalogueFields,
	catalogueLevels,
	newestOfEntries,
} from '../../../src/queries/hubs/catalogue.ts';
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
		const entryOf = (id: string) =>
			catalogueEntryOf(portal, documentIn(portal, informationKind, id));
		expect(entryOf('old')?.id).toBe('health/1');
		expect(entryOf('plain')).toBeUndefined();
		expect(catalogueEntryOf(portal, documentIn(portal, majorDecisions, 'plan'))).toBeUndefined();
	});
});

test('a county without a catalogue has no groups', () => {
	const empty = portalOf({ 'agencies/government.md': agency() });
	const groups = [catalogueFields, catalogueAgencies, catalogueLevels];
	expect(groups.map((groupsOf) => groupsOf(empty))).toEqual([[], [], []]);
});
