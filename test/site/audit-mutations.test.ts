import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { today } from '../county/county.ts';
import { nationalDuties } from '../../src/audit/duties/index.ts';
import { bySection, counts, matchingItems, owing } from '../../src/audit/judging/evidence.ts';
import { interner } from '../../src/audit/reading/interner.ts';
import { judge } from '../../src/audit/judging/assess/judge.ts';
import { readAuditedPage } from '../../src/audit/reading/page-reader.ts';
import { readSite } from '../../src/audit/reading/published-site.ts';
import { nationalHolidays } from '../../src/domain/dates/holidays.ts';
import { workingCalendar } from '../../src/domain/dates/working-days.ts';
import type { Duty } from '../../src/audit/judging/duty.ts';
import type { PublishedPage } from '../../src/audit/judging/facts.ts';
import type { ReadSite } from '../../src/audit/reading/site.ts';
import type { Verdict } from '../../src/audit/judging/verdict.ts';

const dist = inject('dist');
const site = await readSite(dist);
if (!site.register) throw new Error('The county has no register');
const { register } = site;
const { agencies } = register;
const duties = [...nationalDuties, ...register.duties];
const calendar = workingCalendar([...nationalHolidays, ...(register.holidays ?? [])]);
const before = verdictsWith(site.pages);
const sections = bySection(site.pages);

/** Every duty that some page is evidence of, with the first of its pages. */
const evident = duties.flatMap((duty) => {
	const owed = owing(duty, agencies);
	const found = matchingItems(duty, sections).find(
		(item) =>
			item.page.claims?.includes(duty.id) && owed.some((agency) => counts(item, duty, agency)),
	);
	return found ? [{ duty, page: found.page }] : [];
});

test('most duties that a page can show have one', () => {
	const visible = duties.filter(({ evidence }) => evidence.length > 0);
	expect(evident.length).toBeGreaterThan(visible.length * 0.8);
});

describe('a page that is gone', () => {
	test.each(evident)('changes only what it is evidence of: $duty.id', ({ duty, page }) => {
		const changed = changes(site.pages.filter((one) => one !== page));
		expect(changed.filter(({ id }) => !page.claims?.includes(id))).toEqual([]);
		expectChanged(duty, page, changed);
	});
});

describe('a page that the sitemap of a duty no longer lists', () => {
	test.each(evident)('changes this duty alone: $duty.id', ({ duty, page }) => {
		const claims = page.claims?.filter((id) => id !== duty.id) ?? [];
		const changed = changes(site.pages.map((one) => (one === page ? { ...one, claims } : one)));
		expect(changed.filter(({ id }) => id !== duty.id)).toEqual([]);
		expectChanged(duty, page, changed);
	});
});

describe('a date of publication that is moved to the day of the audit', () => {
	const timed = evident.filter(
		({ duty: { deadline }, page }) =>
			(deadline.kind === 'yearly' || deadline.kind === 'within') && page.dates.published,
	);

	test('there are such duties', () => {
		expect(timed.length).toBeGreaterThan(20);
	});

	test.each(timed)('changes only what it is evidence of: $duty.id', ({ duty, page }) => {
		const moved = withPublished(page, today);
		const changed = changes(site.pages.map((one) => (one === page ? moved : one)));
		expect(changed.filter(({ id }) => !page.claims?.includes(id))).toEqual([]);
		const deciding = before.filter(
			(verdict) =>
				verdict.duty === duty.id &&
				verdict.outcome === 'met' &&
				verdict.itemCount === 1 &&
				verdict.evidence[0] === page.url &&
				(verdict.due ?? '9999') < today,
		);
		for (const { agency, period } of deciding)
			expect(
				changed.find((one) => one.id === duty.id && one.agency === agency && one.period === period)
					?.outcome,
			).toBe(duty.unverified ? 'needs-review' : 'late');
	});
});

describe('the files themselves', () => {
	const [example] = evident.filter(({ duty }) => duty.id === 'department-disclosure-report');
	if (!example) throw new Error('The county has no report of a department');
	const { duty, page } = example;
	const copy = mkdtempSync(join(tmpdir(), 'gongkai-mutation-'));
	cpSync(dist, copy, { recursive: true });
	afterAll(() => rmSync(copy, { recursive: true }));
	const file = join(copy, decodeURI(new URL(page.url).pathname), 'index.html');
	const sitemap = join(copy, `sitemap-duty-${duty.id}.xml`);

	test.each<[string, string, (text: string) => string | undefined, readonly string[]]>([
		['a page removed', file, () => undefined, ['missing']],
		[
			'a date moved',
			file,
			(html) => html.replace(/(<main[^>]* data-published=")[^"]*/, `$1${today}`),
			['late'],
		],
		[
			'an entry deleted from the sitemap of the duty',
			sitemap,
			(xml) => xml.replace(new RegExp(`<url><loc>${page.url}</loc>.*?</url>`, 's'), ''),
			['missing'],
		],
	])('%s', async (_, path, edit, expected) => {
		const original = readFileSync(path, 'utf8');
		const edited = edit(original);
		expect(edited).not.toBe(original);
		if (edited === undefined) rmSync(path);
		else writeFileSync(path, edited);
		const mutated = await readSite(copy);
		writeFileSync(path, original);
		const changed = differences(before, verdictsOf(mutated));
		expect(changed.filter(({ id }) => !page.claims?.includes(id))).toEqual([]);
		expect(changed.filter(({ id }) => id === duty.id).map(({ outcome }) => outcome)).toEqual(
			expected,
		);
	});
});

interface Change {
	/** Of the duty. */
	id: string;
	agency: string | undefined;
	period: string | undefined;
	/** Now; `undefined` when nothing is said any more. */
	outcome: string | undefined;
}

function changes(pages: readonly PublishedPage[]): Change[] {
	return differences(before, verdictsWith(pages));
}

function verdictsOf({ pages }: ReadSite): Verdict[] {
	return verdictsWith(pages);
}

function verdictsWith(pages: readonly PublishedPage[]): Verdict[] {
	return judge({ ...register, duties, pages }, { today, calendar });
}

function differences(old: readonly Verdict[], now: readonly Verdict[]): Change[] {
	const keyOf = ({ duty, agency, period }: Verdict) => JSON.stringify([duty, agency, period]);
	const olds = new Map(old.map((verdict) => [keyOf(verdict), verdict]));
	const news = new Map(now.map((verdict) => [keyOf(verdict), verdict]));
	return [...new Set([...olds.keys(), ...news.keys()])].flatMap((key) => {
		const [was, is] = [olds.get(key), news.get(key)];
		if (JSON.stringify(was) === JSON.stringify(is)) return [];
		const { duty = '', agency, period } = is ?? was ?? {};
		return [{ id: duty, agency, period, outcome: is?.outcome }];
	});
}

/** Every verdict that names the page, or counts it beyond those that it names, is another one now. */
function expectChanged({ id }: Duty, { url }: PublishedPage, changed: readonly Change[]) {
	const naming = before.filter(
		({ duty, evidence }) => duty === id && evidence.some((one) => one.split('#')[0] === url),
	);
	for (const { agency, period } of naming)
		expect(
			changed.some((one) => one.id === id && one.agency === agency && one.period === period),
			`${id} ${agency} ${period}`,
		).toBe(true);
}

/** The page as it is read after its own date of publication was changed in the file. */
function withPublished(page: PublishedPage, day: string): PublishedPage {
	const html = readFileSync(
		join(dist, decodeURI(new URL(page.url).pathname), 'index.html'),
		'utf8',
	);
	const edited = html.replace(/(<main[^>]* data-published=")[^"]*/, `$1${day}`);
	expect(edited).not.toBe(html);
	return { ...readAuditedPage(edited, page.url, interner()).page, claims: page.claims };
}
