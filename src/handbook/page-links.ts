import { posix } from 'node:path';
import type { Collection } from '../collections/declarations/collection.ts';

/** The page of a collection, from the folder of the handbook's pages: `lists/powers.md`. */
export function pageOf(collection: Pick<Collection, 'name'>): string {
	return `${collection.name}.md`;
}

/** The address of a page, seen from another one: from `lists/powers.md` to `agencies.md`, `../agencies.md`. */
export function linkFrom(page: string, target: string): string {
	return posix.relative(posix.dirname(page), target);
}
