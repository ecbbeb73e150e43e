import { shadeFor } from '../presentation/colour.ts';
import type { Colour } from '../presentation/colour.ts';

export type Scheme = 'light' | 'dark';
export type Contrast = 'standard' | 'more';

/** A custom property's name, without its two dashes → its colour. */
export type Palette = Record<keyof typeof light | 'brand' | 'brand-text' | 'on-brand', Colour>;

const light = {
	text: '#1d1f23',
	muted: '#55595f',
	link: '#0b4f9e',
	'link-visited': '#5b3a8c',
	surface: '#ffffff',
	raised: '#f5f5f3',
	line: '#d6d8db',
	'line-strong': '#80858c',
	focus: '#ffbf47',
	'focus-edge': '#1d1f23',
	mark: '#ffe89a',
	good: '#0b6b3a',
	'good-surface': '#e5f3ea',
	warn: '#7a4b00',
	'warn-surface': '#fff3d6',
	ended: '#8a1f11',
	'ended-surface': '#fbe9e6',
	planned: '#1c4f8f',
	'planned-surface': '#e6effa',
} as const satisfies Record<string, Colour>;

const dark: Record<keyof typeof light, Colour> = {
	text: '#eceef0',
	muted: '#b6bbc2',
	link: '#93c3ff',
	'link-visited': '#cdb4f6',
	surface: '#16181c',
	raised: '#22252b',
	line: '#3d424a',
	'line-strong': '#8b929c',
	focus: '#ffbf47',
	'focus-edge': '#000000',
	mark: '#5c4700',
	good: '#84d9a8',
	'good-surface': '#12301f',
	warn: '#f2c977',
	'warn-surface': '#36290c',
	ended: '#ffb0a4',
	'ended-surface': '#3f1a15',
	planned: '#a3caff',
	'planned-surface': '#152a49',
};

const lightMore: Record<keyof typeof light, Colour> = {
	...light,
	text: '#000000',
	muted: '#2e3136',
	link: '#003a80',
	'link-visited': '#43217a',
	raised: '#ffffff',
	line: '#55595f',
	'line-strong': '#000000',
	good: '#004a24',
	warn: '#553400',
	ended: '#6e1206',
	planned: '#0b3668',
};

const darkMore: Record<keyof typeof light, Colour> = {
	...dark,
	text: '#ffffff',
	muted: '#dfe2e6',
	link: '#b5d6ff',
	'link-visited': '#e0cfff',
	surface: '#000000',
	raised: '#000000',
	line: '#9aa0a8',
	'line-strong': '#ffffff',
	mark: '#453500',
	good: '#a9ecc5',
	warn: '#ffdf9e',
	ended: '#ffd0c8',
	planned: '#c6deff',
};

const fixed = {
	light: { standard: light, more: lightMore },
	dark: { standard: dark, more: darkMore },
};

/** The required contrast between text and its background (WCAG 2.2, success criteria 1.4.3 and 1.4.6). */
export const textContrast: Readonly<Record<Contrast, number>> = { standard: 4.5, more: 7 };

/**
 * All colours of the design in one mode. `brand` is a background for white text; `brand-text` is the county's colour
 * for text, lines and edges on `surface` and `raised`. Both are the county's own colour, or its nearest shade with
 * enough contrast.
 */
export function paletteOf(countyColour: string, scheme: Scheme, contrast: Contrast): Palette {
	const palette = fixed[scheme][contrast];
	const ratio = textContrast[contrast];
	const grounds = [palette.surface, palette.raised];
	return {
		...palette,
		brand: shadeFor(countyColour, '#000000', ['#ffffff'], ratio),
		'on-brand': '#ffffff',
		'brand-text': shadeFor(
			countyColour,
			scheme === 'light' ? '#000000' : '#ffffff',
			grounds,
			ratio,
		),
	};
}
