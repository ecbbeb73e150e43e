import { describe, expect, inject, test } from 'vitest';
import { today } from '../county/county.ts';
import { county, recordWhere } from '../county/records.ts';
import { shareBrowser } from './shared-browser.ts';
import { at, expectTurn, far } from './turns.ts';
import { addDays, formatChineseDate } from '../../src/domain/dates/calendar-date.ts';
import { stalePage } from '../../src/interface/zh-CN.ts';
import type { Turn } from './turns.ts';
import type { Page } from 'playwright-core';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';

const openTab = await shareBrowser();
const { normativeDocuments } = county;

/** A rule that is to take effect, the one that it replaces, and its last day. */
const pending = pendingRule();
const replaced = recordWhere(normativeDocuments, ({ id }) => pending.replaces.includes(id));
/** A consultation that is open on the day of the build, with the decision that it belongs to, and one that is to begin. */
const open = consultationWhere(({ startedOn }) => startedOn <= today);
const upcoming = consultationWhere(({ startedOn }) => startedOn > today);
const decision = `/decisions/${open.decision}/`;

const { effectiveOn, expiresOn } = pending;
const over = addDays(open.endedOn, 1);
const turns: readonly Turn[] = [
	{
		what: 'the status of a document',
		address: pending.href,
		within: '.validity .badge',
		on: effectiveOn,
		before: '尚未施行',
		after: '现行有效',
	},
	{
		what: 'the reason of a status',
		address: pending.href,
		within: '.validity',
		on: effectiveOn,
		before: `将自${formatChineseDate(effectiveOn)}起施行`,
		after: `自${formatChineseDate(effectiveOn)}起施行`,
	},
	{
		what: 'the day of a status',
		address: pending.href,
		within: '.validity',
		on: effectiveOn,
		before: `截至 ${addDays(effectiveOn, -1)}`,
	},
	{
		what: 'the status among the facts',
		address: pending.href,
		within: '.facts',
		on: effectiveOn,
		before: '尚未施行',
		after: '现行有效',
	},
	{
		what: 'the end of a document',
		address: pending.href,
		within: '.validity',
		on: addDays(expiresOn, 1),
		before: '即将到期',
		after: `已于${formatChineseDate(expiresOn)}期满失效`,
	},
	{
		what: 'a document that is replaced',
		address: replaced.href,
		within: '.validity',
		on: effectiveOn,
		after: '已被替代',
	},
	{
		what: 'the document that replaces it',
		address: replaced.href,
		within: '.validity-successor',
		on: effectiveOn,
		before: '将替代它的文件',
		after: '替代它的文件',
	},
	{
		what: 'who leaves a list by status',
		address: '/normative-documents/status/pending/',
		within: '.with-sidebar > div',
		on: effectiveOn,
		before: pending.title,
	},
	{
		what: 'who joins a list by status',
		address: '/normative-documents/status/in-force/',
		within: '.with-sidebar > div',
		on: effectiveOn,
		after: pending.title,
	},
	{
		what: 'a list that has become empty',
		address: '/normative-documents/status/pending/',
		on: effectiveOn,
		after: '目前没有这一类文件。',
	},
	{
		what: 'the number of a list',
		address: '/normative-documents/status/pending/',
		on: effectiveOn,
		before: '共 1 件。',
		after: '共 0 件。',
	},
	{
		what: 'the day of a list',
		address: '/normative-documents/status/pending/',
		on: effectiveOn,
		before: `按效力状态的分类和件数截至 ${addDays(effectiveOn, -1)}`,
	},
	{
		what: 'the numbers beside a list',
		address: '/normative-documents/',
		within: '.facets',
		on: effectiveOn,
		before: '尚未施行 1',
		after: '尚未施行 0',
	},
	{
		what: 'the numbers of all values',
		address: '/normative-documents/status/',
		on: effectiveOn,
		before: '尚未施行 1',
		after: '尚未施行 0',
	},
	{
		what: 'the lists of clean-ups',
		address: '/normative-documents/clean-up/',
		within: 'section:has(h2:text("废止的文件"))',
		on: effectiveOn,
		after: replaced.data.title,
	},
	{
		what: 'a consultation that begins',
		address: upcoming.href,
		within: '.validity',
		on: upcoming.startedOn,
		before: '即将开始',
		after: '征集中',
	},
	{
		what: 'the days that are left, from the first on',
		address: upcoming.href,
		within: '.validity',
		on: upcoming.startedOn,
		after: `${upcoming.endedOn} 截止（含当天），还有 `,
	},
	{
		what: 'the last day, which counts',
		address: open.href,
		within: '.validity',
		on: open.endedOn,
		before: '还有 1 天',
		after: '今天截止',
		isOfOneDay: true,
	},
	{
		what: 'a consultation that is over',
		address: open.href,
		within: '.validity',
		on: over,
		before: '征集中',
		after: '已结束',
	},
	...['/', '/consultations/', open.agency].map((address) => ({
		what: `a consultation on ${address}`,
		address,
		within: `li:has(> a[href="${open.href}"]):has([data-state])`,
		on: over,
		before: '征集中 今天截止',
		after: '已结束',
	})),
	{
		what: 'who leaves the consultations that are open',
		address: '/consultations/state/open/',
		within: '.with-sidebar > div',
		on: over,
		before: open.title,
	},
	{
		what: 'who joins them',
		address: '/consultations/state/open/',
		within: '.with-sidebar > div',
		on: upcoming.startedOn,
		after: upcoming.title,
	},
	{
		what: 'in what citizens can take part',
		address: '/interaction/',
		on: over,
		before: open.title,
	},
	{
		what: 'in what they will be able to',
		address: '/interaction/',
		on: upcoming.startedOn,
		after: upcoming.title,
	},
	{
		what: 'a step of a decision',
		address: decision,
		within: '.timeline-steps',
		on: over,
		after: '意见征集已经截止',
	},
	{
		what: 'a step in the yearly catalogue',
		address: '/decisions/catalogue/2026/',
		within: `tr:has(a[href="${decision}"])`,
		on: over,
		after: '意见征集已截止',
	},
];

describe('a page says what is so on the day on which it is read, in China', () => {
	test.each(turns)('$what, $address', async (turn) => {
		await expectTurn(openTab, turn);
	});

	test('a reader whose clock is behind the build sees what was so then', async () => {
		const tab = await openAt(at(addDays(today, -400), '12:00'), pending.href);
		expect(await tab.locator('.validity .badge').innerText()).toBe('尚未施行');
		expect(await tab.locator('.validity').innerText()).toContain(`截至 ${today}`);
	});

	test('a row that is still to come is neither shown nor counted by the filter of its table', async () => {
		const tab = await openAt(at(today, '12:00'), '/normative-documents/clean-up/');
		const section = tab.locator('section', { has: tab.getByText(/^继续有效的文件/) }).first();
		const coming = section.locator('tr', { has: tab.locator(`a[href="${pending.href}"]`) });
		const shown = await section.locator('tbody tr').filter({ visible: true }).count();
		expect(await section.locator('output').innerText()).toBe(`${shown} 行`);
		await section.locator('.table-tools input').fill(pending.title);
		expect(await coming.isVisible()).toBe(false);
		expect(await section.locator('output').innerText()).toMatch(new RegExp(`^${shown} 行中的`));
	});

	test('a list that is read when it knows no more says of which day it is, and not how many it has', async () => {
		const tab = await openAt(at(addDays(today, 400), '12:00'), '/consultations/state/closed/');
		const said = await tab.locator('main').innerText();
		expect(said).toContain(`按征集状态的分类和件数截至 ${addDays(today, 366)}`);
		expect(said).not.toMatch(/共 \d+ 件/);
		expect(await tab.locator('.facets section').first().innerText()).not.toMatch(/\d/);
	});
});

describe('a page that stays open keeps up', () => {
	const opened = at(addDays(over, -1), '23:59');

	test('over midnight', async () => {
		const tab = await openTab({ timezoneId: far.west });
		await tab.clock.install({ time: opened });
		await tab.goto(open.href);
		expect(await tab.locator('.validity').innerText()).toContain('今天截止');
		await tab.clock.fastForward(120_000);
		await tab.getByText('已结束').first().waitFor();
		expect(await tab.locator('.validity').innerText()).not.toContain('截止');
	});

	test('when it was hidden and is shown again', async () => {
		const tab = await openAt(opened, open.href);
		expect(await tab.locator('.validity').innerText()).toContain('征集中');
		await tab.clock.setFixedTime(at(over, '08:00'));
		await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		expect(await tab.locator('.validity').innerText()).toContain('已结束');
	});
});

describe('a site that was not built for days says so', () => {
	const day = addDays(today, 30);
	const built = (on: CalendarDate) => ({ status: 200, body: JSON.stringify({ day: on }) });

	test.each([
		['it was built yesterday', day, built(addDays(day, -1)), undefined],
		['it was built three days ago', day, built(addDays(day, -3)), undefined],
		['it was built four days ago', day, built(addDays(day, -4)), addDays(day, -4)],
		['nothing says when, and the page is old', day, { status: 404, body: '' }, today],
		[
			'nothing says when, and the page is new',
			addDays(today, 3),
			{ status: 404, body: '' },
			undefined,
		],
	] as const)('%s', async (_, read, answer, told) => {
		const tab = await openTab({ timezoneId: far.west });
		await tab.clock.setFixedTime(at(read, '12:00'));
		let asked = 0;
		await tab.route('**/build.json', (route) => {
			asked += 1;
			return route.fulfill({ ...answer, contentType: 'application/json' });
		});
		await tab.goto(pending.href, { waitUntil: 'networkidle' });
		const notice = tab.locator('main > .stale-page');
		if (told) await notice.waitFor();
		expect(await notice.allInnerTexts()).toEqual(told ? [stalePage.notice(told)] : []);
		expect(asked).toBe(read === day ? 1 : 0);
	});

	test('what the site tells is the day of its build', async () => {
		const answer = await fetch(`${inject('origin')}/build.json`);
		expect(await answer.json()).toMatchObject({ day: today });
	});
});

async function openAt(instant: Date, address: string, timezoneId = far.west): Promise<Page> {
	const tab = await openTab({ timezoneId });
	await tab.clock.setFixedTime(instant);
	await tab.goto(address);
	return tab;
}

function pendingRule() {
	const { href, data } = recordWhere(
		normativeDocuments,
		({ data: { effectiveOn: day, expiresOn: last, replaces } }) =>
			(day ?? '') > today && last !== undefined && replaces !== undefined,
	);
	const { title, effectiveOn: first = today, expiresOn: last = today, replaces = [] } = data;
	return { href, title, effectiveOn: first, expiresOn: last, replaces };
}

/** A consultation that is not over on the day of the build and belongs to a decision. */
function consultationWhere(fits: (days: { startedOn: CalendarDate }) => boolean) {
	const { data, href } = recordWhere(
		county.consultations,
		(asked) => asked.data.endedOn > today && asked.data.decision !== undefined && fits(asked.data),
	);
	const { title, startedOn, endedOn, decision: of = '', issuers = [] } = data;
	return { title, startedOn, endedOn, href, decision: of, agency: `/agencies/${issuers[0]}/` };
}
