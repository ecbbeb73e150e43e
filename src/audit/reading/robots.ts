/** The relevant parts of a `robots.txt` (RFC 9309; `Sitemap` by the sitemaps.org protocol). */
export interface Robots {
	/** Addresses as written. */
	sitemaps: readonly string[];
	/** Seconds between two requests that the site asks for. */
	crawlDelay?: number | undefined;
}

/** The name of the audit in a site's `robots.txt`. */
export const userAgent = 'gongkai-audit';

const longestLine = 4096;

/**
 * Reads a `robots.txt`. The group that names the audit applies, else the group for all. Lines that cannot be read are
 * ignored.
 */
export function readRobots(text: string): Robots {
	const sitemaps: string[] = [];
	const delays = new Map<string, number>();
	let agents: string[] = [];
	let isGroupOpen = false;
	for (const line of text.split(/\r\n?|\n/)) {
		if (line.length > longestLine) continue;
		const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*(?:#.*)?$/.exec(line) ?? [];
		const name = field.toLowerCase();
		if (name === 'sitemap' && value !== '') sitemaps.push(value);
		if (name === 'user-agent') {
			if (!isGroupOpen) agents = [];
			agents.push(value.toLowerCase());
		}
		if (name === 'crawl-delay' && /^\d+(\.\d+)?$/.test(value))
			for (const agent of agents) delays.set(agent, Number(value));
		if (name !== '' && name !== 'sitemap') isGroupOpen = name === 'user-agent';
	}
	return { sitemaps, crawlDelay: delays.get(userAgent) ?? delays.get('*') };
}
