import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { all, attribute, builtPages, labelsOf, linksIn, one, textOf } from './built-pages.ts';
import { county, recordWhere, site } from '../county/records.ts';
import { openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { frameWords } from '../../src/interface/frame.ts';
import { copyCitation, searching, tableTools } from '../../src/interface/zh-CN.ts';
import type { Nodes } from 'hast';

const openTab = await shareBrowser();
const pages = builtPages(inject('dist'));
const english = recordWhere(county.pages, ({ data }) => data.language === 'en');
const page = pageAt(english.href);
const words = frameWords('en');

describe('a page in English', () => {
	test('says so, and has its frame in English', () => {
		expect(attribute(one(page.root, 'html'), 'lang')).toBe('en');
		expect(textOf(one(page.root, 'title'))).toBe(`${english.data.title} | ${site.nameEnglish}`);
		expect(textOf(one(page.root, 'a', { class: 'skip-link' }))).toBe(words.skipToMain);
		expect(textOf(one(page.root, 'nav', { class: 'breadcrumbs' }))).toContain(
			words.sections['home'],
		);
		const fields = all(one(page.root, 'footer'), 'dt').map(textOf);
		expect(fields).toEqual([
			words.footer.owner,
			words.footer.contact,
			words.footer.siteCode,
			words.footer.icp,
			words.footer.publicSecurity,
		]);
	});

	test('marks everything that is in Chinese as Chinese', () => {
		const texts = textsIn(one(page.root, 'body'), 'en');
		const chinese = texts.filter(({ text }) => /\p{Script=Han}/u.test(text));
		expect(chinese.length).toBeGreaterThan(5);
		expect(chinese.filter(({ language }) => language !== 'zh-CN')).toEqual([]);
	});

	test('says that it is a demonstration and that the Chinese text prevails', () => {
		const [notice] = all(one(page.root, 'main'), 'div', { role: 'note' });
		expect(notice && textOf(notice)).toMatch(/demonstration[\s\S]*the Chinese text prevails/);
	});

	test('leads to the home page in Chinese, and the navigation says that it does', () => {
		const tools = one(page.root, 'section', { class: 'reading' });
		expect(textOf(one(tools, 'a', { href: '/', hreflang: 'zh-CN', lang: 'zh-CN' }))).toBe('中文');
		const links = all(one(page.root, 'nav', { class: 'site-nav' }), 'a');
		expect(links.length).toBeGreaterThan(5);
		expect(new Set(links.map((link) => attribute(link, 'hreflang')))).toEqual(new Set(['zh-CN']));
	});

	test('carries the labels of a government site as every page does', () => {
		expect(labelsOf(page)).toMatchObject({
			SiteName: site.name,
			ColumnName: '首页',
			ArticleTitle: english.data.title,
			PubDate: english.data.publishedOn,
		});
	});

	test('is found by its words', async () => {
		const search = await openSearch(openTab);
		await search.find('reconsideration');
		expect(await search.results()).toContain(english.href);
		search.expectQuiet();
	});
});

test('every page in Chinese leads to the page in English, in English', () => {
	const others = pages.filter(({ path }) => path !== page.path);
	const lacking = others.filter(({ root }) => {
		const tools = one(root, 'section', { class: 'reading' });
		const [link] = all(tools, 'a', { href: english.href, hreflang: 'en', lang: 'en' });
		return !link || textOf(link) !== 'English';
	});
	expect(others.length).toBeGreaterThan(600);
	expect(lacking.map(({ path }) => path)).toEqual([]);
});

test('the site map marks the page’s title and summary as English', () => {
	const [entry] = all(pageAt('/sitemap/').root, 'div', { lang: 'en' });
	expect(entry && textOf(entry)).toContain(english.data.title);
});

test('who finds no page is told so in every language of the portal', () => {
	const main = one(pageAt('/404.html').root, 'main');
	const [section] = all(main, 'section', { lang: 'en' });
	expect(textOf(one(main, 'h1'))).toBe(frameWords('zh-CN').notFound.title);
	expect(section && textOf(one(section, 'h2'))).toBe(words.notFound.title);
	expect(section && linksIn(section)).toEqual(['/search/', '/sitemap/', english.href]);
});

test('each script brings the words of its own place and no others', () => {
	const folder = join(inject('dist'), '_astro');
	const scripts = filesBelow(folder)
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
	const said = [
		copyCitation.copy,
		tableTools.filter,
		searching.loading,
		frameWords('zh-CN').navigation,
	];
	const brought = scripts.map((script) => said.filter((text) => script.includes(text)));
	expect(brought.filter(({ length }) => length > 0).sort()).toEqual(
		said
			.slice(0, 3)
			.map((text) => [text])
			.sort(),
	);
});

function pageAt(path: string) {
	const found = pages.find((each) => each.path === path);
	if (!found) throw new Error(`There is no page at ${path}`);
	return found;
}

/** Every text that readers get, attributes that are read out too, with the language that it is said to be in. */
function textsIn(node: Nodes, language: string): { text: string; language: string }[] {
	if (node.type === 'text') return [{ text: node.value, language }];
	if (node.type !== 'element' || attribute(node, 'hidden') === '') return [];
	const own = attribute(node, 'lang') ?? language;
	const said = ['aria-label', 'placeholder', 'title', 'alt'].flatMap(
		(name) => attribute(node, name) ?? [],
	);
	return [
		...said.map((text) => ({ text, language: own })),
		...node.children.flatMap((child) => textsIn(child, own)),
	];
}
