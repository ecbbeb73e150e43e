import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Every build and every command that a test starts loads the same programs: Node keeps them compiled.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/node');

/** Tests of the code alone. */
const code = { root: import.meta.dirname, include: ['**/*.test.ts'], testTimeout: 600_000 };

/** Tests of the code alone, in two parts, and of the built county of the tests in a real browser. */
export default defineConfig({
	test: {
		// Tests of the site wait for the browser half of their time.
		maxWorkers: 2,
		projects: [
			{
				test: {
					...code,
					name: 'code',
					exclude: ['search/**', 'site/**'],
					// Most of the time goes into loading the same modules, which keep nothing from one test to the next.
					isolate: false,
				},
			},
			{
				test: {
					...code,
					name: 'search',
					// Its tests put indexes of their own in the place of the network when they are loaded.
					include: ['search/**/*.test.ts'],
				},
			},
			{
				test: {
					name: 'site',
					root: import.meta.dirname,
					include: ['site/**/*.test.ts'],
					globalSetup: ['./site/setup.ts'],
					testTimeout: 900_000,
					expect: { poll: { timeout: 120_000 } },
					hookTimeout: 900_000,
				},
			},
		],
	},
});
