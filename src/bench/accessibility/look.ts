import type { Page } from 'playwright-core';

/** The appearance of a page in one state, as far as checks of elements and colours need it. */
export interface PageLook {
	/** One character for each element: whether it is visible. */
	shown: string;
	/** The different ways in which text is painted: its colour, whether it is large, and all backgrounds behind it. */
	paints: string[];
}

/** 18 points, or 14 points in bold: text for which WCAG asks for less contrast (success criterion 1.4.3). */
const largeText = { plain: 24, bold: 18.66 };

export function lookOf(tab: Page): Promise<PageLook> {
	return tab.evaluate((large) => {
		const elements = [...document.body.querySelectorAll('*')];
		const isShown = elements.map((element) =>
			element.checkVisibility({ visibilityProperty: true }),
		);
		const holdsText = (element: Element) =>
			element.matches('input, select, textarea') ||
			[...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
			);
		const grounds = new Map<Element | null, string>([[null, '']]);
		const groundOf = (element: Element | null): string => {
			const known = grounds.get(element);
			if (known !== undefined || element === null) return known ?? '';
			const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
			const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
			const behind = groundOf(element.parentElement);
			// An element without its own background adds nothing to the backgrounds behind it.
			const ground = own === 'rgba(0, 0, 0, 0) none 1' ? behind : `${behind} < ${own}`;
			grounds.set(element, ground);
			return ground;
		};
		const paintOf = (element: Element) => {
			const { color, fill, fontSize, fontWeight, textDecorationLine, textShadow } =
				getComputedStyle(element);
			const size = parseFloat(fontSize);
			const isLarge = size >= (Number(fontWeight) >= 700 ? large.bold : large.plain);
			const around = element.parentElement && getComputedStyle(element.parentElement).color;
			return [
				element.localName,
				color,
				fill,
				isLarge,
				textDecorationLine,
				textShadow,
				`in ${around}`,
				groundOf(element),
			].join(' ');
		};
		const painted = elements.filter((element, place) => isShown[place] && holdsText(element));
		return {
			shown: isShown.map(Number).join(''),
			paints: [...new Set(painted.map(paintOf))],
		};
	}, largeText);
}
