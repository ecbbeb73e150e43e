import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';

/** The source of axe, for `addInitScript`. */
export const axeSource = axe.source;

/** The tags of WCAG 2.2 A and AA, and of axe's best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The aspect of a page that a rule checks. */
type Aspect = keyof typeof rulesBy | 'elements';

const rulesBy = {
	/** Rules whose result differs in each state of a page. */
	sizes: ['scrollable-region-focusable', 'target-size'],
	colours: ['color-contrast', 'link-in-text-block'],
};

/**
 * The faults that axe finds in these aspects of the page; `elements` are all rules that check neither sizes nor
 * colours.
 */
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

/** Whether a rule about sizes found the fault. */
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
