import { expect, inject, test } from 'vitest';
import {
	headingOf,
	shown,
	all,
	attribute,
	builtPages,
	linksIn,
	one,
	pagesBreaking,
	textOf,
} from './built-pages.ts';
import { county, documents, site } from '../county/records.ts';

const pages = builtPages(inject('dist'));
const languages = new Map(
	county.pages.map(({ href, data }) => [decodeURIComponent(href), data.language]),
);
const chinesePages = pages.filter(({ path }) => languageOf(path) === 'zh-CN');
const innerPages = pages.filter(({ path }) => path !== '/');
const records = [...documents, ...county.agencies, ...county.pages];

test('every record of the county has its page, with its title as heading', () => {
	const headings = new Map(pages.map((page) => [page.path, headingOf(page)]));
	for (const { href, data } of records)
		expect(headings.get(decodeURIComponent(href)), href).toBe(
			'title' in data ? data.title : data.name,
		);
});

test('every page says which language it is in', () => {
	expect(
		pagesBreaking(
			pages,
			({ path, root }) => attribute(one(root, 'html'), 'lang') === languageOf(path),
		),
	).toEqual([]);
});

test('every page has one main part, and in it one first-level heading', () => {
	expect(
		pagesBreaking(pages, ({ root }) => {
			const [main, ...others] = all(root, 'main');
			return (
				main !== undefined &&
				others.length === 0 &&
				shown(main, 'h1').length === 1 &&
				shown(root, 'h1').length === 1
			);
		}),
	).toEqual([]);
});

test('every page of what is there has a title of its own that names the site', () => {
	const titles = pages
		.filter(({ html }) => !html.includes('content="noindex"'))
		.map(({ root }) => textOf(one(one(root, 'head'), 'title')));
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	const names = [site.name, site.nameEnglish ?? ''];
	expect(titles.filter((title) => !names.some((name) => title.endsWith(name)))).toEqual([]);
});

test('every page begins with a link to its main part', () => {
	expect(
		pagesBreaking(pages, ({ root }) => {
			const [first] = linksIn(one(root, 'body'));
			return first === `#${attribute(one(root, 'main'), 'id')}`;
		}),
	).toEqual([]);
});

test('every page can be searched from in one place, without JavaScript', () => {
	expect(
		pagesBreaking(
			pages,
			({ root }) =>
				all(one(root, 'form', { action: '/search/', role: 'search' }), 'input', { name: 'q' })
					.length === 1,
		),
	).toEqual([]);
});

test('every page but the error page gives the address that it is to be cited by', () => {
	expect(
		pagesBreaking(pages, ({ path, root }) => {
			const [canonical, ...others] = all(root, 'link', { rel: 'canonical' }).map((link) =>
				attribute(link, 'href'),
			);
			// A page that moved is to be cited by its new address.
			const [refresh] = all(root, 'meta', { 'http-equiv': 'refresh' });
			const cited = refresh ? attribute(refresh, 'content')?.split('url=')[1] : path;
			const expected = path === '/404.html' ? undefined : new URL(cited ?? path, site.address).href;
			return canonical === expected && others.length === 0;
		}),
	).toEqual([]);
});

test('every inner page says where it stands: from the home page, by links, to itself', () => {
	expect(
		pagesBreaking(innerPages, ({ root }) => {
			const breadcrumbs = one(root, 'nav', { class: 'breadcrumbs' });
			const places = all(breadcrumbs, 'li');
			const here = places.filter((place) => attribute(place, 'aria-current') === 'page');
			return linksIn(breadcrumbs)[0] === '/' && here.length === 1 && here[0] === places.at(-1);
		}),
	).toEqual([]);
});

test.each([
	['主办单位', site.owner ?? ''],
	['联系方式', site.contact?.phone ?? ''],
	['网站标识码', site.siteCode ?? ''],
	['ICP备案编号', site.icp ?? ''],
	['公安机关备案', site.publicSecurity?.number ?? ''],
])('every footer shows %s', (label, value) => {
	expect(
		pagesBreaking(chinesePages, ({ root }) =>
			all(one(root, 'footer'), 'div').some(
				(fact) => textOf(one(fact, 'dt')) === label && textOf(one(fact, 'dd')).includes(value),
			),
		),
	).toEqual([]);
});

test.each([
	['党政机关网站标识', site.partyGovernmentMark ?? ''],
	['我为政府网站找错', site.errorReport ?? ''],
	['网站地图', '/sitemap/'],
])('every footer links to %s', (label, href) => {
	expect(
		pagesBreaking(chinesePages, ({ root }) =>
			all(one(root, 'footer'), 'a', { href }).some((link) => textOf(link) === label),
		),
	).toEqual([]);
});

test('every page says that the county is fictitious', () => {
	expect(
		pagesBreaking(pages, ({ root }) => textOf(one(root, 'header')).includes('均为虚构')),
	).toEqual([]);
});

test('a list is one page for every thirty documents', () => {
	const lists = (section: string) =>
		pages
			.filter(({ path }) => new RegExp(`^${section}(page/\\d+/)?$`).test(path))
			.map(({ path }) => path);
	expect(lists('/disclosure/information/')).toHaveLength(Math.ceil(county.information.length / 30));
	expect(lists('/disclosure/information/').length).toBeGreaterThan(1);
});

function languageOf(path: string): string {
	return languages.get(path) ?? 'zh-CN';
}
