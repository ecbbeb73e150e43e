import { describe, expect, inject, test } from 'vitest';
import { county, recordWhere, site } from '../county/records.ts';
import { shareBrowser } from './shared-browser.ts';
import { examine } from '../../src/bench/accessibility/examine.ts';
import { legibilityOf } from '../../src/bench/accessibility/legibility.ts';
import { largeText } from '../../src/bench/accessibility/reading-states.ts';
import { readingChoices } from '../../src/design/reading-choices.ts';
import { paletteOf } from '../../src/design/palettes.ts';
import type { Page } from 'playwright-core';
import type { ReadingState } from '../../src/bench/accessibility/reading-states.ts';
import type { Contrast, Scheme } from '../../src/design/palettes.ts';

type Choices = Partial<Record<(typeof readingChoices)[number]['name'], string>>;

const openTab = await shareBrowser();
const { normativeDocuments, pages } = county;

/** One page of each kind; without high contrast faults are looked for on all pages elsewhere. */
const kinds: readonly string[] = [
	'/',
	'/normative-documents/',
	recordWhere(normativeDocuments, ({ body }) => /^\|/m.test(body)).href,
	recordWhere(county.others, ({ href }) => href.includes('/reports/')).href,
	'/enforcement/penalty-decisions/',
	'/reconsideration/procedure/',
	'/disclosure/request-form/',
	'/audit/',
	'/audit/matrix/',
	'/search/',
	recordWhere(pages, ({ id }) => id === 'accessibility').href,
	recordWhere(pages, ({ data }) => data.language === 'en').href,
];

const highContrast: readonly ReadingState[] = [
	{
		name: 'large type',
		width: 320,
		choices: { type: 'large', theme: '', contrast: 'more' },
		leastText: largeText,
	},
	{
		name: 'dark',
		width: 1280,
		choices: { type: '', theme: 'dark', contrast: 'more' },
		leastText: 14,
	},
];

test('in high contrast no kind of page has a fault', async () => {
	const tab = await openTab({ bypassCSP: true });
	const judged = new Set<string>();
	for (const path of kinds) {
		await tab.goto(path);
		expect.soft(await examine(tab, highContrast, { judged }), path).toEqual([]);
	}
});

/** WCAG 2.2, success criterion 1.4.12. */
const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
	p { margin-bottom: 2em !important }`;

/** 1280 by 1024 pixels at 400 % (WCAG 2.2, success criterion 1.4.10). */
test('nothing is lost when text is spaced widely on a page magnified four times', async () => {
	const tab = await openTab({ bypassCSP: true, viewport: { width: 320, height: 256 } });
	for (const path of kinds) {
		await tab.goto(path);
		await tab.addStyleTag({ content: wideSpacing });
		const { width, cutText } = await legibilityOf(tab, 14);
		expect.soft(width, path).toBeLessThanOrEqual(320);
		expect.soft(cutText, path).toEqual([]);
	}
});

describe('the colours follow', () => {
	const systems = (['light', 'dark'] as const).flatMap((scheme) =>
		(['no-preference', 'more'] as const).map((contrast) => [scheme, contrast] as const),
	);

	test.each(systems)(
		'a system that asks for %s and %s, or the reader',
		async (scheme, contrast) => {
			const tab = await openTab({ colorScheme: scheme, contrast });
			await tab.goto('/');
			for (const theme of ['', 'light', 'dark'])
				for (const level of ['', 'more']) {
					await setChoices(tab, { theme, contrast: level });
					const expected = paletteOf(
						site.colour,
						(theme || scheme) as Scheme,
						[contrast, level].includes('more') ? 'more' : ('standard' satisfies Contrast),
					);
					expect(await colourOf(tab, 'text'), `${theme} ${level}`).toBe(short(expected.text));
					expect(await colourOf(tab, 'brand-text'), `${theme} ${level}`).toBe(
						short(expected['brand-text']),
					);
				}
		},
	);

	test('paper, which is white', async () => {
		const tab = await openTab();
		await tab.goto('/');
		await setChoices(tab, { theme: 'dark', contrast: 'more' });
		await tab.emulateMedia({ media: 'print' });
		expect(await colourOf(tab, 'surface')).toBe('#fff');
	});

	test('the system where it replaces all colours: what is current keeps a line', async () => {
		const tab = await openTab({ forcedColors: 'active' });
		await tab.goto('/normative-documents/');
		const current = tab.locator('.site-nav [aria-current]');
		expect(await current.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
	});
});

describe('what the reader chooses', () => {
	test('holds at once, on the next page and in other tabs, and sets no cookie', async () => {
		const tab = await openTab();
		await tab.goto('/');
		const other = await tab.context().newPage();
		await other.goto('/agencies/');
		await tab.getByRole('button', { name: '大字模式' }).click();
		await tab.getByRole('button', { name: '阅读设置' }).click();
		await tab.getByRole('radio', { name: '深色' }).check();
		const chosen = { type: 'large', theme: 'dark', script: '' };
		expect(await choicesOf(tab)).toEqual(chosen);
		await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
		expect(await other.locator('[name=theme][value=dark]').isChecked()).toBe(true);
		await tab.goto('/disclosure/');
		expect(await choicesOf(tab)).toEqual(chosen);
		const large = tab.getByRole('button', { name: '大字模式' });
		expect(await large.getAttribute('aria-pressed')).toBe('true');
		await large.click();
		expect(await choicesOf(tab)).toEqual({ theme: 'dark', script: '' });
		expect(await tab.context().cookies()).toEqual([]);
	});

	test('is set before anything is shown', async () => {
		const tab = await openTab();
		await tab.goto('/');
		await tab.evaluate(() => localStorage.setItem('reading', '{"type":"large"}'));
		// The body is not there yet when the root's attributes change for the last time.
		await tab.addInitScript(() => {
			new MutationObserver(() => {
				document.documentElement.dataset['seen'] = String(document.body !== null);
			}).observe(document, { subtree: true, attributeFilter: ['data-type'] });
		});
		await tab.goto('/agencies/');
		expect(await choicesOf(tab)).toMatchObject({ type: 'large', seen: 'false' });
	});

	test('moves nothing while a page loads', async () => {
		const tab = await openTab({ viewport: { width: 360, height: 800 } });
		await tab.goto('/');
		await tab.evaluate(() => localStorage.setItem('reading', '{"type":"large"}'));
		for (const path of kinds) {
			await tab.goto(path);
			expect.soft(await shiftOf(tab), path).toBeLessThan(0.01);
		}
	});

	test('can be every option, by keyboard alone', async () => {
		const tab = await openTab();
		await tab.goto('/');
		await tab.getByRole('button', { name: '阅读设置' }).focus();
		await tab.keyboard.press('Enter');
		for (const { name, values } of readingChoices) {
			await tab.keyboard.press('Tab');
			for (const value of values.slice(1)) {
				await tab.keyboard.press('ArrowDown');
				expect((await choicesOf(tab))[name]).toBe(value);
			}
		}
	});

	test.each(['nonsense', '[]', 'null', '{"theme":7,"type":{}}'])(
		'may be kept as %s: then nothing is chosen',
		async (kept) => {
			const tab = await openTab();
			await tab.goto('/');
			await tab.evaluate((text) => localStorage.setItem('reading', text), kept);
			await tab.reload();
			expect(await choicesOf(tab)).toEqual({ script: '' });
		},
	);

	test('cannot be chosen without JavaScript, and no dead control is shown', async () => {
		const tab = await openTab({ javaScriptEnabled: false, colorScheme: 'dark' });
		await tab.goto('/');
		const tools = tab.getByRole('region', { name: '无障碍与阅读设置' });
		expect(await tools.getByRole('link', { name: '无障碍' }).isVisible()).toBe(true);
		expect(await tools.getByRole('button').filter({ visible: true }).count()).toBe(0);
		expect(await tab.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe(
			'rgb(236, 238, 240)',
		);
	});
});

test('nothing moves by itself for those who ask for less motion', async () => {
	const tab = await openTab({ reducedMotion: 'reduce' });
	await tab.goto('/');
	expect(await tab.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
		'auto',
	);
});

test('the page of the design is not published', async () => {
	expect((await fetch(`${inject('origin')}/design/`)).status).toBe(404);
});

function setChoices(tab: Page, choices: Choices): Promise<void> {
	return tab.evaluate(
		([names, chosen]) => {
			for (const name of names) document.documentElement.dataset[name] = chosen[name] ?? '';
		},
		[readingChoices.map(({ name }) => name), choices] as const,
	);
}

function choicesOf(tab: Page): Promise<Record<string, string | undefined>> {
	return tab.evaluate(() => {
		const { asOf: _, ...chosen } = document.documentElement.dataset;
		return chosen;
	});
}

/** The cumulative layout shift of the page so far. */
function shiftOf(tab: Page): Promise<number> {
	return tab.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
					resolve(shifts.reduce((sum, { value }) => sum + value, 0));
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0))));
			}),
	);
}

function colourOf(tab: Page, token: string): Promise<string> {
	return tab.evaluate(
		(name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`),
		token,
	);
}

/** As the style sheet is minified: `#ffffff` → `#fff`. */
function short(colour: string): string {
	return colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}
