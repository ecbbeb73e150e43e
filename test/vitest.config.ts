import { defineConfig } from 'vitest/config';

/** Two kinds of tests: of the code alone, and of the built demonstration county in a real browser. */
export default defineConfig({
	test: {
		// Tests of the site wait for the browser half of their time.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: 'code',
					root: import.meta.dirname,
					include: ['**/*.test.ts'],
					exclude: ['site/**'],
					testTimeout: 300_000,
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
