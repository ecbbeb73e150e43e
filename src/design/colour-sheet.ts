import { paletteOf } from './palettes.ts';
import type { Contrast, Scheme } from './palettes.ts';

/**
 * The style sheet with the colours of every page in four modes. The reader's choice (attributes of the root, see
 * `reading-choices.ts`) wins over the system's setting; print is always light. Every mode lists each colour, because
 * browsers from before 2024 do not know `light-dark()`.
 */
export function colourSheet(countyColour: string): string {
	const block = (selector: string, scheme: Scheme, contrast: Contrast) => {
		const colours = Object.entries(paletteOf(countyColour, scheme, contrast));
		const properties = colours.map(([name, value]) => `--${name}:${value}`);
		return `${selector}{color-scheme:${scheme};${properties.join(';')}}`;
	};
	const dark = "[data-theme='dark']";
	const notLight = ":not([data-theme='light'])";
	const more = "[data-contrast='more']";
	const screen = (query: string, ...blocks: string[]) =>
		`@media screen${query}{${blocks.join('')}}`;
	const [asksDark, asksMore] = [
		' and (prefers-color-scheme: dark)',
		' and (prefers-contrast: more)',
	];
	return [
		block(':root', 'light', 'standard'),
		screen(asksDark, block(`:root${notLight}`, 'dark', 'standard')),
		screen('', block(`:root${dark}`, 'dark', 'standard'), block(`:root${more}`, 'light', 'more')),
		screen(asksMore, block(':root', 'light', 'more'), block(`:root${dark}`, 'dark', 'more')),
		screen(asksDark, block(`:root${more}${notLight}`, 'dark', 'more')),
		screen(asksDark + asksMore, block(`:root${notLight}`, 'dark', 'more')),
		screen('', block(`:root${more}${dark}`, 'dark', 'more')),
	].join('\n');
}
