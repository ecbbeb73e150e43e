import { isAllowed } from './robots.ts';
import type { Robots } from './robots.ts';
import type { Source } from './source.ts';

/**
 * The same source, but paths that its `robots.txt` forbids are not asked for. A folder is read whole: `robots.txt` speaks
 * to visitors of a server.
 */
export function obedientSource(source: Source, robots: Pick<Robots, 'rules'>): Source {
	if (source.origin === undefined || robots.rules.length === 0) return source;
	return {
		...source,
		read: async (path, wanted) =>
			isAllowed(robots, path)
				? source.read(path, wanted)
				: { kind: 'failed', message: 'robots.txt 不允许程序读取', isForbidden: true },
		exists: async (path) => (isAllowed(robots, path) ? source.exists(path) : undefined),
		slowed: (seconds) => obedientSource(source.slowed(seconds), robots),
	};
}
