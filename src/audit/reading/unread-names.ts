import { sitePath } from './site-path.ts';
import type { Keep } from './interner.ts';
import type { PageReading } from './page-reader.ts';
import type { UnreadName } from './site.ts';

/** Collects what the links of pages are called and where they lead. */
export interface LinkNames {
	add(reading: PageReading): void;
	/** The links to what was neither read nor found missing, each name and address once. */
	unread(known: {
		address: string;
		read: ReadonlySet<string>;
		dead: ReadonlySet<string>;
	}): UnreadName[];
}

const mostNames = 200_000;
/** The shortest name that says what something is. */
const shortestName = 4;

export function linkNames(keep: Keep): LinkNames {
	const names = new Map<string, UnreadName>();
	/** Links that mean the same on every page: menus have most links. */
	const rooted = new Set<string>();
	return {
		add({ page: { url }, linkTexts, base }) {
			const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
			for (const { text, href } of linkTexts) {
				if (text.length < shortestName || names.size >= mostNames) continue;
				const written = `${text} ${href}`;
				if (rooted.has(written)) continue;
				if (/^(?:\/|https?:)/i.test(href)) rooted.add(written);
				const target = URL.parse(href, from);
				if (!target || !/^https?:$/.test(target.protocol) || href.startsWith('#')) continue;
				target.hash = '';
				const key = `${text} ${target.href}`;
				if (!names.has(key)) names.set(key, { text: keep(text), page: url, target: target.href });
			}
		},
		unread({ address, read, dead }) {
			const { origin, host } = new URL(address);
			return [...names.values()].filter(({ target }) => {
				const url = new URL(target);
				if (url.host !== host) return true;
				const path = sitePath(url);
				return !read.has(path) && !dead.has(origin + path);
			});
		},
	};
}
