import { dateTimeOf } from '../../domain/dates/date-time.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** The feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). The licence is an extension, because the format has none. */
export function jsonFeed(feed: Feed): string {
	const data = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: feed.page,
		feed_url: feed.json,
		description: feed.description,
		favicon: feed.icon,
		authors: [{ name: feed.publisher }],
		language: 'zh-CN',
		...(feed.licence && { _licence: { name: feed.licence.name, url: feed.licence.address } }),
		items: feed.entries.map(itemOf),
	};
	return `${JSON.stringify(data)}\n`;
}

function itemOf(entry: FeedEntry) {
	return {
		id: entry.id,
		url: entry.url,
		title: entry.title,
		content_text: entry.summary,
		date_published: entry.published && dateTimeOf(entry.published),
		date_modified: dateTimeOf(entry.updated),
		...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
		...(entry.categories.length > 0 && { tags: entry.categories }),
	};
}
