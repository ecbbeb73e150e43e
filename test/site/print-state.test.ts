import { describe, expect, test } from 'vitest';
import { hasChineseFont } from './chinese-font.ts';
import { addDays } from '../../src/domain/dates/calendar-date.ts';
import { today } from '../county/county.ts';
import { county, recordWhere } from '../county/records.ts';
import { print, printedAs } from './printed.ts';
import { shareBrowser } from './shared-browser.ts';
import type { PrintedPage } from './printed.ts';

const openTab = await shareBrowser();
const tab = await openTab();
await tab.goto('/');
const withFont = await hasChineseFont(tab);
if (!withFont)
	console.warn('No Chinese font on this machine: what reads printed characters is skipped.');
const readsPrint = test.runIf(withFont);

/** The text of a printed page above its type area. */
const headOf = ({ lines }: PrintedPage) =>
	lines
		.filter(({ baseline }) => baseline < 37)
		.map(({ text }) => text)
		.join('')
		.replaceAll(/\s/g, '');
const textOf = (pages: readonly PrintedPage[]) =>
	pages
		.flatMap(({ lines }) => lines.map(({ text }) => text))
		.join('')
		.replaceAll(/\s/g, '');

async function printedOn(address: string, day: string = today): Promise<PrintedPage[]> {
	const reader = await openTab();
	await reader.clock.setFixedTime(new Date(`${day}T09:00:00+08:00`));
	await reader.goto(address);
	await reader.locator('[data-printed-day], .document').first().waitFor();
	const pages = await print(reader);
	await reader.context().close();
	return pages;
}

describe('a document that was repealed', async () => {
	const repealed = recordWhere(county.normativeDocuments, ({ data }) =>
		data.title.includes('招商引资优惠办法'),
	);
	const pages = await printedOn(repealed.href);

	readsPrint('says so across the head of every page, with the reader’s day', () => {
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages)
			expect(headOf(page)).toMatch(/^截至\d{4}年\d+月\d+日：已废止，自\d{4}年\d+月\d+日起废止$/);
	});

	readsPrint('has no red head, and its number below its title', () => {
		const text = textOf(pages);
		expect(text).not.toMatch(printedAs('人民政府文件'));
		expect(text).toMatch(printedAs('招商引资优惠办法的通知'));
		expect(text).toMatch(/〔2020〕14号/);
	});
});

describe('a document that is replaced later than the site was built', async () => {
	const replaced = recordWhere(county.normativeDocuments, ({ href }) =>
		href.endsWith('/qingzhenggui-2022-3/'),
	);
	const before = await printedOn(replaced.href, '2026-12-31');
	const after = await printedOn(replaced.href, '2027-01-01');

	readsPrint('is printed with its red head until then', () => {
		expect(before.map(headOf).join('')).toBe('');
		expect(textOf(before)).toMatch(printedAs('人民政府文件'));
	});

	readsPrint('is printed without it from that day on, and with its state', () => {
		for (const page of after) expect(headOf(page)).toMatch(/^截至2027年1月1日：已被替代/);
		expect(textOf(after)).not.toMatch(printedAs('人民政府文件'));
		expect(textOf(after)).toMatch(/截至2027年1月1日）/);
	});
});

readsPrint('a consultation says on paper until when and how one can answer', async () => {
	const consultation = recordWhere(county.consultations, ({ data }) => data.hearing !== undefined);
	const text = textOf(await printedOn(consultation.href));
	for (const said of ['征集时间', '是最后一天', '提出意见的方式', '听证会', '电话'])
		expect(text).toMatch(printedAs(said));
});

readsPrint('版记 is the document’s own, apart from what the portal says', async () => {
	const complete = recordWhere(county.normativeDocuments, ({ data }) => 'copiedTo' in data);
	const [last] = (await printedOn(complete.href)).toReversed();
	const lines = last?.lines.map(({ text }) => text.replaceAll(/\s/g, '')) ?? [];
	const lineOf = (words: RegExp) => lines.findIndex((line) => words.test(line));
	const [address, copies, printed] = [/^网址/, /^抄送：/, /印发$/].map(lineOf);
	expect(address).toBeGreaterThan(-1);
	expect(copies).toBeGreaterThan(address ?? 0);
	expect(printed).toBe((copies ?? 0) + 1);
});

readsPrint('附注 stands below the date, links of the portal nowhere', async () => {
	const complete = recordWhere(county.normativeDocuments, ({ data }) => 'annotation' in data);
	const text = textOf(await printedOn(complete.href));
	expect(text).toMatch(
		printedAs(`日（${String('annotation' in complete.data && complete.data.annotation)}）`),
	);
	expect(text).not.toMatch(/政策解读：/);
});

test('a picture is whole, and there before one has scrolled to it', async () => {
	await tab.goto('/');
	const pictures = county.interpretations.filter(
		({ body }) => body.includes('![') && body.includes('/files/'),
	);
	const [first] = pictures;
	if (!first) return expect.fail('No record of the county has a picture');
	await tab.goto(first.href);
	await tab.emulateMedia({ media: 'print' });
	const image = tab.locator('.prose img').first();
	expect(await image.getAttribute('loading')).toBeNull();
	const { indent, right, width } = await image.evaluate((element) => ({
		indent: getComputedStyle(element.closest('p') ?? element).textIndent,
		right: element.getBoundingClientRect().right,
		width: document.documentElement.clientWidth,
	}));
	await tab.emulateMedia({ media: null });
	expect(indent).toBe('0px');
	expect(right).toBeLessThanOrEqual(width);
});

test('a title breaks between its words alone, and is copied, searched and read as it is', async () => {
	const long = recordWhere(county.normativeDocuments, ({ data }) => data.title.length > 25);
	await tab.setViewportSize({ width: 360, height: 740 });
	await tab.goto(long.href);
	const heading = tab.locator('h1');
	expect(await heading.evaluate(({ textContent }) => textContent?.trim())).toBe(long.data.title);
	const breaks = await heading.evaluate((element) => {
		const pieces = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
		return pieces.map((piece) => {
			const range = document.createRange();
			range.selectNodeContents(piece);
			return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
		});
	});
	expect(breaks.length).toBeGreaterThan(3);
	expect(new Set(breaks)).toEqual(new Set([1]));
	await tab.setViewportSize({ width: 1280, height: 800 });
});

test('a line above the document, that it may be out of date, does not cut its foot in two', async () => {
	const decision = recordWhere(county.others, ({ href }) =>
		href.startsWith('/reconsideration/decisions/'),
	);
	const fresh = await printedOn(decision.href);
	const reader = await openTab();
	await reader.clock.setFixedTime(new Date(`${addDays(today, 9)}T09:00:00+08:00`));
	await reader.goto(decision.href);
	await reader.locator('.stale-page').waitFor();
	const stale = await print(reader);
	await reader.context().close();
	expect(stale.length).toBe(fresh.length);
	expect(textOf(stale.slice(-1))).toContain('https://');
	expect(
		stale
			.slice(0, -1)
			.map((page) => textOf([page]))
			.join(''),
	).not.toContain('https://');
});

test('the duty matrix and the penalties lie within their sheets', async () => {
	for (const path of [
		'/audit/matrix/',
		'/enforcement/penalty-decisions/',
		'/reconsideration/statistics/',
	]) {
		await tab.goto(path);
		for (const { width, lines } of await print(tab))
			for (const { right, text } of lines) expect(right, `${path} ${text}`).toBeLessThan(width);
	}
});

test('rows of many texts are printed as records under the names of their columns', async () => {
	await tab.goto('/enforcement/penalty-decisions/');
	const table = tab.locator('.data-table.as-records');
	await tab.emulateMedia({ media: 'print' });
	const [first] = await table.locator('tbody tr').all();
	const label = await first
		?.locator('td')
		.first()
		.evaluate((cell) => getComputedStyle(cell, '::before').content);
	const display = await first?.evaluate((row) => getComputedStyle(row).display);
	await tab.emulateMedia({ media: null });
	expect(display).toBe('grid');
	expect(label).toContain(await table.locator('thead th').first().innerText());
});
