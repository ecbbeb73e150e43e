import { describe, expect, test } from 'vitest';
import { shareBrowser } from './shared-browser.ts';
import { onSearchPage } from './search-tab.ts';
import { rowAnchor } from '../../src/collections/tables/rows/row-anchor.ts';
import { addDays } from '../../src/domain/dates/calendar-date.ts';
import type { Page } from 'playwright-core';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';

const openTab = await shareBrowser();

/** What a page says up to the day before `on`, and what it says from that day on. */
interface Turn {
	what: string;
	address: string;
	/** The part of the page that says it, if not all of it is about it. */
	within?: string;
	on: CalendarDate;
	before: string;
	after?: string;
}

const notice = '/disclosure/information/selection-notice-2026-11/';
const penalties = '/enforcement/penalty-decisions/2026/';

const turns: readonly Turn[] = [
	{
		what: 'the row of a penalty whose publicity is over',
		address: penalties,
		on: '2027-01-13',
		before: '乙田商贸有限公司',
	},
	{
		what: 'the number of rows',
		address: penalties,
		on: '2027-01-13',
		before: '共 11 条',
		after: '共 10 条',
	},
	{
		what: 'a document whose publicity is over',
		address: notice,
		on: '2026-11-25',
		before: '拟聘用一名档案管理员',
		after: '2026-11-25 撤下。原因：公示期满',
	},
	{
		what: 'a policy past its last day',
		address: '/lists/policies/',
		on: '2027-01-01',
		before: '有效，到2026年12月31日为止',
		after: '已于2026年12月31日到期',
	},
	{
		what: 'a dataset that is not renewed in time',
		address: '/disclosure/datasets/',
		on: '2026-11-26',
		before: '按时，下次不晚于2026年11月25日',
		after: '逾期，应在2026年11月25日以前更新（截至 2026-11-26）',
	},
	{
		what: 'a report that is not published by its last day',
		address: '/rule-of-law/reports/matrix/',
		within: 'main tbody',
		on: '2027-04-01',
		before: '未到期',
	},
	{
		what: 'a section that is not updated',
		address: '/disclosure/catalogue/level/township/',
		on: '2026-12-18',
		before: '在 6 个月的时限以内',
		after: '超过 6 个月没有更新',
	},
	{
		what: 'a verdict on what must be renewed',
		address: '/audit/duties/home-page-updates/',
		on: '2026-12-05',
		before: '下一次不晚于 2026-12-04',
		after: '2026-12-04 以后就算久未更新',
	},
	{
		what: 'what falls due next',
		address: '/audit/',
		within: '.coming-due tr:has(time:text-is("2026-12-04"))',
		on: '2026-12-05',
		before: '2026-12-04\t',
		after: '2026-12-04 已到期',
	},
	{
		what: 'the counts of the ledger of tasks',
		address: '/rule-of-law/ledger/',
		on: '2027-01-01',
		before: '逾期 1 项，',
		after: '逾期 3 项，',
	},
];

/** The places of a reader for whom the day is another one than in China. */
const places = ['America/New_York', 'Pacific/Kiritimati'] as const;

const firstMinute = (day: CalendarDate) => new Date(`${day}T00:01:00+08:00`);
const lastMinute = (day: CalendarDate) => new Date(`${day}T23:59:00+08:00`);

describe.each(places)('read from %s', (timezoneId) => {
	test.each(turns)('$what', async ({ address, within = 'main', on, before, after }) => {
		const readOn = (instant: Date) => readAt(instant, address, { timezoneId, within });
		const earlier = await readOn(lastMinute(addDays(on, -1)));
		expect(earlier).toContain(before);
		if (after !== undefined) expect(earlier).not.toContain(after);
		const onTheDay = await readOn(firstMinute(on));
		expect(onTheDay).not.toContain(before);
		if (after !== undefined) expect(onTheDay).toContain(after);
		expect(await readOn(firstMinute(addDays(on, 1)))).not.toContain(before);
	});
});

describe('a row whose publicity is over', () => {
	const name = '乙田商贸有限公司';
	const over = firstMinute('2027-01-13');

	test('leaves no name in the page, wherever it stood', async () => {
		const tab = await openAt(over, penalties);
		expect(await tab.content()).not.toContain(name);
		const place = tab.locator(`[id="${rowAnchor('青市监罚〔2026〕1号')}"]`);
		expect((await place.allTextContents()).map((text) => text.trim())).toEqual([
			'青市监罚〔2026〕1号，2027-01-13 撤下',
		]);
	});

	test('is not printed', async () => {
		const tab = await openAt(over, penalties);
		await tab.emulateMedia({ media: 'print' });
		expect(await tab.locator('body').innerText()).not.toContain(name);
	});

	test('is gone from a page that was left open over midnight', async () => {
		const tab = await openTab({ timezoneId: 'America/New_York' });
		await tab.clock.install({ time: lastMinute('2027-01-12') });
		await tab.goto(penalties);
		expect(await tab.locator('main').innerText()).toContain(name);
		await tab.clock.fastForward('02:00');
		expect(await tab.locator('main').innerText()).not.toContain(name);
		expect(await tab.content()).not.toContain(name);
	});

	test('is gone from one that the reader comes back to', async () => {
		const tab = await openTab();
		await tab.clock.setFixedTime(lastMinute('2027-01-12'));
		await tab.goto(penalties);
		await tab.clock.setFixedTime(over);
		await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		expect(await tab.content()).not.toContain(name);
	});

	test('comes back neither by filtering nor by sorting, and is not counted', async () => {
		const tab = await openAt(over, penalties);
		const rows = tab.locator('main .data-table tbody tr');
		const shown = await rows.filter({ visible: true }).count();
		expect(shown).toBe((await rows.count()) - 1);
		const tools = tab.locator('.table-tools');
		if ((await tools.count()) > 0) {
			expect(await tools.locator('output').innerText()).toBe(`${shown} 行`);
			await tools.getByRole('searchbox').fill('青市监罚〔2026〕1号');
			expect(await rows.filter({ visible: true }).count()).toBe(0);
			await tools.getByRole('searchbox').fill('');
			await tab.getByRole('columnheader').first().getByRole('button').click();
		}
		expect(await rows.filter({ visible: true }).count()).toBe(shown);
	});

	test.each([
		['on its last day', lastMinute('2027-01-12'), true],
		['on the day after', over, false],
	] as const)('%s the search finds it or not', async (_, instant, isFound) => {
		const tab = await openAt(instant, '/search/');
		await onSearchPage(tab).find(name);
		const found = await tab
			.locator('ol#search-results a[href]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		// The same enterprise has a licence, whose row is public for longer.
		expect(found.some((href) => href.startsWith(penalties))).toBe(isFound);
	});
});

test('a document whose publicity is over leaves no title, not even in the head', async () => {
	const tab = await openAt(firstMinute('2026-11-25'), notice);
	expect(await tab.title()).toContain('这个网页已经撤下');
	expect(await tab.content()).not.toContain('拟聘用');
	expect(await tab.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([
		'这个网页已经撤下',
	]);
});

async function openAt(instant: Date, address: string, timezoneId = 'Asia/Shanghai'): Promise<Page> {
	const tab = await openTab({ timezoneId });
	await tab.clock.setFixedTime(instant);
	await tab.goto(address);
	return tab;
}

async function readAt(
	instant: Date,
	address: string,
	{ timezoneId, within }: { timezoneId: string; within: string },
): Promise<string> {
	const tab = await openAt(instant, address, timezoneId);
	const text = await tab.locator(within).innerText();
	await tab.context().close();
	return text;
}
