import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outcomeLook } from '../../src/components/duties/outcome-look.ts';

const sheet = readFileSync(join(import.meta.dirname, '../../src/styles/audit.css'), 'utf8');

/** By outcome, what the style sheet draws before its word: the rule for all browsers, then the one without a voice. */
const drawn = Object.fromEntries(
	[...sheet.matchAll(/^\.badge\[data-outcome='([\w-]+)'\]::before,[^{]*\{([^}]*)\}/gm)].map(
		([, outcome = '', rules = '']) => [
			outcome,
			[...rules.matchAll(/content: '(.*?) '( \/ '')?;/g)].map(([, sign, silent]) => [
				sign,
				silent !== undefined,
			]),
		],
	),
);

test('each outcome has the same sign in the style sheet, where badges and the matrix have it, as in the lists', () => {
	const looks = Object.entries(outcomeLook).map(([outcome, { sign }]) => [
		outcome,
		[
			[sign, false],
			[sign, true],
		],
	]);
	expect(drawn).toEqual(Object.fromEntries(looks));
	for (const outcome of Object.keys(outcomeLook))
		expect(sheet).toContain(`.duty-matrix td[data-outcome='${outcome}'] > a::before {`);
});
