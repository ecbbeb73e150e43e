import { describe, expect, test } from 'vitest';
import { county, recordWhere } from '../county/records.ts';
import { openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';

const openTab = await shareBrowser();
const { normativeDocuments, interpretations } = county;
const parking = recordWhere(normativeDocuments, ({ data }) => data.title.includes('停车管理办法'));

describe('narrowing and sorting', () => {
	test('a filter leaves what fits', async () => {
		const search = await openSearch(openTab, '/search/?q=停车');
		await search.toBe('done');
		const everything = await search.results();
		await search.choose('section', '政策解读');
		expect(await search.results()).toEqual(
			everything.filter((href) => href.startsWith('/interpretations/')),
		);
	});

	test('a choice can be changed, and joined with others', async () => {
		const search = await openSearch(openTab, '/search/?q=停车&section=政策解读');
		await search.toBe('done');
		await search.choose('section', '行政规范性文件');
		await search.choose('status', '尚未施行');
		expect(await search.results()).toEqual([parking.href]);
		await search.choose('section', '');
		await search.choose('status', '');
		expect((await search.results()).length).toBeGreaterThan(1);
	});

	test('a value says how many results it would leave', async () => {
		const search = await openSearch(openTab, '/search/?q=停车&year=2026');
		await search.toBe('done');
		const options = await search.tab
			.locator('select[name=section] option:not([value=""])')
			.evaluateAll((found) =>
				found.map((option) => ({
					value: option.getAttribute('value') ?? '',
					text: option.textContent ?? '',
				})),
			);
		expect(options.length).toBeGreaterThan(1);
		for (const { value, text } of options) {
			await search.choose('section', value);
			expect(text).toBe(`${value}（${(await search.results()).length}）`);
		}
	});

	test('topics stand by their short names under those that they belong to', async () => {
		const search = await openSearch(openTab, '/search/?q=停车');
		await search.toBe('done');
		const group = search.tab.locator('select[name=topic] optgroup[label="城乡建设、环境保护"]');
		const option = group.locator('option').first();
		expect(await option.textContent()).toMatch(/^[^/]+（\d+）$/);
		await search.choose('topic', (await option.getAttribute('value')) ?? '');
		expect(await option.textContent()).toContain(`（${(await search.results()).length}）`);
	});

	test('a filter alone is a search', async () => {
		const search = await openSearch(openTab, '/search/?section=政策解读');
		await search.toBe('done');
		expect((await search.results()).sort()).toEqual(interpretations.map(({ href }) => href).sort());
	});

	test('by date, the newest stand first', async () => {
		const search = await openSearch(openTab, '/search/?q=管理&section=行政规范性文件');
		await search.toBe('done');
		await search.choose('sort', 'date');
		await search.results();
		const days = await search.days();
		expect(days.length).toBeGreaterThan(10);
		expect(days).toEqual(days.toSorted().toReversed());
	});
});

describe('the address holds the search', () => {
	test('reloading and stepping back bring it back', async () => {
		const search = await openSearch(openTab);
		await search.find('停车');
		const everything = await search.results();
		await search.choose('section', '政策解读');
		const narrowed = await search.results();
		await search.choose('sort', 'date');
		expect(search.asked()).toEqual({ q: '停车', section: '政策解读', sort: 'date' });

		await search.tab.reload();
		await search.toBe('done');
		expect((await search.results()).sort()).toEqual(narrowed.toSorted());
		expect(await search.tab.locator('select[name=section]').inputValue()).toBe('政策解读');

		await search.tab.goBack();
		await search.toBe('done');
		expect(search.asked()).toEqual({ q: '停车', section: '政策解读' });
		await search.tab.goBack();
		await expect.poll(search.results).toEqual(everything);
		expect(await search.tab.locator('#search-query').inputValue()).toBe('停车');
		expect(await search.tab.locator('select[name=section]').inputValue()).toBe('');
	});
});
