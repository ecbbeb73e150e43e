import { describe, expect, test } from 'vitest';
import { today } from '../county/county.ts';
import { county, recordWhere } from '../county/records.ts';
import { onSearchPage, openSearch } from './search-tab.ts';
import { shareBrowser } from './shared-browser.ts';
import type { Page } from 'playwright-core';

const openTab = await shareBrowser();
const civilAffairs = recordWhere(county.agencies, ({ data }) => data.name.endsWith('民政局'));
const { office } = civilAffairs.data;
const tab = await openTab();
await setDay(tab, today);

describe('a question for a fact is answered above the results', () => {
	test.each([
		['民政局电话', ['联系电话', office?.phone, '来自：青禾县民政局']],
		['民政局的电话是多少？', ['联系电话', office?.phone]],
		['青禾县民政局地址', ['办公地址', office?.address]],
		['民政局周末上班吗', ['办公时间', office?.hours]],
		['民政局电话和地址', ['联系电话', office?.phone, '办公地址', office?.address]],
		['市场监管所在哪里', ['办公地址', '来自：青禾县市场监督管理局柳溪市场监督管理所']],
		['行政复议联系方式', ['联系电话', '来自：申请渠道和联系方式']],
		['信息公开申请表下载', ['空白文书', '下载空白文书', '来自：政府信息公开申请表']],
		['行政复议申请书模板', ['来自：行政复议申请书（公民）', '来自：行政复议申请书（法人']],
		['申请行政复议的期限', ['提出申请', '60日', '来自：行政复议期限']],
		['停车管理办法征求意见什么时候截止', ['2026-08-24 至 2026-09-25', '已反馈', '截至 2026-11-22']],
		['停车管理办法还有效吗', ['尚未施行', '将自2027年1月1日起施行', '截至 2026-11-22']],
		['青政规〔2026〕6号是否有效', ['尚未施行', '青禾县城市停车管理办法']],
		['机动车停放管理办法废止了吗', ['即将到期', '将自2027年1月1日起被新文件替代']],
	])('%s', async (query, expected) => {
		await ask(query);
		const shown = await answer().innerText();
		for (const words of expected) expect(shown).toContain(words);
	});

	test.each([
		'停车',
		'行政复议期限',
		'政府信息公开申请表',
		'电话亭管理办法',
		'水利局电话',
		'停车还有效吗',
		'民政局',
	])('“%s” is none, or has none', async (query) => {
		await ask(query);
		expect(await answer().isVisible()).toBe(false);
	});
});

test('of a state no more is said than follows from the days, on the day of the reader', async () => {
	const later = await openTab();
	await setDay(later, '2027-02-01');
	await later.goto(`/search/?q=${encodeURIComponent('停车管理办法还有效吗')}`);
	await onSearchPage(later).toBe('done');
	const shown = await later.locator('#search-answer').innerText();
	expect(shown).toContain('现行有效');
	expect(shown).toContain('截至 2027-02-01');
});

test('a form leads to its file, every fact to its page', async () => {
	await ask('授权委托书下载');
	const hrefs = await answer()
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const page = '/reconsideration/templates/power-of-attorney/';
	expect(hrefs).toEqual([`${page.slice(0, -1)}.docx`, page]);
});

test('screen readers hear it once, before the number of results', async () => {
	await ask('民政局电话');
	const status = tab.locator('#search-status');
	expect(await status.textContent()).toMatch(
		new RegExp(`^直接回答：联系电话，${office?.phone}，来自：青禾县民政局。找到 \\d+ 条结果。$`),
	);
	const live = await answer().evaluateAll((found) =>
		found.filter((element) => element.closest('[aria-live], [role=status], output')),
	);
	expect(live).toEqual([]);
	expect(await tab.getByRole('region', { name: '直接回答' }).isVisible()).toBe(true);
});

test('it goes with the next search, and facts are fetched for a question only', async () => {
	const search = await openSearch(openTab);
	const isFetched = () => search.indexRequests().some((url) => url.endsWith('/facts.json'));
	await search.find('停车');
	expect(isFetched()).toBe(false);
	await search.find('民政局电话');
	expect(isFetched()).toBe(true);
	expect(await search.tab.locator('#search-answer').isVisible()).toBe(true);
	await search.find('停车');
	expect(await search.tab.locator('#search-answer').isVisible()).toBe(false);
	search.expectQuiet();
});

function answer() {
	return tab.locator('#search-answer');
}

async function ask(query: string) {
	await tab.goto(`/search/?q=${encodeURIComponent(query)}`);
	await onSearchPage(tab).toBe('done');
}

async function setDay(page: Page, day: string) {
	await page.clock.setFixedTime(new Date(`${day}T04:00:00Z`));
}
