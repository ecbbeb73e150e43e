import { describe, expect, test } from 'vitest';
import { today } from '../county/county.ts';
import { county, recordWhere } from '../county/records.ts';
import { shareBrowser } from './shared-browser.ts';
import { addDays, formatChineseDate } from '../../src/domain/dates/calendar-date.ts';
import type { Page } from 'playwright-core';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';

const openTab = await shareBrowser();
const { normativeDocuments } = county;

const pending = lifeOf(
	({ data }) => (data.effectiveOn ?? '') > today && data.expiresOn !== undefined,
);
const replaced = recordWhere(normativeDocuments, ({ id }) => pending.replaces.includes(id));

/** In China it is already the next day at 16:00 of Greenwich. */
const firstMinuteInChina = (day: CalendarDate) => new Date(`${day}T00:00:00+08:00`);
const lastMinuteInChina = (day: CalendarDate) => new Date(`${day}T23:59:00+08:00`);

describe('the status of a document is that of the day on which it is read', () => {
	test.each<readonly [string, CalendarDate, string, string]>([
		[
			'on the day of the build',
			today,
			'尚未施行',
			`将自${formatChineseDate(pending.effectiveOn)}起施行`,
		],
		['on the day before it takes effect', addDays(pending.effectiveOn, -1), '尚未施行', '将自'],
		[
			'on the day it takes effect',
			pending.effectiveOn,
			'现行有效',
			`自${formatChineseDate(pending.effectiveOn)}起施行`,
		],
		[
			'on its last day',
			pending.expiresOn,
			'即将到期',
			`有效期至${formatChineseDate(pending.expiresOn)}`,
		],
		[
			'on the day after',
			addDays(pending.expiresOn, 1),
			'已失效',
			`已于${formatChineseDate(pending.expiresOn)}期满失效`,
		],
	])('%s', async (_, day, label, reason) => {
		for (const instant of [firstMinuteInChina(day), lastMinuteInChina(day)]) {
			const tab = await readAt(instant, pending.href);
			expect(await tab.locator('.validity .badge').innerText()).toBe(label);
			expect(await tab.locator('.validity-reason').innerText()).toContain(reason);
			expect(await tab.locator('.validity').innerText()).toContain(`截至 ${day}`);
			expect(await factOf(tab, '效力状态')).toBe(label);
		}
	});

	test('a document is replaced on the day the new one takes effect', async () => {
		const tab = await readAt(firstMinuteInChina(pending.effectiveOn), replaced.href);
		expect(await tab.locator('.validity .badge').innerText()).toBe('已被替代');
		expect(await tab.locator('.validity-reason').innerText()).toContain('被新文件替代');
	});

	test('a reader whose clock is behind the build sees the status of the build', async () => {
		const tab = await readAt(firstMinuteInChina(addDays(today, -400)), pending.href);
		expect(await tab.locator('.validity .badge').innerText()).toBe('尚未施行');
		expect(await tab.locator('.validity').innerText()).toContain(`截至 ${today}`);
	});

	test.each(['/', '/normative-documents/'])('so it is in the lists of %s', async (address) => {
		const tab = await readAt(firstMinuteInChina(pending.effectiveOn), address);
		const line = tab
			.locator('.document-list > li')
			.filter({ has: tab.locator(`a[href="${pending.href}"]`) });
		expect(await line.locator('.badge').innerText()).toBe('现行有效');
	});
});

test('a list by status, which stays as it was built, says of which day it is', async () => {
	const tab = await readAt(
		firstMinuteInChina(pending.effectiveOn),
		'/normative-documents/status/pending/',
	);
	expect(await tab.locator('main').innerText()).toContain(`按效力状态的分类和件数截至 ${today}`);
});

async function readAt(instant: Date, address: string): Promise<Page> {
	const tab = await openTab({ timezoneId: 'America/Los_Angeles' });
	await tab.clock.setFixedTime(instant);
	await tab.goto(address);
	return tab;
}

function factOf(tab: Page, label: string): Promise<string> {
	return tab
		.locator('.facts > div')
		.filter({ has: tab.getByText(label, { exact: true }) })
		.locator('dd')
		.innerText();
}

function lifeOf(fits: (document: (typeof normativeDocuments)[number]) => boolean) {
	const { href, data } = recordWhere(
		normativeDocuments,
		(document) => fits(document) && document.data.replaces !== undefined,
	);
	const { effectiveOn = today, expiresOn = today, replaces = [] } = data;
	return { href, effectiveOn, expiresOn, replaces };
}
