import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFaults, jsonFeedFile } from './valid-feed.ts';
import { atomFeed } from '../../../src/formats/feeds/atom.ts';
import { jsonFeed } from '../../../src/formats/feeds/json-feed.ts';
import type { Feed, FeedEntry } from '../../../src/formats/feeds/feed.ts';

const entry: FeedEntry = {
	id: 'https://www.ceshi.example/a/',
	url: 'https://www.ceshi.example/a/',
	title: '关于<测试>的公告 & 通知',
	summary: '说明“测试”。',
	published: '2026-05-20 09:30',
	updated: '2026-06-01',
	authors: ['测试县司法局'],
	categories: ['法定主动公开内容'],
};
const feed: Feed = {
	page: 'https://www.ceshi.example/',
	atom: 'https://www.ceshi.example/feed.atom',
	json: 'https://www.ceshi.example/feed.json',
	title: '最新公开的信息_测试县人民政府',
	description: '最新公开的文件',
	publisher: '测试县人民政府',
	updated: '2026-06-01',
	entries: [entry],
};

test('a feed in Atom', async () => {
	const written = atomFeed({
		...feed,
		icon: 'https://www.ceshi.example/brand/favicon.svg',
		licence: { name: '测试许可', address: 'https://www.ceshi.example/licence/' },
	});
	expect(await atomFaults([{ fileName: 'feed.atom', contents: written }])).toEqual([]);
	expect(written).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
		<id>https://www.ceshi.example/feed.atom</id>
		<title>最新公开的信息_测试县人民政府</title>
		<subtitle>最新公开的文件</subtitle>
		<updated>2026-06-01T00:00:00+08:00</updated>
		<link rel="self" type="application/atom+xml" href="https://www.ceshi.example/feed.atom"/>
		<link rel="alternate" type="text/html" href="https://www.ceshi.example/"/>
		<link rel="alternate" type="application/feed+json" href="https://www.ceshi.example/feed.json"/>
		<author><name>测试县人民政府</name></author>
		<icon>https://www.ceshi.example/brand/favicon.svg</icon>
		<rights>测试许可</rights>
		<link rel="license" href="https://www.ceshi.example/licence/"/>
		<entry><id>https://www.ceshi.example/a/</id><title>关于&lt;测试&gt;的公告 &amp; 通知</title><link rel="alternate" type="text/html" href="https://www.ceshi.example/a/"/><published>2026-05-20T09:30:00+08:00</published><updated>2026-06-01T00:00:00+08:00</updated><author><name>测试县司法局</name></author><category term="法定主动公开内容"/><summary>说明“测试”。</summary></entry>
		</feed>
		"
	`);
});

test('a feed in JSON', () => {
	const written = JSON.parse(jsonFeed(feed)) as unknown;
	expect(jsonFeedFile.safeParse(written).error).toBeUndefined();
	expect(written).toEqual({
		version: 'https://jsonfeed.org/version/1.1',
		title: '最新公开的信息_测试县人民政府',
		home_page_url: 'https://www.ceshi.example/',
		feed_url: 'https://www.ceshi.example/feed.json',
		description: '最新公开的文件',
		authors: [{ name: '测试县人民政府' }],
		language: 'zh-CN',
		items: [
			{
				id: 'https://www.ceshi.example/a/',
				url: 'https://www.ceshi.example/a/',
				title: '关于<测试>的公告 & 通知',
				content_text: '说明“测试”。',
				date_published: '2026-05-20T09:30:00+08:00',
				date_modified: '2026-06-01T00:00:00+08:00',
				authors: [{ name: '测试县司法局' }],
				tags: ['法定主动公开内容'],
			},
		],
	});
});

test('no licence is claimed where none is declared', () => {
	expect(atomFeed(feed)).not.toMatch(/rights|license/);
	expect(jsonFeed(feed)).not.toContain('licence');
});

test('whatever a title says, both formats hold it and stay valid', async () => {
	const text = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
		.filter((written) => /\S/.test(written) && !/[\p{Cc}\ufffe\uffff]/u.test(written));
	const titles = fc.sample(text, { numRuns: 60, seed: 7 });
	const entries = titles.map((title, place) => ({
		...entry,
		id: `${entry.id}${place}`,
		title,
		summary: title,
		categories: [title],
	}));
	const written = atomFeed({ ...feed, entries });
	expect(await atomFaults([{ fileName: 'feed.atom', contents: written }])).toEqual([]);
	const { items } = jsonFeedFile.parse(JSON.parse(jsonFeed({ ...feed, entries })));
	expect(items.map(({ title }) => title)).toEqual(titles);
});

describe('the grammar of Atom refuses', () => {
	const valid = atomFeed(feed);
	test.each([
		['a day without a time', 'T00:00:00+08:00', ''],
		['a time without a zone', '+08:00', ''],
		['an entry without an id', '<id>https://www.ceshi.example/a/</id>', ''],
		['an address that is not whole', 'href="https://www.ceshi.example/a/"', 'href="/a/"'],
		['a feed without a link to itself', 'rel="self"', 'rel="alternate"'],
		['an unknown element', '<subtitle>', '<subtitle/><hub/><subtitle>'],
		['an empty title', '<title>最新公开的信息_测试县人民政府</title>', '<title/>'],
		['another language for its names', 'xml:lang="zh-CN"', ''],
	])('%s', async (_, from, to) => {
		expect(valid).toContain(from);
		const contents = valid.replaceAll(from, to);
		expect(await atomFaults([{ fileName: 'feed.atom', contents }])).not.toEqual([]);
	});
});
