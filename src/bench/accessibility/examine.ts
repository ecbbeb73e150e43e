import { axeSource, faultsOf, isOfSize } from './axe.ts';
import { codeSnifferSource, sniffedFaultsOf } from './code-sniffer.ts';
import { legibilityOf } from './legibility.ts';
import { lookOf } from './look.ts';
import { enterState } from './reading-states.ts';
import type { BrowserContext, Page } from 'playwright-core';
import type { Fault } from './fault.ts';
import type { Legibility } from './legibility.ts';
import type { ReadingState } from './reading-states.ts';

/** A fault and the state in which it appears. */
export interface StateFault extends Fault {
	state: ReadingState;
}

/** Adds the checking programs to every page that the context opens. */
export async function bringTools(context: BrowserContext): Promise<void> {
	await context.addInitScript(axeSource);
	await context.addInitScript(codeSnifferSource);
}

interface ExamineSettings {
	/**
	 * Text colours and backgrounds that need no further check; the page's own are added. Share one set between pages to
	 * find whether a fault exists, not on how many pages.
	 */
	judged?: Set<string> | undefined;
	/** Additional states in which only sizes are measured. */
	measured?: readonly ReadingState[];
}

/**
 * All faults of the open page in each of the states. The page is loaded once. Where two states differ only in sizes and
 * positions, elements and colours are checked once.
 */
export async function examine(
	tab: Page,
	states: readonly ReadingState[],
	{ judged, measured = [] }: ExamineSettings = {},
): Promise<StateFault[]> {
	const found: StateFault[] = [];
	const seen = { shown: new Set<string>(), looks: new Map<string, Fault[]>() };
	for (const state of new Set([...states, ...measured])) {
		await enterState(tab, state);
		const faults = illegible(await legibilityOf(tab, state.leastText), state);
		if (states.includes(state)) faults.push(...(await askPrograms()));
		found.push(...faults.map((fault) => ({ ...fault, state })));
	}
	return found;

	async function askPrograms(): Promise<Fault[]> {
		const { shown, paints } = await lookOf(tab);
		const look = [shown, ...paints].join('\n');
		const known = seen.looks.get(look);
		const elements = !seen.shown.has(shown);
		const colours = !known && (!judged || paints.some((paint) => !judged.has(paint)));
		const asked = await faultsOf(tab, ['sizes', elements && 'elements', colours && 'colours']);
		const sniffed = elements || colours ? await sniffedFaultsOf(tab) : [];
		const lasting = known ?? [...asked.filter((fault) => !isOfSize(fault)), ...sniffed];
		seen.shown.add(shown);
		seen.looks.set(look, lasting);
		for (const paint of paints) judged?.add(paint);
		return [...asked.filter(isOfSize), ...lasting];
	}
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
