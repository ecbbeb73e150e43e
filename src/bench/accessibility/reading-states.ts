import type { Page } from 'playwright-core';

/** A way of reading a page: the width of the screen, and the attributes of the root element (`apply-choices.js`). */
export interface ReadingState {
	name: string;
	/** CSS pixels. */
	width: number;
	choices: Readonly<Record<'type' | 'theme' | 'contrast', string>>;
	/** The smallest text allowed, in CSS pixels. */
	leastText: number;
}

const widths = [320, 768, 1280];
const height = 900;

/** 18 points, the size that 大字模式 promises for all text. */
export const largeText = 24;

const modes = [
	{ name: '浅色', choices: { type: '', theme: 'light', contrast: '' }, leastText: 14 },
	{ name: '深色', choices: { type: '', theme: 'dark', contrast: '' }, leastText: 14 },
	{ name: '大字', choices: { type: 'large', theme: 'light', contrast: '' }, leastText: largeText },
] as const;

/** A phone, a tablet and a desktop, each in light, dark and large type. */
export const readingStates: readonly ReadingState[] = widths.flatMap((width) =>
	modes.map(({ name, ...mode }) => ({ name: `${width} ${name}`, width, ...mode })),
);

/** Shows the open page in this state. */
export async function enterState(tab: Page, { width, choices }: ReadingState): Promise<void> {
	if (tab.viewportSize()?.width !== width) await tab.setViewportSize({ width, height });
	await tab.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), choices);
}
