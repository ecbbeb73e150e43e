import { describe, expect, test } from 'vitest';
import { hasChineseFont } from './chinese-font.ts';
import { today } from '../county/county.ts';
import { county, recordWhere } from '../county/records.ts';
import { print, printedAs } from './printed.ts';
import { shareBrowser } from './shared-browser.ts';
import { bodyTree } from '../../src/markdown/body-tree.ts';
import { markParts } from '../../src/markdown/mark-parts.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import type { PrintedLine, PrintedPage } from './printed.ts';

const openTab = await shareBrowser();
const tab = await openTab();
await tab.clock.setFixedTime(new Date(`${today}T09:00:00+08:00`));
await tab.goto('/');
const withFont = await hasChineseFont(tab);
if (!withFont)
	console.warn('No Chinese font on this machine: what reads printed characters is skipped.');

/** A test that reads the characters of the printed page. */
const readsPrint = test.runIf(withFont);

const notice = recordWhere(
	county.normativeDocuments,
	({ body, data }) =>
		body.includes('\n| ') && body.includes('第一章') && data.attachments !== undefined,
);

/** The lines of the type area: 37 mm from the upper edge, 225 mm high. */
const inTypeArea = ({ baseline }: PrintedLine) => baseline > 37 && baseline < 263;
const textOf = (pages: readonly PrintedPage[]) =>
	pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');

async function printed(address: string): Promise<PrintedPage[]> {
	await tab.goto(address);
	return print(tab);
}

/** The notice with other words in place of its text. */
async function printedWith(html: string): Promise<PrintedPage[]> {
	await tab.goto(notice.href);
	await tab
		.locator('.prose')
		.first()
		.evaluate((prose, content) => {
			prose.innerHTML = content;
		}, html);
	return print(tab);
}

describe('a document on the page of GB/T 9704—2012', async () => {
	const pages = await printed(notice.href);
	const [first] = pages;

	test('every sheet is A4', () => {
		for (const { width, height } of pages) {
			expect(width).toBeCloseTo(210, 0);
			expect(height).toBeCloseTo(297, 0);
		}
	});

	test('page numbers — 1 — at the outer edge, 7 mm below the text', () => {
		for (const [index, { lines }] of pages.entries()) {
			const [number, ...others] = lines.filter(({ baseline }) => baseline > 263);
			expect(number?.text.replaceAll(' ', '')).toBe(`—${index + 1}—`);
			expect(others).toEqual([]);
			if (index % 2 === 0) expect(number?.right).toBeCloseTo(210 - 26 - 4.94, 0);
			else expect(number?.left).toBeCloseTo(26 + 4.94, 0);
			expect(number?.size).toBeCloseTo(14, 0);
			// Dashes are drawn about 2 mm above the line on which figures of this size stand.
			expect((number?.baseline ?? 0) - 2).toBeCloseTo(262 + 7, 0);
		}
	});

	readsPrint('the text begins 28 mm from the inner edge and is set in 三号', () => {
		const body = pages
			.flatMap(({ lines }, index) => lines.filter(inTypeArea).map((line) => ({ ...line, index })))
			.filter(({ size }) => Math.abs(size - 16) < 0.1);
		expect(body.length).toBeGreaterThan(50);
		for (const { left, right, index } of body) {
			const inner = index % 2 === 0 ? 28 : 26;
			expect(left).toBeGreaterThan(inner - 0.3);
			expect(right).toBeLessThan(inner + 156.3);
		}
		const lefts = body.map(({ left, index }) => left - (index % 2 === 0 ? 28 : 26));
		expect(Math.min(...lefts)).toBeCloseTo(0, 0);
		expect(lefts.filter((left) => Math.abs(left - 11.14) < 0.5).length).toBeGreaterThan(20);
	});

	readsPrint(
		'the red head, where the county wants it: mark, number, then the title in 二号',
		() => {
			const lines = first?.lines ?? [];
			const [mark, number, ...rest] = lines;
			expect(mark?.text).toMatch(printedAs('青禾县人民政府文件'));
			expect((mark?.baseline ?? 0) - 37).toBeGreaterThan(35);
			expect(number?.text).toMatch(printedAs(notice.data.documentNumber?.join('、') ?? ''));
			const title = rest.filter(({ size }) => Math.abs(size - 22) < 0.2);
			expect(title.map(({ text }) => text).join('')).toMatch(printedAs(notice.data.title));
		},
	);

	test('nothing of the page around the text', () => {
		const text = textOf(pages);
		for (const around of ['搜索', '网站地图', '主办单位', '下载', '文件信息', '首页'])
			expect(text).not.toContain(around);
	});

	readsPrint(
		'its last lines say where and when it was published, and whether it is in force',
		() => {
			const text = textOf(pages).replaceAll(/\s/g, '');
			expect(text).toMatch(/网址：https:\/\//);
			expect(text).toMatch(/效力状态：.+（截至/);
			expect(text).toMatch(/发布日期：[\d年月日]+/);
		},
	);
});

readsPrint('a document without a red head bears its number below the title', async () => {
	const decision = recordWhere(county.others, ({ data }) => 'documentNumber' in data);
	const [page] = await printed(decision.href);
	const texts = page?.lines.map(({ text }) => text) ?? [];
	expect(texts.slice(0, 3).join('')).not.toMatch(printedAs('文件'));
	const number = String('documentNumber' in decision.data && decision.data.documentNumber);
	const place = texts.findIndex((text) => printedAs(number).test(text));
	expect(texts.slice(0, place).join('')).toMatch(printedAs(decision.data.title));
});

readsPrint('a full page has 22 lines of 28 characters', async () => {
	const pages = await printedWith(`<p>${'国'.repeat(28 * 22 * 4)}</p>`);
	for (const { lines } of pages.slice(1, 4)) {
		const text = lines.filter(inTypeArea);
		expect(text.map(({ text }) => text.length)).toEqual(Array(22).fill(28));
		const [top, bottom] = [text[0], text.at(-1)];
		expect(((bottom?.baseline ?? 0) - (top?.baseline ?? 0)) / 21).toBeCloseTo(225 / 22, 1);
		for (const { left, right } of text) expect(right - left).toBeCloseTo(156, 0);
	}
});

readsPrint('annexes are named above the signature, which stands over its date', async () => {
	const body = '正文。\n\n测试县人民政府\n\n2025年6月16日';
	const { tree } = bodyTree(body, { resolve: (url) => url });
	const [page] = await printedWith(toHtml(markParts(tree, { annexes: ['甲', '乙'] })));
	const lines = page?.lines.filter(inTypeArea) ?? [];
	const lineOf = (words: RegExp) => lines.find(({ text }) => words.test(text));
	const [note, second, signature, date] = [
		/^附件：1\.\s*甲/,
		/^2\.\s*乙/,
		printedAs('测试县人民政府'),
		/^2025/,
	].map(lineOf);
	const character = 156 / 28;
	expect(note?.left).toBeCloseTo(28 + 2 * character, 0);
	expect(second?.left).toBeCloseTo(28 + 5 * character, 0);
	expect(date?.right).toBeCloseTo(28 + 156 - 4 * character, 0);
	const middle = (line: PrintedLine | undefined) => ((line?.left ?? 0) + (line?.right ?? 0)) / 2;
	expect(middle(signature)).toBeCloseTo(middle(date), 0);
	expect(lines.filter(({ text }) => text.startsWith('附件'))).toHaveLength(1);
});

describe('版记', async () => {
	/** Where the last line of 版记 stands, 7 mm high, when its rule is the lower edge of the type area. */
	const lowest = 260.3;
	const short = recordWhere(
		county.others,
		({ body, data }) => body.length < 400 && data.attachments === undefined,
	);
	const cases = [
		['a short document', await printed(short.href)],
		['a long one with tables and attachments', await printed(notice.href)],
		['one of dozens of pages', await printedWith('<p>行</p>'.repeat(22 * 40))],
	] as const;

	readsPrint.each(cases)('%s has it on the lower edge of its last page alone', (_, pages) => {
		const isImprint = ({ text }: PrintedLine) => /^网址：https:/.test(text.replaceAll(/\s/g, ''));
		const bearing = pages.filter(({ lines }) => lines.some(isImprint));
		expect(bearing).toEqual([pages.at(-1)]);
		expect(bearing[0]?.lines.filter(inTypeArea).at(-1)?.baseline).toBeCloseTo(lowest, 0);
	});

	test('text is never below it', async () => {
		for (const lines of [11, 12, 13, 14, 15, 16, 17]) {
			const pages = await printedWith('<p>行</p>'.repeat(lines));
			const last =
				pages
					.at(-1)
					?.lines.filter(inTypeArea)
					.map(({ text }) => text) ?? [];
			const place = last.findIndex((text) => text.startsWith('网址'));
			expect(last.slice(0, place).every((text) => !/发布|索引/.test(text))).toBe(true);
			expect(last.slice(place)).not.toContain('行');
		}
	});
});

describe('a table in a document', async () => {
	const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	const table = (columns: number, rows: number) =>
		`<section class="table-scroll"><table><thead><tr>${'<th>表头</th>'.repeat(columns)}</tr></thead><tbody>${Array.from(
			{ length: rows },
			(_, index) => row(Array.from({ length: columns }, () => `第${index}行<br>末${index}`)),
		).join('')}</tbody></table></section>`;

	readsPrint('repeats its head on every page and splits no row', async () => {
		const pages = await printedWith(table(3, 60));
		const withRows = pages.filter(({ lines }) => lines.some(({ text }) => /末\d/.test(text)));
		expect(withRows.length).toBeGreaterThan(1);
		for (const page of withRows) {
			const text = textOf([page]);
			expect(text).toContain('表头表头表头');
			const rows = [...text.matchAll(/^第(\d+)行/gm)].map(([, index]) => index);
			const ends = [...text.matchAll(/^末(\d+)末/gm)].map(([, index]) => index);
			expect(rows).toEqual(ends);
		}
	});

	readsPrint('stays whole when it is short', async () => {
		const pages = await printedWith(`<p>${'文<br>'.repeat(10)}</p>${table(3, 8)}`);
		const withHead = pages.filter((page) => textOf([page]).includes('表头'));
		expect(withHead).toHaveLength(1);
	});

	readsPrint('of many columns stands on a turned sheet', async () => {
		const pages = await printedWith(`<p>前</p>${table(10, 3)}<p>后</p>`);
		const [turned, ...others] = pages.filter((page) => textOf([page]).includes('表头'));
		expect(others).toEqual([]);
		expect(turned?.width).toBeCloseTo(297, 0);
		expect(Math.max(...(turned?.lines ?? []).map(({ right }) => right))).toBeLessThan(297 - 26);
	});
});

describe('other pages', () => {
	test.each(['/', '/normative-documents/', '/agencies/'])('%s: the content alone', async (path) => {
		const pages = await printed(path);
		const text = textOf(pages);
		for (const around of ['网站地图', '主办单位', '搜索全站', '分类查看', '下一页', 'JSON Feed'])
			expect(text).not.toContain(around);
		expect(pages[0]?.width).toBeCloseTo(210, 0);
	});

	test('a wide table: turned sheets on which every column stands', async () => {
		const path = '/enforcement/penalty-decisions/';
		const pages = await printed(path);
		const headings = await tab.locator('.data-table thead th').allInnerTexts();
		expect(headings.length).toBeGreaterThan(8);
		const text = textOf(pages.filter(({ width }) => width > 290)).replaceAll(/\s/g, '');
		expect(text.length).toBeGreaterThan(0);
		for (const { width, lines } of pages)
			for (const { left, right } of lines) {
				expect(left).toBeGreaterThan(0);
				expect(right).toBeLessThan(width);
			}
	});
});
