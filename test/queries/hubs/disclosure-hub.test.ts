import { expect, test } from 'vitest';
import { categoryGroups, disclosurePages } from '../../../src/queries/hubs/disclosure-hub.ts';
import { portalOf } from '../portal.ts';
import { agency, information, normativeDocument, page } from '../records.ts';
import type { Portal } from '../../../src/queries/portal.ts';

const portal = portalOf({
	'agencies/government.md': agency(),
	'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township' }),
	'information/plan.md': information(),
	'information/county.md': information({
		category: 'land-expropriation',
		publishedOn: '2025-01-02',
	}),
	'information/town.md': information({ category: 'land-expropriation', issuers: ['town'] }),
	'information/town-too.md': information({
		category: 'land-expropriation',
		issuers: ['town'],
		publishedOn: '2026-02-03',
	}),
	'pages/disclosure/system.mdx': page(),
	'pages/disclosure/other.mdx': page(),
});

test('what counties and townships owe is counted for each level alone', () => {
	expect(
		categoryGroups(portal).map(({ title, categories }) => [
			title,
			categories
				.filter(({ count: [{ value }] }) => value !== 0)
				.map(({ href, count, newest }) => [href, count[0].value, newest[0].value]),
		]),
	).toEqual([
		[
			'各级行政机关（《政府信息公开条例》第二十条）',
			[['/disclosure/information/category/plans/', 1, '2024-05-24']],
		],
		[
			'县级人民政府及其部门根据本地情况还应当公开（《政府信息公开条例》第二十一条）',
			[['/disclosure/information/category/land-expropriation/', 1, '2025-01-02']],
		],
		[
			'乡镇人民政府根据本地情况还应当公开（《政府信息公开条例》第二十一条）',
			[['/disclosure/information/category/land-expropriation/', 2, '2026-02-03']],
		],
	]);
});

test('content that stands elsewhere too is named, as far as there is any', () => {
	const elsewhereIn = (county: Portal) =>
		categoryGroups(county).flatMap(({ categories }) =>
			categories.flatMap(({ title, elsewhere }) =>
				elsewhere.length > 0 ? [[title, elsewhere.map(({ path }) => path)]] : [],
			),
		);
	expect(elsewhereIn(portalOf({}))).toEqual([]);
	expect(
		elsewhereIn(
			portalOf({
				'agencies/government.md': agency(),
				'normative-documents/a.md': normativeDocument(),
			}),
		),
	).toEqual([
		['行政法规、规章和规范性文件', ['/normative-documents/']],
		['机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名', ['/agencies/']],
	]);
});

test('pages with a place of their own are told from others', () => {
	const { form, system, request, others } = disclosurePages(portal);
	expect([form?.path, system?.id, request?.id, others.map(({ id }) => id)]).toEqual([
		'/disclosure/request-form/',
		'disclosure/system',
		undefined,
		['disclosure/other'],
	]);
});

test('what a township issued, alone or with others, and what an office of a street did is a township’s', () => {
	const joint = portalOf({
		'agencies/government.md': agency(),
		'agencies/town.md': agency({ name: '测试县甲镇人民政府', type: 'township' }),
		'agencies/street.md': agency({ name: '测试县甲街道办事处', type: 'subdistrict' }),
		'information/a.md': information({
			category: 'social-assistance',
			issuers: ['government', 'town'],
		}),
		'information/b.md': information({ category: 'social-assistance', issuers: ['street'] }),
		'pages/disclosure/request.mdx': page(),
	});
	const counts = categoryGroups(joint).map(({ categories }) =>
		categories.flatMap(({ title, href, count }) =>
			title === '社会救助' ? [[href, count[0].value]] : [],
		),
	);
	const href = '/disclosure/information/category/social-assistance/';
	expect(counts).toEqual([[], [[href, 0]], [[href, 2]]]);
	expect(
		categoryGroups(joint)
			.flatMap(({ categories }) => categories)
			.filter((category) => category.href !== undefined).length,
	).toBe(2);
	const { system, request, others } = disclosurePages(joint);
	expect([system, request?.id, others]).toEqual([undefined, 'disclosure/request', []]);
});
