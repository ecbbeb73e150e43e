import { isAllowedBy } from './robots-rules.ts';
import type { RobotsRule } from './robots-rules.ts';

/** The relevant parts of a `robots.txt` (RFC 9309; `Sitemap` by the sitemaps.org protocol). */
export interface Robots {
	/** Addresses as written. */
	sitemaps: readonly string[];
	/** What the audit may read and what not; nothing is said of other paths. */
	rules: readonly RobotsRule[];
	/** Seconds between two requests that the site asks for. */
	crawlDelay?: number | undefined;
}

interface Group {
	rules: RobotsRule[];
	crawlDelay?: number | undefined;
}

/** The name of the audit in a site's `robots.txt`. */
export const userAgent = 'gongkai-audit';

const longestLine = 4096;
/** Every path is tried on each rule, so their number is bounded. */
const mostRules = 1000;

/**
 * Reads a `robots.txt`. The groups that name the audit apply, else the groups for all. Lines that cannot be read are
 * ignored.
 */
export function readRobots(text: string): Robots {
	const sitemaps: string[] = [];
	const groups = new Map<string, Group>();
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
		for (const agent of agents) {
			// Rules for other programs are not kept: a robots.txt may have a million of them.
			if (agent !== userAgent && agent !== '*') continue;
			const group = groups.get(agent) ?? { rules: [] };
			groups.set(agent, group);
			addTo(group, name, value);
		}
		if (name !== '' && name !== 'sitemap') isGroupOpen = name === 'user-agent';
	}
	const { rules, crawlDelay } = groups.get(userAgent) ?? groups.get('*') ?? { rules: [] };
	return { sitemaps, rules, crawlDelay };
}

/** Whether the audit may read a path, with its query. */
export function isAllowed({ rules }: Pick<Robots, 'rules'>, path: string): boolean {
	return isAllowedBy(rules, path);
}

function addTo(group: Group, name: string, value: string): void {
	const isRule = name === 'allow' || name === 'disallow';
	if (isRule && value !== '' && group.rules.length < mostRules)
		group.rules.push({ allows: name === 'allow', pattern: value });
	if (name === 'crawl-delay' && /^\d+(\.\d+)?$/.test(value)) group.crawlDelay = Number(value);
}
