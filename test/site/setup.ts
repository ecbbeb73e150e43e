import { startBrowser } from '../../src/bench/browser.ts';
import { serveDesign, serveSite } from './serve-site.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the built county of the tests. */
		dist: string;
		/** Address at which it is served, without a slash at the end. */
		origin: string;
		/** Address at which a county with another colour and the page of the design is served. */
		design: string;
		/** Address of the running browser. */
		browser: string;
	}
}

/** Builds and serves the county of the tests and the page of the design and starts a browser, once for all tests of the site. */
export default async function setup({ provide }: TestProject) {
	const [{ dist, origin, close }, design, browser] = await Promise.all([
		serveSite(),
		serveDesign(),
		startBrowser(),
	]);
	provide('dist', dist);
	provide('origin', origin);
	provide('design', design.origin);
	provide('browser', browser.endpoint);
	return async () => {
		await browser.close();
		close();
		design.close();
	};
}
