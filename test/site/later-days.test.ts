import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attribute, builtPages, one } from './built-pages.ts';
import { buildSite } from './build-site.ts';
import { ending, writeComingCounty } from './coming-county.ts';
import { readOnDay, visibleText } from './read-on-day.ts';
import { serveSite } from './serve-site.ts';
import { shareBrowser } from './shared-browser.ts';
import { at, expectTurn, far, textWithin } from './turns.ts';
import { addDays } from '../../src/domain/dates/calendar-date.ts';
import type { BuiltPage } from './built-pages.ts';
import type { Turn } from './turns.ts';
import type { CalendarDate } from '../../src/domain/dates/calendar-date.ts';

const openTab = await shareBrowser();

const folder = mkdtempSync(join(tmpdir(), 'gongkai-later-'));
const county = { CONTENT_DIR: join(folder, 'content'), PUBLIC_DIR: join(folder, 'public') };
writeComingCounty(county.CONTENT_DIR, 7);
mkdirSync(county.PUBLIC_DIR);
const site = await serveSite({ ...county, TODAY: '2024-01-15' });
const pages = builtPages(site.dist);
afterAll(() => {
	site.close();
	rmSync(folder, { recursive: true });
});

/**
 * Pages that are of the build, and why: files of data are written by it; the audit judges anew what was published; the
 * address of a list shows another version, of which the earlier page leads to it.
 */
const ofBuild = ['/data/', '/audit/', '/lists/proofs/'];
/** The newest changes are known for a month, and say so. */
const knownUntil = '2024-02-14';

describe('a page of a county in which everything is to come says on a later day what one says that is built on it', () => {
	test.each([
		[
			'2024-02-05',
			['/lists/proofs/2023-03-01/', '/lists/proofs/2024-02-01/', '/lists/policies/', '/updates/'],
		],
		[
			'2025-01-09',
			[
				'/agencies/',
				'/agencies/tourism/',
				'/agencies/civil-affairs/',
				'/disclosure/',
				'/enforcement/penalty-decisions/2019/',
				'/normative-documents/',
				'/normative-documents/clean-up/',
				'/normative-documents/of-tourism/',
				'/normative-documents/status/partly/',
				'/reconsideration/jurisdiction/',
				'/sitemap/',
			],
		],
	] as const)('%s', async (later, turned) => {
		const compared = comparedPages(await built(later), later);
		expect(compared.length).toBeGreaterThan(120);
		expect(compared.filter(({ seen, meant }) => seen !== meant)).toEqual([]);
		// Nothing is compared that did not change.
		const changed = compared.filter(({ first, meant }) => first !== meant);
		expect(changed.map(({ path }) => path)).toEqual(expect.arrayContaining([...turned]));
	});
});

describe('a name that is public no more stands nowhere from the first minute on', () => {
	test.each(Object.values(ending))('$title', ({ title, on }) => {
		const having = (day: CalendarDate) =>
			pages
				.filter(({ html }) => html.includes(title))
				.filter(({ root }) => writtenIn(readOnDay(root, day)).includes(title))
				.map(({ path }) => path);
		expect(having(addDays(on, -1)).length).toBeGreaterThan(1);
		expect(having(on)).toEqual([]);
	});
});

const { notice, page: praised } = ending;
const turns: readonly Turn[] = [
	{
		what: 'a version of a list that is replaced',
		address: '/lists/proofs/2023-03-01/',
		on: '2024-02-01',
		after: '这是旧版，自 2024-02-01 起由新版代替',
	},
	{
		what: 'the version that replaces it',
		address: '/lists/proofs/2024-02-01/',
		on: '2024-02-01',
		before: '这一版自 2024-02-01 起施行',
	},
	{
		what: 'an item that the new version does not have',
		address: '/lists/proofs/2023-03-01/',
		within: 'tr:has-text("乙证明")',
		on: '2024-02-01',
		after: '已取消',
	},
	{
		what: 'the newest changes',
		address: '/',
		within: 'section[aria-labelledby="updates"]',
		on: '2024-02-01',
		after: '新版开始执行',
	},
	{
		what: 'a change to come, when it has happened',
		address: '/updates/',
		within: 'section[aria-labelledby="coming"]',
		on: '2024-02-01',
		before: '新版将开始执行',
	},
	{
		what: 'the state of a document of which an article ends',
		address: '/normative-documents/of-tourism/',
		within: '.validity .badge',
		on: '2024-04-01',
		before: '现行有效',
		after: '部分有效',
	},
	{
		what: 'the article',
		address: '/normative-documents/of-tourism/',
		on: '2024-04-01',
		before: '将自2024年4月1日起废止',
	},
	{
		what: 'an agency that is abolished',
		address: '/agencies/tourism/',
		within: '.agency-notes',
		on: '2024-03-01',
		before: '自2024年3月1日起撤销',
		after: '已于2024年3月1日撤销',
	},
	{
		what: 'the issuer of a document',
		address: '/normative-documents/of-tourism/',
		on: '2024-03-01',
		after: '已于2024年3月1日撤销',
	},
	{
		what: 'the organisation of the county',
		address: '/agencies/',
		within: '.organisation-chart:visible',
		on: '2024-03-01',
		before: '测试县旅游局',
	},
	{
		what: 'the agencies that are gone',
		address: '/agencies/',
		on: '2024-03-01',
		after: '已经撤销的机构 测试县旅游局',
	},
	{
		what: 'who answers for an agency that is gone',
		address: '/reconsideration/jurisdiction/',
		on: '2024-03-01',
		after: '被申请人是继续行使其职权的测试县民政局',
	},
	{
		what: 'what falls due',
		address: '/audit/agencies/civil-affairs/',
		within: '.coming-due',
		on: '2024-02-01',
		after: '2024-01-31 已到期',
	},
	{
		what: 'a link in a text to what is public no more',
		address: '/disclosure/information/about-notice/',
		on: notice.on,
		before: notice.title,
	},
	{
		what: 'a document that it names as its subject',
		address: '/interpretations/of-notice/',
		on: notice.on,
		before: notice.title,
	},
	{
		what: 'what is told of a page',
		address: '/sitemap/',
		on: praised.on,
		before: `${praised.title}的介绍`,
	},
];

describe('in a browser, in China, wherever the reader is', () => {
	test.each(turns)('$what, $address', async (turn) => {
		await expectTurn(openTab, turn, site.origin);
	});

	test('on a page that stays open over midnight', async () => {
		const tab = await openTab({ timezoneId: far.west, baseURL: site.origin });
		await tab.clock.install({ time: at('2024-02-01', '23:59') });
		await tab.goto('/disclosure/information/about-notice/');
		expect(await textWithin(tab, {})).toContain(notice.title);
		await tab.clock.fastForward(120_000);
		expect(await tab.content()).not.toContain(notice.title);
	});
});

/** A page as it was built earlier, as it is read later, and as it is built later. */
interface Compared {
	path: string;
	first: string;
	seen: string;
	meant: string;
}

function comparedPages(anew: string, day: CalendarDate): Compared[] {
	const then = new Map(pages.map((page) => [page.path, page]));
	return builtPages(anew).flatMap((page) => {
		const before = then.get(page.path);
		if (!before || isOfBuild(page.path, day)) return [];
		return [
			{
				path: page.path,
				first: textOf(before),
				seen: textOf({ ...before, root: readOnDay(before.root, day) }),
				meant: textOf(page),
			},
		];
	});
}

function isOfBuild(path: string, day: CalendarDate): boolean {
	if (day > knownUntil && ['/', '/updates/'].includes(path)) return true;
	return ofBuild.some((each) => (each === '/audit/' ? path.startsWith(each) : path === each));
}

async function built(day: CalendarDate): Promise<string> {
	const dist = join(folder, day);
	await buildSite({ ...county, TODAY: day, OUT_DIR: dist });
	return dist;
}

/** What is shown in the main part, but for what is only printed; the space around what has gone does not count. */
function textOf({ root }: BuiltPage): string {
	const main = visibleText({ type: 'root', children: [one(root, 'main')] }, (element) =>
		(attribute(element, 'class') ?? '').split(' ').includes('imprint'),
	);
	return main.replaceAll(' ', '');
}

/** All that a page says, in its attributes too. */
function writtenIn(root: BuiltPage['root']): string {
	return JSON.stringify(root, (key, value: unknown) => (key === 'position' ? undefined : value));
}
