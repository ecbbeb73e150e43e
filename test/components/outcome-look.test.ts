import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outcomeLook } from '../../src/components/duties/outcome-look.ts';

const sheet = readFileSync(join(import.meta.dirname, '../../src/styles/components.css'), 'utf8');

test('each outcome has the same sign in the style sheet, where badges and the matrix have it, as in the lists', () => {
	const signs = [...sheet.matchAll(/^\[data-outcome='([\w-]+)'\] \{\s*--sign: '(.*?) ';\s*\}/gm)];
	expect(Object.fromEntries(signs.map(([, outcome, sign]) => [outcome, sign]))).toEqual(
		Object.fromEntries(Object.entries(outcomeLook).map(([outcome, { sign }]) => [outcome, sign])),
	);
	const drawn = [
		...sheet.matchAll(
			/:is\(\.badge\[data-outcome\], \.duty-matrix td\[data-outcome\] > a\)::before \{\s*content: (.*?);/g,
		),
	];
	// The second is told to browsers that can keep a sign from being read aloud.
	expect(drawn.map(([, content]) => content)).toEqual(['var(--sign)', "var(--sign) / ''"]);
});
