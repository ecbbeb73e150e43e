import { expect, test } from 'vitest';
import { agenciesSection, home, search } from '../../../src/collections/sections/sections.ts';
import { agencyPages } from '../../../src/queries/site-map/agency-pages.ts';
import { facts } from '../../../src/queries/facts.ts';
import { sectionsOf } from '../../../src/queries/records/sections.ts';
import { frameOf } from '../../../src/queries/site-map/frame.ts';
import { handMadePages } from '../../../src/queries/site-map/hand-made-pages.ts';
import { sectionPage } from '../../../src/queries/site-map/site-map.ts';
import { sitePage } from '../../../src/queries/site-map/site-page.ts';
import { staticPaths } from '../../../src/queries/site-map/static-paths.ts';
import { templatePages } from '../../../src/queries/site-map/template-pages.ts';
import { portalOf, the } from '../portal.ts';
import { agency, information, page } from '../records.ts';

const portal = portalOf(
	{
		'agencies/government.md': agency({ updatedOn: '2025-01-02' }, '## 主要职能\n\n管理全县。'),
		'agencies/justice.md': agency({
			name: '测试县司法局',
			type: 'department',
			updatedOn: '2026-02-02',
			reconsideration: { address: '测试路2号', hours: '工作日', phone: '0000-1' },
		}),
		'information/a.md': information({ publishedOn: '2025-03-04' }),
		'pages/accessibility.mdx': page({ title: '无障碍声明' }),
		'pages/en/about.mdx': page({ title: 'About', language: 'en' }),
		'pages/en/contact.mdx': page({ title: 'Contact', language: 'en', updatedOn: '2025-09-01' }),
	},
	{
		site: {
			nameEnglish: 'Ceshi County',
			search: { sites: [{ name: '邻县', address: 'https://www.linxian.example/' }] },
		},
	},
);

test('the frame leads to the first page in each language and to the statement on accessibility', () => {
	expect(frameOf(portal)).toEqual({
		site: portal.site,
		asOf: portal.today,
		endings: new Map(),
		siteNames: { 'zh-CN': '测试县人民政府', en: 'Ceshi County' },
		accessibility: '/accessibility/',
		logo: undefined,
		favicon: undefined,
		sections: sectionsOf(portal),
		marks: {},
		footerPages: [],
		entrances: [
			{ language: 'zh-CN', href: '/' },
			{ language: 'en', href: '/en/about/' },
		],
	});
	const plain = frameOf(portalOf({ 'pages/about.mdx': page() }));
	expect([plain.siteNames.en, plain.accessibility, plain.entrances]).toEqual([
		undefined,
		undefined,
		[{ language: 'zh-CN', href: '/' }],
	]);
});

test('a hand-made page is an article of its agency, in its language', () => {
	expect(
		handMadePages(portal).map(
			({ href, language, article, facts: stated, lastModified, section }) => [
				href,
				language,
				article?.source,
				stated.agencies,
				stated.dates,
				lastModified,
				section.id,
			],
		),
	).toEqual([
		[
			...['/accessibility/', 'zh-CN', '测试县人民政府', ['government']],
			...[{ published: '2024-05-24' }, '2024-05-24', 'home'],
		],
		[
			...['/en/about/', 'en', '测试县人民政府', ['government']],
			...[{ published: '2024-05-24' }, '2024-05-24', 'home'],
		],
		[
			...['/en/contact/', 'en', '测试县人民政府', ['government']],
			...[{ published: '2024-05-24', updated: '2025-09-01' }, '2025-09-01', 'home'],
		],
	]);
});

test('an agency’s page changes with its record and with what it published', () => {
	expect(
		agencyPages(portal).map(({ href, lastModified, facts: stated, headings }) => [
			href,
			lastModified,
			stated.dates,
			headings(),
		]),
	).toEqual([
		[
			'/agencies/government/',
			'2025-03-04',
			{ updated: '2025-01-02' },
			['测试县人民政府', '主要职能', '法定主动公开内容'],
		],
		['/agencies/justice/', '2026-02-02', { updated: '2026-02-02' }, ['测试县司法局']],
	]);
});

test('a page without further values has the defaults', () => {
	const bare = sitePage(portal, { href: '/x/', title: '名', section: home, subject: 1 });
	expect({
		...bare,
		frame: undefined,
		headings: bare.headings(),
		saysNothing: bare.saysNothing(),
		breadcrumbData: undefined,
	}).toEqual({
		href: '/x/',
		title: '名',
		section: home,
		subject: 1,
		number: 1,
		description: home.description,
		trail: [],
		breadcrumbs: [{ label: '首页', href: '/', section: 'home' }],
		language: 'zh-CN',
		facts: { section: 'home', agencies: [], about: [], dates: {} },
		keywords: [],
		rows: [],
		headings: ['名'],
		saysNothing: false,
		frame: undefined,
	});
});

test('facts that are not known are not stated', () => {
	expect(facts({ section: 'a', dates: { formed: undefined, published: '2025-01-01' } })).toEqual({
		section: 'a',
		agencies: [],
		about: [],
		dates: { published: '2025-01-01' },
	});
});

test('what only one section’s page has', () => {
	const first = sectionPage(portal, home);
	expect([first.title, first.description, first.facts.agencies]).toEqual([
		'测试县人民政府',
		'测试用的县。',
		['government'],
	]);
	const searching = sectionPage(portal, search);
	expect([searching.dataFrom, searching.webAssembly, searching.found]).toEqual([
		['https://www.linxian.example'],
		true,
		undefined,
	]);
	expect(sectionPage(portal, agenciesSection).lastModified).toBe('2026-02-02');
});

test('the agency that handles the cases is responsible for the forms below their section', () => {
	const forms = templatePages(portal);
	expect(forms.length).toBeGreaterThan(1);
	for (const { href, facts: stated, title, description } of forms) {
		expect(href).toMatch(/^\/reconsideration\/templates\/[a-z-]+\/$/);
		expect(stated.agencies).toEqual(['government', 'justice']);
		expect(description).toContain(title);
	}
});

test('a page is a static path without its slashes, decoded', () => {
	const [bare] = staticPaths(
		[sitePage(portal, { href: '/a/%E6%96%87/', title: '文', section: home, subject: 1 })],
		'page',
	);
	expect(the(bare).params).toEqual({ page: 'a/文' });
});
