import { expect, test } from 'vitest';
import { cataloguePages } from '../../../src/queries/site-map/catalogue-pages.ts';
import { portalOf } from '../portal.ts';
import { agency, catalogueItem, information, table } from '../records.ts';

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
});

test('the standard catalogue is answered for by the county on the pages of its fields alone', () => {
	expect(
		cataloguePages(portal).map(({ href, title, facts, lastModified, found }) => [
			decodeURI(href),
			title,
			facts.agencies,
			lastModified,
			found,
		]),
	).toEqual([
		[
			'/disclosure/catalogue/health/',
			'政务公开事项标准目录：卫生健康',
			['government'],
			'2025-03-04',
			'text',
		],
		[
			'/disclosure/catalogue/旅游/',
			'政务公开事项标准目录：旅游',
			['government'],
			undefined,
			'text',
		],
		[
			'/disclosure/catalogue/agency/health/',
			'政务公开事项标准目录：测试县卫生健康局',
			[],
			'2025-03-04',
			undefined,
		],
		[
			'/disclosure/catalogue/agency/各医院/',
			'政务公开事项标准目录：各医院',
			[],
			undefined,
			undefined,
		],
		[
			'/disclosure/catalogue/agency/government/',
			'政务公开事项标准目录：测试县人民政府',
			[],
			undefined,
			undefined,
		],
		[
			'/disclosure/catalogue/level/county/',
			'政务公开事项标准目录：县级',
			[],
			'2025-03-04',
			undefined,
		],
		[
			'/disclosure/catalogue/level/township/',
			'政务公开事项标准目录：乡级',
			[],
			'2025-03-04',
			undefined,
		],
	]);
});
