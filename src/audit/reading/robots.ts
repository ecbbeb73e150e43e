/** What a `robots.txt` says that matters here (RFC 9309; `Sitemap` by the sitemaps.org protocol). */
export interface Robots {
	/** As written. */
	sitemaps: readonly string[];
	/** Seconds between two requests, as the site asks for. */
	crawlDelay?: number | undefined;
}

/** The name by which sites may speak to the audit. */
export const userAgent = 'gongkai-audit';

const longestLine = 4096;

/** Reads a `robots.txt`. The group that names the audit decides, else the one for all. What cannot be read is passed over. */
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
