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
 * The contents of a page in which every link to what is public no more is left out, and every link to what will not be goes
 * on that day and is in no text of the search: what a link is called is as a rule the name that must not stay.
 */
export function withEndingLinks(
	html: string,
	{ endings, home, today }: { endings: Endings; home: string; today: CalendarDate },
): string {
	return html.replace(links, (link: string, tag: string) => {
		const href = addressIn(tag);
		const on = endAt(href.startsWith(home) ? `/${href.slice(home.length)}` : href, endings);
		if (on === undefined) return link;
		if (on <= today) return '';
		const changes = goneFrom(on)['data-dated'] ?? '';
		const attributes = `data-pagefind-ignore data-dated="${changes.replaceAll('"', '&quot;')}"`;
		return `${tag.slice(0, -1)} ${attributes}>${link.slice(tag.length)}`;
	});
}

const links = /(<a\s(?:[^>"]|"[^"]*")*>).*?<\/a>/gs;

function addressIn(tag: string): string {
	return /\shref="([^"]*)"/.exec(tag)?.[1] ?? '';
}

/** The day on which what lies at this address goes. A row goes with its page too. */
export function endAt(href: string, endings: Endings): CalendarDate | undefined {
	if (endings.size === 0) return undefined;
	const address = plainAddress(href);
	const [page = ''] = address.split('#');
	const ends = [endings.get(address), endings.get(page)].filter((on) => on !== undefined);
	return ends.sort(compareText)[0];
}
