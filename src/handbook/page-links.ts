import { posix } from 'node:path';
import type { Collection } from '../collections/declarations/collection.ts';

/** The path of a collection's page, from the folder of the pages: `lists/powers.md`. */
export function pageOf(collection: Pick<Collection, 'name'>): string {
	return `${collection.name}.md`;
}

/** The relative address of a page: from `lists/powers.md` to `agencies.md` it is `../agencies.md`. */
export function linkFrom(page: string, target: string): string {
	return posix.relative(posix.dirname(page), target);
}
