import { expect, test } from 'vitest';
import { onDay, portalOf, the } from '../portal.ts';
import * as files from '../records.ts';
import {
	allFeedLinks,
	feedLinkAt,
	feedPaths,
	mostFeedEntries,
} from '../../../src/queries/feeds/feeds.ts';
import { atomFeed } from '../../../src/formats/feeds/atom.ts';
import type { Portal } from '../../../src/queries/portal.ts';

const many = Object.fromEntries(
	Array.from({ length: 60 }, (_, place) => [
		`information/a${place}.md`,
		files.information({
			title: `第${place}号公告`,
			issuers: ['justice'],
			publishedOn: `2026-04-${String((place % 30) + 1).padStart(2, '0')}`,
		}),
	]),
);

const portal = portalOf({
	'agencies/government.md': files.agency(),
	'agencies/justice.md': files.agency({ name: '测试县司法局', type: 'department' }),
	'agencies/silent.md': files.agency({ name: '测试县档案馆', type: 'other' }),
	...many,
	'information/ended.md': files.information({
		title: '到期的名单',
		publishedOn: '2026-05-01',
		publicUntil: '2026-05-31',
	}),
	'consultations/draft.md': files.consultation({
		title: '征求意见的公告',
		formedOn: '2026-05-09',
		publishedOn: '2026-05-10 10:30',
		startedOn: '2026-05-10',
		endedOn: '2026-06-09',
		summary: '征求意见。',
	}),
	'enforcement/penalty-decisions/2026.csv': files.table(
		files.penalty({ party: '某某有限公司', publishedOn: '2026-05-29' }),
	),
});

const feedAt = (at: Portal, path: string) =>
	the(feedPaths(at).find(({ params }) => params.feed === path)).props.feed;

test('the site, its changes, sections, agencies and open consultations have feeds; who published nothing has none', () => {
	expect(allFeedLinks(portal).map(({ page }) => page)).toEqual([
		'/',
		'/updates/',
		'/disclosure/information/',
		'/consultations/',
		'/enforcement/penalty-decisions/',
		'/consultations/state/open/',
		'/agencies/government/',
		'/agencies/justice/',
	]);
	expect(feedLinkAt(portal, '/consultations/')).toEqual({
		title: '意见征集',
		page: '/consultations/',
		atom: '/consultations/feed.atom',
		json: '/consultations/feed.json',
	});
	expect(feedLinkAt(portal, '/agencies/silent/')).toBeUndefined();
});

test('a feed has the newest entries by their last change, those of one time by their ids', () => {
	const { entries, updated } = feedAt(portal, 'disclosure/information/feed');
	expect(entries).toHaveLength(mostFeedEntries);
	expect(entries.slice(0, 3).map(({ title, updated: time }) => `${time} ${title}`)).toEqual([
		'2026-04-30 第29号公告',
		'2026-04-30 第59号公告',
		'2026-04-29 第28号公告',
	]);
	expect(updated).toBe('2026-04-30');
});

test('an entry is what the page says: permanent address, times in China, issuer, categories', () => {
	expect(feedAt(portal, 'consultations/feed').entries).toEqual([
		{
			id: 'https://www.ceshi.example/consultations/draft/',
			url: 'https://www.ceshi.example/consultations/draft/',
			title: '征求意见的公告',
			summary: '征求意见的时间：2026-05-10 至 2026-06-09（最后一天）。征求意见。',
			published: '2026-05-10 10:30',
			updated: '2026-05-10 10:30',
			authors: ['测试县人民政府'],
			categories: ['意见征集'],
		},
	]);
});

test('what is no longer public is in no feed, and no feed names a party', () => {
	const all = feedPaths(portal)
		.map(({ props }) => atomFeed(props.feed))
		.join('');
	expect(all).not.toContain('到期的名单');
	expect(all).not.toContain('某某有限公司');
	const before = feedPaths(onDay(portal, '2026-05-31')).map(({ props }) => atomFeed(props.feed));
	expect(before.join('')).toContain('到期的名单');
});

test.each([
	['2026-06-09', ['征求意见的公告'], '2026-05-10'],
	['2026-06-10', [], '2026-06-10'],
] as const)('on %s these consultations are open: %j', (day, titles, updated) => {
	const feed = feedAt(onDay(portal, day), 'consultations/state/open/feed');
	expect(feed.entries.map(({ title }) => title)).toEqual(titles);
	expect(feed.updated.slice(0, 10)).toBe(updated);
});

test('a change is an entry of its own, which stays the same on every later day', () => {
	const isEnd = ({ id }: { id: string }) => id.includes('consultation-closed');
	expect(feedAt(onDay(portal, '2026-06-09'), 'updates/feed').entries.some(isEnd)).toBe(false);
	const [first, later] = (['2026-06-10', '2026-07-01'] as const).map((day) =>
		feedAt(onDay(portal, day), 'updates/feed').entries.find(isEnd),
	);
	expect(first).toMatchObject({
		id: 'https://www.ceshi.example/consultations/draft/#consultation-closed-2026-06-09',
		title: '征求意见已截止：征求意见的公告',
	});
	expect(later).toEqual(first);
});

test('every feed carries the licence that the county declares', () => {
	const licence = { name: '测试许可', address: 'https://www.ceshi.example/licence/' };
	const declared = { ...portal, site: { ...portal.site, dataLicence: licence } };
	expect(feedPaths(declared).every(({ props }) => props.feed.licence === licence)).toBe(true);
	expect(feedPaths(portal).every(({ props }) => props.feed.licence === undefined)).toBe(true);
});
