import { startBrowser } from '../../src/bench/browser.ts';
import { serveDemonstration } from './serve-demonstration.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the built demonstration county. */
		dist: string;
		/** Address at which it is served, without a slash at the end. */
		origin: string;
		/** Address of the running browser. */
		browser: string;
	}
}

/** Builds and serves the demonstration county and starts a browser, once for all tests of the site. */
export default async function setup({ provide }: TestProject) {
	const { dist, origin, close } = await serveDemonstration();
	const browser = await startBrowser();
	provide('dist', dist);
	provide('origin', origin);
	provide('browser', browser.endpoint);
	return async () => {
		await browser.close();
		close();
	};
}
