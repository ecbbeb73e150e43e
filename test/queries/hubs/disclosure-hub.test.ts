import { expect, test } from 'vitest';
import { categoryGroups, disclosurePages } from '../../../src/queries/hubs/disclosure-hub.ts';
import { portalOf } from '../portal.ts';
import { agency, information, page } from '../records.ts';

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
				.filter(({ count }) => count > 0)
				.map(({ href, count, newest }) => [href, count, newest]),
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

test('content that stands elsewhere too is named', () => {
	expect(
		categoryGroups(portal).flatMap(({ categories }) =>
			categories.flatMap(({ title, elsewhere }) =>
				elsewhere.length > 0 ? [[title, elsewhere.map(({ path }) => path)]] : [],
			),
		),
	).toEqual([
		['行政法规、规章和规范性文件', ['/normative-documents/']],
		['机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名', ['/agencies/']],
		['国民经济和社会发展规划、专项规划、区域规划及相关政策', ['/lists/policies/']],
		['统计信息', ['/disclosure/datasets/']],
		[
			'行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果',
			['/lists/licences/', '/enforcement/licence-decisions/'],
		],
		[
			'行政处罚、行政强制的依据、条件、程序以及认为具有一定社会影响的行政处罚决定',
			['/enforcement/penalty-decisions/'],
		],
		['行政事业性收费项目及其依据、标准', ['/lists/fees/', '/lists/funds/']],
		[
			'突发公共事件的应急预案、预警信息及应对情况',
			['/disclosure/emergency-plans/', '/disclosure/events/', '/lists/hazards/'],
		],
		[
			'环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
			['/enforcement/inspection-results/'],
		],
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
		categories.flatMap(({ title, href, count }) => (title === '社会救助' ? [[href, count]] : [])),
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
