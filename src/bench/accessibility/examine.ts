import { axeSource, faultsOf } from './axe.ts';
import { codeSnifferSource, sniffedFaultsOf } from './code-sniffer.ts';
import { legibilityOf } from './legibility.ts';
import { enterState } from './reading-states.ts';
import type { BrowserContext, Page } from 'playwright-core';
import type { Fault } from './fault.ts';
import type { Legibility } from './legibility.ts';
import type { ReadingState } from './reading-states.ts';

/** A fault with the state in which it shows. */
export interface StateFault extends Fault {
	state: ReadingState;
}

/** Puts the programs that look for faults into every page that the context opens. */
export async function bringTools(context: BrowserContext): Promise<void> {
	await context.addInitScript(axeSource);
	await context.addInitScript(codeSnifferSource);
}

/**
 * Everything wrong with the page that is open, in each of the states. The page is loaded once, and what the checks ask of
 * its elements alone is asked once for each set of elements that a state shows.
 */
export async function examine(tab: Page, states: readonly ReadingState[]): Promise<StateFault[]> {
	const found: StateFault[] = [];
	const asked = new Set<string>();
	for (const state of states) {
		await enterState(tab, state);
		const shown = await shownElements(tab);
		const faults = [
			...illegible(await legibilityOf(tab, state.leastText), state),
			...(await faultsOf(tab, asked.has(shown) ? 'appearance' : 'all')),
			...(await sniffedFaultsOf(tab)),
		];
		asked.add(shown);
		found.push(...faults.map((fault) => ({ ...fault, state })));
	}
	return found;
}

/** One character for each element of the page: whether it is shown. */
function shownElements(tab: Page): Promise<string> {
	return tab.evaluate(() =>
		[...document.body.querySelectorAll('*')]
			.map((element) => (element.checkVisibility({ visibilityProperty: true }) ? 1 : 0))
			.join(''),
	);
}

function illegible(
	{ width, smallText, smallControls, floating, cutText }: Legibility,
	state: ReadingState,
): Fault[] {
	const isLarge = state.choices.type === 'large';
	return [
		...(width > state.width
			? [{ rule: 'width', help: `the page needs ${width} pixels`, element: '' }]
			: []),
		...faultsNamed('text-size', `text smaller than ${state.leastText} pixels`, smallText),
		...faultsNamed('control-size', 'control smaller than 24 pixels', smallControls),
		...faultsNamed('cut-text', 'text that its box cuts off', cutText),
		...faultsNamed('floating', 'large type promises that nothing floats', isLarge ? floating : []),
	];
}

function faultsNamed(rule: string, help: string, elements: readonly string[]): Fault[] {
	return elements.map((element) => ({ rule, help, element }));
}
