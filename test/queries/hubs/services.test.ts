import { expect, test } from 'vitest';
import { searchedOrigins, searchedSites } from '../../../src/queries/hubs/searched-sites.ts';
import { emblem, requestPath, homeServices } from '../../../src/queries/hubs/services.ts';
import { portalOf } from '../portal.ts';
import { agency, disclosureGuide, disclosureReport, normativeDocument, page } from '../records.ts';

const guide = { 'disclosure-guides/government.md': disclosureGuide() };

test('who wants to apply for information is led to the page about it, else to the guides, else to the form', () => {
	const request = { 'pages/disclosure/request.mdx': page() };
	expect(requestPath(portalOf({ ...guide, ...request }))).toBe('/disclosure/request/');
	expect(requestPath(portalOf(guide))).toBe('/disclosure/guides/');
	expect(requestPath(portalOf({}))).toBe('/disclosure/request-form/');
});

test('the home page leads to what citizens come for, as far as there is any', () => {
	const linksOf = (files: Parameters<typeof portalOf>[0]) =>
		homeServices(portalOf(files)).map(({ title, href }) => [title, href]);
	expect(linksOf({})).toEqual([
		['申请公开', '/disclosure/request-form/'],
		['申请复议', '/reconsideration/'],
		['看执法', '/enforcement/'],
		['政府信息公开', '/disclosure/'],
		['查公开是否齐全', '/rule-of-law/duties/'],
	]);
	expect(
		linksOf({
			...guide,
			'agencies/government.md': agency(),
			'normative-documents/a.md': normativeDocument(),
			'disclosure-reports/a.md': disclosureReport(),
		}),
	).toEqual([
		['查文件', '/normative-documents/'],
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
