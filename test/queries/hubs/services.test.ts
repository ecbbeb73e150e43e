import { expect, test } from 'vitest';
import { searchedOrigins, searchedSites } from '../../../src/queries/hubs/searched-sites.ts';
import { emblem, requestPath, homeServices } from '../../../src/queries/hubs/services.ts';
import { portalOf } from '../portal.ts';
import { page } from '../records.ts';

test('who wants to apply for information is led to the page about it, else to the guides', () => {
	const withPage = portalOf({ 'pages/disclosure/request.mdx': page() });
	expect(requestPath(withPage)).toBe('/disclosure/request/');
	expect(homeServices(withPage)[2]).toMatchObject({
		title: '申请公开',
		href: '/disclosure/request/',
	});
	const without = portalOf({ 'pages/disclosure/other.mdx': page() });
	expect(requestPath(without)).toBe('/disclosure/guides/');
});

test('the home page leads to what citizens come for', () => {
	expect(homeServices(portalOf({})).map(({ title, href }) => [title, href])).toEqual([
		['查文件', '/normative-documents/'],
		['查清单', '/lists/'],
		['申请公开', '/disclosure/guides/'],
		['申请复议', '/reconsideration/'],
		['看执法', '/enforcement/'],
		['看年报', '/disclosure/reports/'],
		['政府信息公开', '/disclosure/'],
		['找机构', '/agencies/'],
		['查公开是否齐全', '/rule-of-law/duties/'],
	]);
	expect(homeServices(portalOf({})).filter(({ summary }) => summary.length < 10)).toEqual([]);
});

test('the emblem stands where the county put the official image', () => {
	const image = '<svg xmlns="http://www.w3.org/2000/svg"/>';
	expect(emblem(portalOf({}, { publicFiles: { 'brand/emblem.svg': image } }))).toBe(
		'/brand/emblem.svg',
	);
	expect(emblem(portalOf({}))).toBeUndefined();
});

test('a search of several sites begins with this one; an origin is named once', () => {
	const portal = portalOf(
		{},
		{
			site: {
				search: {
					sites: [
						{ name: '邻县', address: 'https://www.linxian.example/' },
						{ name: '邻县乡镇', address: 'https://www.linxian.example/town/' },
						{ name: '开发区', address: '/zone/' },
					],
				},
			},
		},
	);
	expect(searchedSites(portal)).toEqual([
		{ name: '测试县人民政府', address: '/' },
		{ name: '邻县', address: 'https://www.linxian.example/' },
		{ name: '邻县乡镇', address: 'https://www.linxian.example/town/' },
		{ name: '开发区', address: '/zone/' },
	]);
	expect(searchedOrigins(portal)).toEqual(['https://www.linxian.example']);
	const alone = portalOf({});
	expect([searchedSites(alone), searchedOrigins(alone)]).toEqual([undefined, []]);
});
