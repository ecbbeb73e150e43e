import { dateTimeOf } from '../../domain/dates/date-time.ts';
import { escapeXml } from '../word/xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** The feed in the Atom Syndication Format (RFC 4287), with the licence as RFC 4946 links it. */
export function atomFeed(feed: Feed): string {
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
		element('id', feed.atom),
		element('title', feed.title),
		element('subtitle', feed.description),
		element('updated', dateTimeOf(feed.updated)),
		link('self', feed.atom, 'application/atom+xml'),
		link('alternate', feed.page, 'text/html'),
		link('alternate', feed.json, 'application/feed+json'),
		author(feed.publisher),
		...(feed.icon ? [element('icon', feed.icon)] : []),
		...(feed.licence
			? [element('rights', feed.licence.name), link('license', feed.licence.address)]
			: []),
		...feed.entries.map(entryElement),
		'</feed>',
	];
	return `${lines.join('\n')}\n`;
}

function entryElement(entry: FeedEntry): string {
	return [
		'<entry>',
		element('id', entry.id),
		element('title', entry.title),
		link('alternate', entry.url, 'text/html'),
		entry.published ? element('published', dateTimeOf(entry.published)) : '',
		element('updated', dateTimeOf(entry.updated)),
		...entry.authors.map(author),
		...entry.categories.map((term) => `<category term="${escapeXml(term)}"/>`),
		element('summary', entry.summary),
		'</entry>',
	].join('');
}

function author(name: string): string {
	return `<author>${element('name', name)}</author>`;
}

function link(relation: string, address: string, type?: string): string {
	const typed = type ? ` type="${type}"` : '';
	return `<link rel="${relation}"${typed} href="${escapeXml(address)}"/>`;
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}
