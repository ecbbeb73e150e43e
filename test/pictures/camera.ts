import { chromium } from 'playwright-core';
import { startPackagedBrowser } from '../../src/bench/browser.ts';
import { serveFont } from './font-server.ts';
import { moment, picturesOf } from './subjects.ts';
import type { Page } from 'playwright-core';
import type { Mode, Subject } from './subjects.ts';

/** Takes pictures that are the same on every machine on which the packaged Chromium runs. */
export interface Camera {
	/** Takes all pictures of a subject that is served at `origin`: name → PNG file. */
	take: (subject: Subject, origin: string) => Promise<ReadonlyMap<string, Buffer>>;
	close: () => Promise<void>;
}

export async function openCamera(): Promise<Camera> {
	const running = await startPackagedBrowser({ onlyItsFonts: true });
	const font = await serveFont();
	const browser = await chromium.connect(running.endpoint);
	const context = await browser.newContext({
		// The font comes from outside, which the pages' own content security policy correctly forbids.
		bypassCSP: true,
		deviceScaleFactor: 1,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		reducedMotion: 'reduce',
	});
	await context.clock.setFixedTime(moment);
	return {
		take: async (subject, origin) => {
			const tab = await context.newPage();
			const pictures = new Map<string, Buffer>();
			for (const mode of subject.modes) {
				const isLoaded = tab.viewportSize()?.width === mode.width && tab.url() !== 'about:blank';
				await setMode(tab, mode);
				if (!isLoaded) await open(tab, subject, origin, font.styleSheet);
				await takeMode(tab, subject, mode, pictures);
			}
			await tab.close();
			return pictures;
		},
		close: async () => {
			await running.close();
			font.close();
		},
	};
}

async function setMode(tab: Page, { name, width, height }: Mode): Promise<void> {
	await tab.setViewportSize({ width, height });
	await tab.emulateMedia({
		media: name === 'print' ? 'print' : 'screen',
		colorScheme: name === 'dark' ? 'dark' : 'light',
	});
}

async function open(
	tab: Page,
	{ path, ready = 'main', at = 'body' }: Subject,
	origin: string,
	styleSheet: string,
): Promise<void> {
	await tab.goto(origin + path);
	await tab.locator(ready).first().waitFor({ state: 'attached' });
	await tab.addStyleTag({ url: styleSheet });
	await tab
		.locator(at)
		.first()
		.evaluate((element) => element.scrollIntoView());
}

async function takeMode(
	tab: Page,
	subject: Subject,
	mode: Mode,
	pictures: Map<string, Buffer>,
): Promise<void> {
	// Fonts are requested when the page is laid out; scripts run in the frame after that.
	await tab.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame);
		await frame();
		await document.fonts.ready;
		await frame();
		await frame();
	});
	for (const { name, part } of picturesOf(subject, mode)) {
		if (part) await showOnly(tab, part, subject.parts ?? []);
		const shown = part ? tab.locator(`#${part}`) : tab;
		pictures.set(name, await shown.screenshot({ animations: 'disabled' }));
	}
}

/** Hides the parts before this one, because a change in them could move it by a fraction of a pixel. */
async function showOnly(tab: Page, part: string, parts: readonly string[]): Promise<void> {
	await tab.evaluate(
		([shown, all]) => {
			for (const id of all) {
				const element = document.getElementById(id);
				if (element) element.style.display = id === shown ? '' : 'none';
			}
		},
		[part, parts] as const,
	);
}
