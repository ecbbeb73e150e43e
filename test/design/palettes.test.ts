import { describe, expect, test } from 'vitest';
import { paletteOf, textContrast } from '../../src/design/palettes.ts';
import { contrast } from '../../src/presentation/colour.ts';
import type { Contrast, Palette, Scheme } from '../../src/design/palettes.ts';

type Token = keyof Palette;

/** Possible colours of a county: all that allow white text, from the lightest to black. */
const countyColours = [
	['#b3171d', '#c8102e', '#8b0000', '#d9001b', '#a52a2a'],
	['#0b4f9e', '#003a80', '#1677c8', '#000080', '#005bac'],
	['#0a5c4a', '#00703c', '#2e7d32', '#556b2f', '#006d77'],
	['#5b3a8c', '#800080', '#7a4b00', '#55595f', '#000000'],
].flat();

const texts: readonly Token[] = ['text', 'muted', 'link', 'link-visited', 'brand-text'];
const tones: readonly Token[] = ['good', 'warn', 'ended', 'planned'];

/** Text and its background. */
const textPairs: readonly (readonly [Token, Token])[] = [
	...texts.flatMap((text) => [[text, 'surface'] as const, [text, 'raised'] as const]),
	...tones.flatMap((tone) => [
		[tone, `${tone}-surface` as Token] as const,
		[tone, 'surface'] as const,
		[tone, 'raised'] as const,
	]),
	...tones.map((tone) => ['text', `${tone}-surface` as Token] as const),
	['link', 'warn-surface'],
	['muted', 'warn-surface'],
	['text', 'mark'],
	['on-brand', 'brand'],
];

/** Edges of controls and the ring around the focus: 3 to 1 (WCAG 2.2, success criterion 1.4.11). */
const edgePairs: readonly (readonly [Token, Token])[] = [
	['line-strong', 'surface'],
	['line-strong', 'raised'],
	['brand-text', 'surface'],
	['focus', 'focus-edge'],
];

const modes = (['light', 'dark'] as const).flatMap((scheme) =>
	(['standard', 'more'] as const).map((level) => [scheme, level] as const),
);

describe.each(modes)('%s colours of %s contrast', (scheme: Scheme, level: Contrast) => {
	test.each(countyColours)('with the county’s colour %s can be read', (colour) => {
		expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
		const palette = paletteOf(colour, scheme, level);
		const weak = (pairs: readonly (readonly [Token, Token])[], least: number) =>
			pairs.filter(([one, other]) => contrast(palette[one], palette[other]) < least);
		expect(weak(textPairs, textContrast[level])).toEqual([]);
		expect(weak(edgePairs, 3)).toEqual([]);
	});
});

test('a county’s colour that can be read stays as it is', () => {
	const { brand, 'brand-text': text } = paletteOf('#b3171d', 'light', 'standard');
	expect([brand, text]).toEqual(['#b3171d', '#b3171d']);
});
