/** What a version of the engine says to counties in the changelog, in Chinese. */
export interface News {
	/** The version as its heading names it; `Unreleased` for what no version has yet. */
	version: string;
	items: string[];
}

/** What each version in a changelog says to counties, the newest first; the part 给县里的话 of its section. */
export function newsIn(changelog: string): News[] {
	const sections = changelog.split(/^## /m).slice(1);
	return sections.map((section) => {
		const [, version = ''] = /^\[?([^\]\s]+)/.exec(section) ?? [];
		const [, part = ''] = /^### 给县里的话\n(.*?)(?=^### |$(?![^]))/ms.exec(section) ?? [];
		return { version, items: itemsIn(part) };
	});
}

/** What the changelog of a new version says to counties that the county's own changelog does not say. */
export function newsSince(county: string, next: string): News[] {
	const known = new Set(newsIn(county).flatMap(({ items }) => items));
	return newsIn(next)
		.map(({ version, items }) => ({ version, items: items.filter((item) => !known.has(item)) }))
		.filter(({ items }) => items.length > 0);
}

/** The items of a list, each on one line, without marks of code and strength. */
function itemsIn(part: string): string[] {
	return part
		.split(/^- /m)
		.slice(1)
		.map((item) =>
			item
				.trim()
				.replace(/\n\s+/g, '')
				.replaceAll(/`|\*\*/g, ''),
		);
}
