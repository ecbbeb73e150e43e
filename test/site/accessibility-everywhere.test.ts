import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { builtPages } from './built-pages.ts';
import { partsOf, sectionOf } from './page-kinds.ts';
import { shareBrowser } from './shared-browser.ts';
import { codeSnifferSource } from '../../src/bench/accessibility/code-sniffer.ts';
import { examine } from '../../src/bench/accessibility/examine.ts';
import { mistakenSniffs } from '../../src/bench/accessibility/mistaken-sniffs.ts';
import { readingStates } from '../../src/bench/accessibility/reading-states.ts';
import { reportOf } from '../../src/bench/accessibility/report.ts';
import { shareStates } from '../../src/bench/accessibility/share-states.ts';
import { searches, seenPages, sweep } from '../../src/bench/accessibility/sweep.ts';
import type { CodeSniffer } from '../../src/bench/accessibility/code-sniffer.ts';

const openTab = await shareBrowser();

/** `npm run bench -- accessibility` visits every page in every state. */
test('no page has a fault: every element and class of each section in one state, every one in all, each section measured on the narrowest screen', async () => {
	const seen = new Set(seenPages(inject('dist')));
	const pages = builtPages(inject('dist')).filter(({ path }) => seen.has(path));
	expect(pages.length).toBeGreaterThan(100);
	const visits = shareStates(
		pages.map((page) => ({ path: page.path, section: sectionOf(page), parts: partsOf(page) })),
		readingStates,
	);
	visits.push(...searches.map((path) => ({ path, states: readingStates })));
	const browser = await chromium.connect(inject('browser'));
	const faults = await sweep(browser, inject('origin'), visits, { judged: new Set() });
	await browser.close();
	expect(reportOf(faults)).toBe('');
}, 3_600_000);

test('the settings of the reader have no fault when they are open', async () => {
	const tab = await openTab({ bypassCSP: true });
	await tab.goto('/');
	await tab.getByRole('button', { name: '阅读设置' }).click();
	await tab.getByRole('group', { name: '颜色' }).waitFor();
	expect(await examine(tab, readingStates)).toEqual([]);
});

test.each(mistakenSniffs)('$code within $within is still reported', async ({ code, within }) => {
	const tab = await openTab({ bypassCSP: true });
	await tab.goto('/audit/matrix/');
	await tab.evaluate(codeSnifferSource);
	const codes = await tab.evaluate((selector) => {
		const { HTMLCS } = window as unknown as { HTMLCS: CodeSniffer };
		HTMLCS.process('WCAG2AA', document);
		return HTMLCS.getMessages()
			.filter(({ element }) => element.closest?.(selector))
			.map((message) => message.code);
	}, within);
	expect(codes).toContainEqual(expect.stringMatching(new RegExp(`${code}$`)));
});

test('each kind of fault is found in the states in which it shows', async () => {
	const tab = await openTab({ bypassCSP: true });
	await tab.setContent(`<!doctype html><html lang="zh"><title>错误</title><style>
		:root[data-theme='dark'] .pale { color: #111; background: #000 }
		.fixed { position: fixed }
		.wide { width: 400px }
		.small { font-size: 12px }
		.twenty { font-size: 20px }
		button { width: 20px; height: 20px; padding: 0 }
		</style><main><h1>错误</h1><p class="pale">看不清</p><p class="wide">太宽</p><p class="small">太小</p>
		<p class="twenty">不够大</p><p class="fixed">不动</p><button aria-label="小"></button><img src="">
		<table><tr><td><b></b></td></tr></table><p id="a"></p><p id="a"></p></main>`);
	const found = await examine(tab, readingStates);
	const statesOf = (rule: string, element: string) =>
		found
			.filter((fault) => fault.rule.includes(rule) && fault.element.includes(element))
			.map(({ state }) => state.name);
	const every = readingStates.map(({ name }) => name);
	const large = every.filter((name) => name.includes('大字'));
	expect(statesOf('axe color-contrast', 'pale')).toEqual(
		every.filter((name) => name.includes('深色')),
	);
	expect(statesOf('HTMLCS Principle1.Guideline1_4.1_4_3', 'pale')).toEqual(
		every.filter((name) => name.includes('深色')),
	);
	expect(statesOf('HTMLCS Principle1.Guideline1_1.1_1_1', '<img')).toEqual(every);
	expect(statesOf('width', '')).toEqual(every.filter((name) => name.startsWith('320')));
	expect(statesOf('text-size', 'small')).toEqual(every);
	expect(statesOf('text-size', 'twenty')).toEqual(large);
	expect(statesOf('control-size', 'button')).toEqual(every);
	expect(statesOf('floating', 'fixed')).toEqual(large);
	expect(statesOf('axe image-alt', '<img').length).toBeGreaterThan(0);
});

test('colours that were judged on one page are not judged again on the next, and others are', async () => {
	const tab = await openTab({ bypassCSP: true });
	const judged = new Set<string>();
	const contrastOf = async (style: string) => {
		await tab.setContent(`<!doctype html><html lang="zh"><title>颜色</title>
			<main><h1>颜色</h1><div style="background: #fff"><p style="${style}">文字</p></div></main></html>`);
		const found = await examine(tab, readingStates, { judged });
		return found.filter(({ rule }) => rule === 'axe color-contrast').length > 0;
	};
	expect(await contrastOf('color: #222')).toBe(false);
	expect(await contrastOf('color: #bbb')).toBe(true);
	expect(await contrastOf('color: #bbb')).toBe(false);
	expect(await contrastOf('color: #bbb; background: #ccc')).toBe(true);
	expect(await contrastOf('color: #222; background: #333')).toBe(true);
});
