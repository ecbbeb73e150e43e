import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';

/** The program, for `addInitScript`. */
export const axeSource = axe.source;

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The rules that look at colours, sizes and places. All others look at the elements and at which of them are shown, so
 * that a page in which the same elements are shown need not be asked again.
 */
const appearanceRules = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size',
];

/** Each fault that axe finds on the page, by all its rules or by those that look at its appearance. */
export async function faultsOf(tab: Page, rules: 'all' | 'appearance' = 'all'): Promise<Fault[]> {
	if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axeSource);
	const runOnly: RunOptions['runOnly'] =
		rules === 'all' ? tags : { type: 'rule', values: appearanceRules };
	const { violations } = await tab.evaluate(
		(options) =>
			(window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
				options,
			),
		{ runOnly, resultTypes: ['violations'] } satisfies RunOptions,
	);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html }) => ({ rule: `axe ${id}`, help, element: html.slice(0, 120) })),
	);
}
