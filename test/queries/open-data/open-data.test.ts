import { expect, test } from 'vitest';
import { onDay, portalOf, the } from '../portal.ts';
import * as files from '../records.ts';
import { catalogueFaults } from '../../formats/valid-catalogue.ts';
import { dcat } from '../../../src/formats/dcat.ts';
import { dataCatalogue } from '../../../src/queries/open-data/data-catalogue.ts';
import { dataFilePaths, jsonDataOf } from '../../../src/queries/open-data/data-files.ts';
import { dataGroups, dataSets } from '../../../src/queries/open-data/open-data.ts';

const portal = portalOf({
	'agencies/government.md': files.agency({ updatedOn: '2026-01-02' }),
	'normative-documents/rule.md': files.normativeDocument({
		title: '测试办法',
		permanentBasis: undefined,
		expiresOn: '2029-05-23',
		repeals: ['old'],
		legalityReview: {
			startedOn: '2024-05-06',
			endedOn: '2024-05-15',
			organ: '测试县司法局',
			opinion: '合法',
		},
	}),
	'normative-documents/old.md': files.normativeDocument({ documentNumber: '测政规〔2021〕9号' }),
	'information/ended.md': files.information({
		title: '到期的名单',
		publishedOn: '2026-05-01',
		publicUntil: '2026-05-31',
	}),
	'enforcement/penalty-decisions/2026.csv': files.table(
		files.penalty({ party: '甲有限公司' }),
		files.penalty({
			party: '乙有限公司',
			number: '测市监罚〔2026〕2号',
			validUntil: '2026-05-31',
			publicUntil: '2026-05-31',
		}),
	),
});
const setOf = (id: string, at = portal) =>
	the(
		dataSets(at).find((set) => set.id === id),
		id,
	);

test('every collection with public records is there once, with its files and fields', () => {
	expect(
		dataSets(portal).map(({ id, count, files: all }) => [id, count, all.map(({ path }) => path)]),
	).toEqual([
		['normative-documents', 2, ['/normative-documents']],
		['agencies', 1, ['/agencies']],
		['enforcement-penalty-decisions', 1, ['/enforcement/penalty-decisions/2026']],
	]);
	for (const { fields, files: all } of dataSets(portal))
		for (const { table } of all) for (const row of table()) expect(row).toHaveLength(fields.length);
});

test('every set stands in one group; a section with its own records alone needs no heading above them', () => {
	const groups = dataGroups(portal);
	expect(groups.map(({ id, title, sets }) => [id, title, sets.map((set) => set.id)])).toEqual([
		['normative-documents', undefined, ['normative-documents']],
		['in-enforcement', '行政执法公示', ['enforcement-penalty-decisions']],
		['agencies', undefined, ['agencies']],
	]);
	expect(groups.flatMap(({ sets }) => sets)).toHaveLength(dataSets(portal).length);
});

test('the columns are the labels of the fields, in their order', () => {
	for (const { fields, files: all } of dataSets(portal))
		for (const { table } of all) expect(table()[0]).toEqual(fields.map(({ label }) => label));
});

test('a row of documents says what the page says, true on every day', () => {
	const [labels = [], ...rows] = the(setOf('normative-documents').files[0]).table();
	const row = the(rows.find((cells) => cells.includes('测试办法')));
	const said = Object.fromEntries(labels.map((label, place) => [label, row[place]]));
	expect(said).toMatchObject({
		网址: 'https://www.ceshi.example/normative-documents/rule/',
		发布机构: '测试县人民政府',
		发文字号: '测政规〔2024〕1号',
		废止的文件: 'https://www.ceshi.example/normative-documents/old/',
		'合法性审核·审核单位': '测试县司法局',
		效力阶段: '尚未施行；2024-05-24 起现行有效；2028-11-23 起即将到期；2029-05-24 起已失效',
	});
});

test('what is no longer public is in no file; before its end it is', () => {
	const written = (at: typeof portal) =>
		JSON.stringify(dataFilePaths(at).map(({ props }) => jsonDataOf(at, props)));
	expect(written(portal)).not.toMatch(/到期的名单|乙有限公司/);
	expect(written(onDay(portal, '2026-05-31'))).toMatch(/到期的名单.*乙有限公司/s);
});

test('a file says where its fields are described and on what terms it may be used', () => {
	const [{ props } = expect.fail('no file')] = dataFilePaths(portal);
	expect(jsonDataOf(portal, props)).toMatchObject({
		title: '行政规范性文件',
		page: 'https://www.ceshi.example/normative-documents/',
		fields: 'https://www.ceshi.example/data/fields/normative-documents.json',
		licence: { name: '未声明' },
	});
	const dataLicence = { name: '测试许可', address: 'https://www.ceshi.example/licence/' };
	const declared = { ...portal, site: { ...portal.site, dataLicence } };
	expect(jsonDataOf(declared, props).licence).toEqual({
		name: '测试许可',
		url: 'https://www.ceshi.example/licence/',
	});
});

test('the catalogue of a county has what DCAT 3 demands', async () => {
	expect(await catalogueFaults(dcat(dataCatalogue(portal)))).toEqual([]);
});
