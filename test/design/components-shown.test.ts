import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/collections/reading/read.ts';

const src = join(import.meta.dirname, '../../src');
const components = join(src, 'components');
const design = join(src, 'pages/design');

/** Components that are not shown: one has nothing of its own to see, one needs an agency of the county. */
const notShown = ['document/AgencyContact.astro', 'frame/OptionalLink.astro'];

test('every component is on the pages of the design, with the frame around them', () => {
	const shown = new Set<string>();
	const waiting = [join(design, '[...page].astro')];
	for (const file of waiting) {
		if (shown.has(file)) continue;
		shown.add(file);
		waiting.push(...importedBy(file));
	}
	const missing = filesBelow(components)
		.filter((file) => file.endsWith('.astro') && !shown.has(join(components, file)))
		.sort();
	expect(missing).toEqual(notShown);
});

test('every example is shown', () => {
	const pages = readdirSync(design).map((file) => readFileSync(join(design, file), 'utf8'));
	const unused = readdirSync(join(src, 'design/examples')).filter(
		(file) => !pages.some((page) => page.includes(`/design/examples/${basename(file)}'`)),
	);
	expect(unused).toEqual([]);
});

/** The `.astro` files that a file imports. */
function importedBy(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g)].map(([, path = '']) =>
		resolve(dirname(file), path),
	);
}
