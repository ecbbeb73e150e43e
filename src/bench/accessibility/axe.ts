import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';

/** The program, for `addInitScript`. */
export const axeSource = axe.source;

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a rule looks at. */
type Aspect = keyof typeof rulesBy | 'elements';

const rulesBy = {
	/** Different in each state in which a page is shown. */
	sizes: ['scrollable-region-focusable', 'target-size'],
	colours: ['color-contrast', 'link-in-text-block'],
};

/** Each fault that axe finds in these aspects of the page; `elements` are all rules that look at neither sizes nor colours. */
export async function faultsOf(
	tab: Page,
	aspects: readonly (Aspect | false)[] = ['elements', 'sizes', 'colours'],
): Promise<Fault[]> {
	if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axeSource);
	const { violations } = await tab.evaluate(
		(options) =>
			(window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
				options,
			),
		{ ...rulesFor(aspects), resultTypes: ['violations'] } satisfies RunOptions,
	);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html }) => ({ rule: `axe ${id}`, help, element: html.slice(0, 120) })),
	);
}

/** Whether a rule of `sizes` found it. */
export function isOfSize({ rule }: Fault): boolean {
	return rulesBy.sizes.some((name) => rule === `axe ${name}`);
}

function rulesFor(aspects: readonly (Aspect | false)[]): RunOptions {
	const named = Object.entries(rulesBy).flatMap(([aspect, rules]) =>
		rules.map((rule) => ({ rule, enabled: aspects.includes(aspect as Aspect) })),
	);
	if (aspects.includes('elements'))
		return {
			runOnly: tags,
			rules: Object.fromEntries(named.map(({ rule, enabled }) => [rule, { enabled }])),
		};
	const values = named.filter(({ enabled }) => enabled).map(({ rule }) => rule);
	return { runOnly: { type: 'rule', values } };
}
