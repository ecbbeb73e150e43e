import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDigestCache, versionOf } from './digest-cache.ts';
import { keepTreesIn } from './markdown/dialect/tree-store.ts';
import type { Root } from 'mdast';

/** The folder in which the syntax trees of bodies are kept between runs; it can be deleted at any time. */
const folder = 'node_modules/.cache/gongkai-bodies';

/** The version of the code that makes the trees: the dialect's own, and the packages it stands on. */
export function dialectVersion(): string {
	const dialect = join(import.meta.dirname, 'markdown/dialect');
	const code = readdirSync(dialect).map((file) => join(dialect, file));
	return versionOf([...code, join(import.meta.dirname, '../package.json')]);
}

/** Keeps the trees of this run for the next one. `version` is `dialectVersion()`. */
export function keepTrees(version: string) {
	keepTreesIn(openDigestCache<Root>(folder, version));
}
