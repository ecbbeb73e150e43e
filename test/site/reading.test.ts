import { describe, expect, inject, test } from 'vitest';
import { faultsOf } from '../../src/bench/accessibility/axe.ts';
import { all, attribute, builtPages, linksIn, one, textOf } from './built-pages.ts';
import { county, documents, recordWhere, site } from '../county/records.ts';
import { shareBrowser } from './shared-browser.ts';
import { articleNumber } from '../../src/domain/documents/article-number.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();
const pages = new Map(builtPages(inject('dist')).map((page) => [page.path, page]));
const wide = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
const narrow = { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' } as const;

/** Rules in chapters and articles, printed by a notice. */
const rules = recordWhere(
	county.normativeDocuments,
	({ data, body }) =>
		/^### 第三章/m.test(body) && /^\*\*第十二条/m.test(body) && data.title.includes('印发'),
);
const [, name = ''] = /印发(.+)的通知/.exec(rules.data.title) ?? [];
const chapters = [...rules.body.matchAll(/^### (第.章.*)$/gm)].map(([, title = '']) => title);

describe('articles', () => {
	const articles = documents.map(({ href, body }) => ({
		href,
		numbers: body
			.split(/\n{2,}/)
			.flatMap(
				(paragraph) => articleNumber(paragraph.trim().replace(/^\*\*(.*?)\*\*/, '$1')) ?? [],
			),
	}));

	test('every one has an anchor, and its number is the link to it', () => {
		expect(articles.flatMap(({ numbers }) => numbers).length).toBeGreaterThan(50);
		for (const { href, numbers } of articles) {
			const found = all(mainOf(href), 'p', { class: 'article' });
			expect(
				found.map((article) => textOf(one(article, 'a', { class: 'anchor' }))),
				href,
			).toEqual(numbers);
			for (const article of found)
				expect(attribute(one(article, 'a', { class: 'anchor' }), 'href')).toBe(
					`#${attribute(article, 'id')}`,
				);
		}
	});

	test('the anchor is the number, so that it stays when other text changes', () => {
		const text = textOf(one(mainOf(rules.href), 'p', { id: 'art-12' }));
		expect(text).toMatch(/^第十二条/);
	});

	test('one copies the citation of an article', async () => {
		const tab = await openTab({ ...wide, permissions: ['clipboard-read', 'clipboard-write'] });
		await tab.goto(rules.href);
		await tab.locator('#art-12').hover();
		await tab.locator('#art-12').getByRole('button', { name: '复制引文' }).click();
		await tab.getByRole('button', { name: '已复制' }).waitFor();
		const citation = `《${name}》（${rules.data.documentNumber?.join('、')}）第十二条`;
		expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
			`${citation} ${new URL(rules.href, site.address).href}#art-12`,
		);
		expect(await tab.locator('[data-citation]').innerText()).toBe(`已复制：${citation}`);
	});

	test('one copies by keyboard: from the number to the button is one step', async () => {
		const tab = await openTab({ ...narrow, permissions: ['clipboard-read', 'clipboard-write'] });
		await tab.goto(rules.href);
		await tab.getByRole('link', { name: '第三条', exact: true }).focus();
		await tab.keyboard.press('Tab');
		await tab.keyboard.press('Enter');
		await tab.getByRole('button', { name: '已复制' }).waitFor();
		expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain('第三条 https://');
	});

	test('it says when nothing could be copied', async () => {
		const tab = await openTab(wide);
		await tab.goto(rules.href);
		await tab.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		});
		await tab.locator('#art-1').hover();
		await tab.locator('#art-1').getByRole('button').click();
		await tab.getByRole('button', { name: '没有复制成功' }).waitFor();
		expect(await tab.locator('[data-citation]').innerText()).toContain('没有复制成功');
	});

	test.each([wide, narrow])(
		'the button has no fault that axe knows ($viewport.width)',
		async (kind) => {
			const tab = await openTab({ ...kind, bypassCSP: true });
			await tab.goto(`${rules.href}#art-12`);
			await tab.locator('#art-12').getByRole('button', { name: '复制引文' }).waitFor();
			expect(await faultsOf(tab)).toEqual([]);
			expect(await sidewaysScroll(tab)).toBe(0);
		},
	);

	test('without JavaScript the number still leads to the article', async () => {
		const tab = await openTab({ ...wide, javaScriptEnabled: false });
		await tab.goto(rules.href);
		const link = tab.getByRole('link', { name: '第五条', exact: true });
		await link.click();
		expect(new URL(tab.url()).hash).toBe('#art-5');
		expect(await tab.getByRole('button', { name: '复制引文' }).count()).toBe(0);
		expect(
			await link.evaluate((element) => getComputedStyle(element, '::after').content),
		).toContain('#');
	});
});

describe('the table of contents', () => {
	test('marks the place where the reader is', async () => {
		const tab = await openTab(wide);
		await tab.goto(rules.href);
		const contents = tab.getByRole('navigation', { name: '目录' });
		expect(await contents.getByRole('link').allInnerTexts()).toEqual(chapters);
		const current = contents.locator('[aria-current="location"]');
		expect(await current.count()).toBe(0);
		for (const chapter of [chapters[2], chapters[4], chapters[1]]) {
			await tab
				.getByRole('heading', { name: chapter ?? '', exact: true })
				.evaluate((heading) => heading.scrollIntoView());
			await current.filter({ hasText: chapter ?? '' }).waitFor();
			expect(await current.count()).toBe(1);
		}
		expect(await contents.boundingBox()).toMatchObject({
			y: expect.toSatisfy((y: number) => y >= 0 && y < 100),
		});
	});

	test('stands in its place in large type', async () => {
		const tab = await openTab(wide);
		await tab.goto(rules.href);
		await tab.getByRole('button', { name: '大字模式' }).click();
		const position = tab
			.locator('.contents')
			.evaluate((element) => getComputedStyle(element).position);
		expect(await position).toBe('static');
	});

	test('opens on demand on a phone', async () => {
		const tab = await openTab(narrow);
		await tab.goto(rules.href);
		const link = tab.locator('.contents').getByRole('link', { name: chapters[1] ?? '' });
		expect(await link.isVisible()).toBe(false);
		await tab.locator('.contents summary').click();
		await link.click();
		expect(decodeURIComponent(new URL(tab.url()).hash)).toMatch(/^#第二章/);
	});

	test.each([wide, narrow])('can be read without JavaScript ($viewport.width)', async (kind) => {
		const tab = await openTab({ ...kind, javaScriptEnabled: false });
		await tab.goto(rules.href);
		if (kind === narrow) await tab.locator('.contents summary').click();
		expect(await tab.locator('.contents').getByRole('link').first().isVisible()).toBe(true);
	});
});

test('a line of the text is 38 characters long at most', async () => {
	const tab = await openTab({ viewport: { width: 1600, height: 900 } });
	await tab.goto(rules.href);
	const [width, size] = await tab
		.locator('.prose')
		.first()
		.evaluate((prose) => {
			return [prose.clientWidth, parseFloat(getComputedStyle(prose).fontSize)] as const;
		});
	expect(Math.round(width / size)).toBe(38);
});

describe('what a document is, at its beginning', () => {
	test('who issued it, and its number', () => {
		expect(textOf(one(mainOf(rules.href), 'p', { class: 'document-identity' }))).toMatch(
			new RegExp(`发布的行政规范性文件，${rules.data.documentNumber?.join('、')}$`),
		);
	});

	test('a document that another one replaces or repeals names the other', () => {
		const pairs = county.normativeDocuments.flatMap((newer) =>
			[...(newer.data.replaces ?? []), ...(newer.data.repeals ?? [])].map((id) => ({ newer, id })),
		);
		expect(pairs.length).toBeGreaterThan(1);
		for (const { newer, id } of pairs) {
			const older = recordWhere(county.normativeDocuments, (each) => each.id === id);
			const lines = all(mainOf(older.href), 'p', { class: 'validity-successor' });
			expect(lines.flatMap(linksIn), id).toContain(newer.href);
		}
	});

	test('the documents around it stand in the order of time, and it among them', () => {
		for (const { href } of documents) {
			const [related] = all(mainOf(href), 'section', { class: 'related' });
			if (!related) continue;
			const days = all(related, 'time').map((time) => attribute(time, 'datetime') ?? '');
			expect(days, href).toEqual([...days].sort());
			expect(all(related, 'li', { 'aria-current': 'true' }), href).toHaveLength(1);
		}
	});
});

function mainOf(href: string) {
	const page = pages.get(decodeURIComponent(href));
	if (!page) throw new Error(`There is no page at ${href}`);
	return one(page.root, 'main');
}

function sidewaysScroll(tab: Page): Promise<number> {
	return tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
