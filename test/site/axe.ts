import { source as axe } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Each fault that axe finds on the page (WCAG 2.2 A and AA, best practice), with the elements that have it. */
export async function faultsOf(tab: Page): Promise<string[]> {
	await tab.evaluate(axe);
	const results = await tab.evaluate(() =>
		(window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			resultTypes: ['violations'],
		}),
	);
	return results.violations.map(
		({ id, help, nodes }) =>
			`${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 120)).join(' ')})`,
	);
}
