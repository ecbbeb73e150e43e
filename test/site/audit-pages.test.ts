import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { today } from '../county/county.ts';
import { all, attribute, builtPages, linksIn, one, pagesBreaking, textOf } from './built-pages.ts';
import { site } from '../county/records.ts';
import { countOutcomes } from '../../src/audit/judging/count-outcomes.ts';
import { nationalDuties } from '../../src/audit/duties/index.ts';
import { outcomes, ownOutcomes } from '../../src/audit/judging/verdict.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Verdict } from '../../src/audit/judging/verdict.ts';
import type { BuiltPage } from './built-pages.ts';

const dist = inject('dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = builtPages(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));
const ledger = JSON.parse(read('audit/verdicts.json')) as {
	site: string;
	today: string;
	verdicts: Verdict[];
};
const { verdicts } = ledger;
const counts = countOutcomes(verdicts);
/** A portal can read all of itself. */
const kinds = ownOutcomes;
const openTab = await shareBrowser();

describe('the downloads', () => {
	test('say of which site and day they speak', () => {
		expect(ledger.site).toBe(site.address);
		expect(ledger.today).toBe(today);
		expect(verdicts.length).toBeGreaterThan(500);
	});

	test('the table has a row for every verdict', () => {
		const [, ...rows] = parse(read('audit/verdicts.csv'), { bom: true, columns: false });
		expect(rows).toHaveLength(verdicts.length);
	});

	test('the calendar has every day in the future on which an agency must have published', () => {
		const calendar = new ICAL.Component(ICAL.parse(read('audit/calendar.ics')) as unknown[]);
		const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
		const days = new Set(events.map(({ startDate }) => startDate.toString()));
		const owed = verdicts.filter(({ outcome, due }) => outcome === 'not-yet-due' && due);
		expect(owed.length).toBeGreaterThan(0);
		for (const { due } of owed) expect(days).toContain(due);
		expect([...days].filter((day) => day < today)).toEqual([]);
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	});
});

describe('the ledger', () => {
	const page = pageAt('/audit/');

	test('counts every outcome', () => {
		const shown = all(one(page.root, 'ul', { class: 'outcome-counts' }), 'li').map(textOf);
		expect(shown.map((text) => Number.parseInt(text, 10))).toEqual(
			kinds.map((outcome) => counts[outcome]),
		);
		kinds.forEach((outcome, index) => expect(shown[index]).toContain(outcomes[outcome]));
	});

	test('shows the problem that fell due last first', () => {
		const dated = verdicts.filter(
			({ outcome, due }) => due && ['missing', 'late', 'stale'].includes(outcome),
		);
		const newest = dated
			.map(({ due }) => due ?? '')
			.toSorted()
			.at(-1);
		// What falls due on a later day is hidden until then.
		const [first] = all(one(page.root, 'ul', { class: 'verdicts' }), 'li').filter(
			(item) => attribute(item, 'hidden') === undefined,
		);
		expect(first && textOf(first)).toContain(`期限 ${newest}`);
	});

	test('is reached from the disclosure platform, from the table of duties and from every footer', () => {
		for (const path of ['/disclosure/', '/rule-of-law/duties/'])
			expect(linksIn(one(pageAt(path).root, 'main')), path).toContain('/audit/');
		expect(
			pagesBreaking(pages, ({ root }) => linksIn(one(root, 'footer')).includes('/audit/')),
		).toEqual([]);
	});

	test('has the twelve months of the year', () => {
		const months = all(one(page.root, 'ol', { class: 'duty-year' }), 'h3').map(textOf);
		expect(months).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1} 月`));
	});
});

describe('every duty', () => {
	test('of the nation has a page with its law and, where any agency owes it, its verdicts', () => {
		for (const { id, title, basis } of nationalDuties) {
			const text = textOf(one(pageAt(`/audit/duties/${id}/`).root, 'main'));
			expect(text, id).toContain(title);
			for (const { instrument } of basis) expect(text, id).toContain(instrument);
			for (const { outcome, reason, duty } of verdicts)
				if (duty === id) {
					expect(text, id).toContain(outcomes[outcome]);
					expect(text, id).toContain(reason);
				}
		}
	});

	test('leads to its evidence on this site, never to another', () => {
		for (const { path, root } of pages.filter((page) => page.path.startsWith('/audit/duties/')))
			for (const href of linksIn(one(root, 'main')))
				expect(href.startsWith('/') || href.startsWith('#'), `${path} ${href}`).toBe(true);
	});
});

test('every agency that owes anything has a page where each of its duties can be cited', () => {
	for (const [agency, own] of Map.groupBy(verdicts, (verdict) => verdict.agency)) {
		if (agency === undefined) continue;
		const { root } = pageAt(`/audit/agencies/${agency}/`);
		const anchors = new Set(all(root, 'li', { id: true }).map((entry) => attribute(entry, 'id')));
		for (const { duty } of own) expect(anchors, agency).toContain(`duty-${duty}`);
	}
});

test.each(kinds)('the page of “%s” lists every duty and agency with that outcome', (outcome) => {
	const { root } = pageAt(`/audit/outcomes/${outcome}/`);
	const links = new Set(linksIn(one(root, 'main')));
	expect(textOf(one(root, 'main'))).toContain(`共 ${counts[outcome]} 条`);
	for (const { duty, agency } of verdicts.filter((verdict) => verdict.outcome === outcome))
		expect(links).toContain(placeOf(duty, agency));
});

describe('the matrix', () => {
	test('has a cell for every duty of every agency', () => {
		const cells = new Set(all(pageAt('/audit/matrix/').root, 'td').flatMap(linksIn));
		const owed = new Set(
			verdicts.flatMap(({ duty, agency }) => (agency ? placeOf(duty, agency) : [])),
		);
		expect(cells).toEqual(owed);
	});

	test('is narrowed to an outcome without JavaScript, and scrolls by itself on a phone', async () => {
		const tab = await openTab({
			javaScriptEnabled: false,
			viewport: { width: 320, height: 700 },
		});
		await tab.goto('/audit/matrix/');
		const rows = tab.locator('.duty-matrix tbody tr:has(td)');
		const total = await rows.count();
		await tab.getByRole('radio', { name: outcomes.missing }).check();
		const shown = await rows.filter({ visible: true }).count();
		expect(shown).toBeGreaterThan(0);
		expect(shown).toBeLessThan(total);
		for (const text of await rows.filter({ visible: true }).allInnerTexts())
			expect(text).toContain(outcomes.missing);
	});
});

test('each page of the standard catalogue says how recent it is, in one line', () => {
	const catalogue = pages.filter(({ path }) => path.startsWith('/disclosure/catalogue/'));
	const lines = catalogue.flatMap(({ root }) =>
		all(root, 'p', { class: 'list-facts freshness' })
			.filter((line) => attribute(line, 'hidden') === undefined)
			.map(textOf),
	);
	expect(lines.length).toBeGreaterThan(catalogue.length / 2);
	for (const line of lines)
		expect(line).toMatch(
			/^最近更新 \d{4}-\d{2}-\d{2} ?(，在 6 个月的时限以内|，超过 6 个月没有更新)/,
		);
});

describe('a page costs its reader, compressed,', () => {
	test.each([
		['/audit/matrix/', 60],
		['/audit/', 15],
		['/audit/agencies/', 20.5],
		['/audit/duties/', 20],
	])('the pages below %s have at most %s KB', (path, kilobytes) => {
		const weights = pages
			.filter((page) => page.path.startsWith(path))
			.filter((page) => path !== '/audit/' || page.path === path)
			.map(({ html }) => gzipSync(html).length);
		expect(Math.max(...weights)).toBeLessThanOrEqual(kilobytes * 1024);
	});
});

/** Where a verdict is explained: on its agency's page, or on its duty's where it is of all agencies. */
function placeOf(duty: string, agency: string | undefined): string {
	return agency ? `/audit/agencies/${agency}/#duty-${duty}` : `/audit/duties/${duty}/`;
}

function pageAt(path: string): BuiltPage {
	const page = byPath.get(path);
	if (!page) throw new Error(`The site has no page ${path}`);
	return page;
}
