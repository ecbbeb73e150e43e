import type { Page } from 'playwright-core';

/** What a reader must be able to read and to click, measured in the browser; sizes in CSS pixels. */
export interface Legibility {
	/** The width that the page needs. */
	width: number;
	/** Texts smaller than `leastText`, with their size. */
	smallText: string[];
	/** Buttons and form fields of less than 24 pixels in one direction (WCAG 2.2, success criterion 2.5.8). */
	smallControls: string[];
	/** Elements that do not move while the page scrolls. */
	floating: string[];
	/** Texts that their box cuts off, except excerpts, which are meant to be cut. */
	cutText: string[];
}

/** `leastText` also applies to text in drawings, at the size at which they are shown. */
export function legibilityOf(tab: Page, leastText: number): Promise<Legibility> {
	return tab.evaluate((least) => {
		const nameOf = (element: Element) => element.outerHTML.slice(0, 100);
		const isShown = (element: Element) =>
			element.checkVisibility() && !element.closest('.visually-hidden, .sr-only, .skip-link');
		const shown = [...document.body.querySelectorAll('*')].filter(isShown);
		const holdsText = (element: Element) =>
			[...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
			);
		const sizeOf = (element: Element) => {
			const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
			return parseFloat(getComputedStyle(element).fontSize) * scale;
		};
		return {
			width: document.documentElement.scrollWidth,
			smallText: shown
				.filter(holdsText)
				.filter((element) => sizeOf(element) < least - 0.01)
				.map((element) => `${sizeOf(element).toFixed(1)} ${nameOf(element)}`),
			smallControls: shown
				.filter((element) => element.matches('button, input, select, textarea, summary'))
				.filter((element) => {
					const { width, height } = element.getBoundingClientRect();
					return Math.min(width, height) < 24;
				})
				.map(nameOf),
			floating: shown
				.filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
				.map(nameOf),
			cutText: shown
				.filter(holdsText)
				.filter((element) => !element.closest('.search-excerpt'))
				.filter((element) => {
					const { overflowX, overflowY } = getComputedStyle(element);
					return (
						(/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
						(/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
					);
				})
				.map(nameOf),
		};
	}, leastText);
}
