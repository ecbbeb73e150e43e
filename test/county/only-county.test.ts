import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/collections/reading/read.ts';

const root = join(import.meta.dirname, '../..');

/** The only test of the published county. */
const allowed = ['any-county/demonstration.test.ts'];

/**
 * The ways in which a test could read the repository's own `content/` or `public/`: by path, or by a module that knows
 * it.
 */
const ways = [
	/['"`](?:\.\.\/)+(?:content|public)['"`/]/,
	/root = join\(import\.meta\.dirname[^]*\broot, ['"`](?:content|public)['"`/]/,
	/cwd\(\), ['"`](?:content|public)['"`/]/,
	/from ['"][./]+\/src\/(?:environment|site|today|content\.config)\.ts['"]/,
];

test('only one test reads the published demonstration county', () => {
	const tests = filesBelow(join(root, 'test')).filter((file) => file.endsWith('.ts'));
	const found = tests.filter((file) => {
		const text = readFileSync(join(root, 'test', file), 'utf8');
		return ways.some((way) => way.test(text));
	});
	expect(tests.length).toBeGreaterThan(200);
	expect(found).toEqual(allowed);
});
