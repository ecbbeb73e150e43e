import { goneFrom } from './dated-element.ts';
import { compareText } from '../domain/text/compare-text.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** Addresses of pages and rows, as `plainAddress` writes them → the first day on which they are public no more. */
export type Endings = ReadonlyMap<string, CalendarDate>;

/** Written one way, however it was typed: decoded, without a query. */
export function plainAddress(address: string): string {
	const [path = '', ...anchor] = address.split('#');
	const written = [path.replace(/\?.*$/, ''), ...anchor].join('#');
	try {
		return decodeURIComponent(written);
	} catch {
		// A percent sign that encodes nothing.
		return written;
	}
}

/**
 * The contents of a page in which every link to what will be public no more goes on that day, and is in no text of the
 * search: what a link is called is as a rule the name that must not stay. `home` is the absolute address of the site.
 */
export function withEndingLinks(html: string, endings: Endings, home: string): string {
	return html.replace(openingTag, (tag) => {
		const href = addressIn(tag);
		const on = endOf(href.startsWith(home) ? `/${href.slice(home.length)}` : href, endings);
		if (on === undefined || tag.includes(' data-dated=')) return tag;
		const changes = goneFrom(on)['data-dated'] ?? '';
		return `${tag.slice(0, -1)} data-pagefind-ignore data-dated="${changes.replaceAll('"', '&quot;')}">`;
	});
}

const openingTag = /<a\s(?:[^>"]|"[^"]*")*>/g;

function addressIn(tag: string): string {
	return /\shref="([^"]*)"/.exec(tag)?.[1] ?? '';
}

/** The day on which what lies at this address goes. A row goes with its page too. */
export function endOf(href: string, endings: Endings): CalendarDate | undefined {
	if (endings.size === 0) return undefined;
	const address = plainAddress(href);
	const [page = ''] = address.split('#');
	const ends = [endings.get(address), endings.get(page)].filter((on) => on !== undefined);
	return ends.sort(compareText)[0];
}
