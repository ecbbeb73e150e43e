import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, contrastWithWhite, shadeFor } from '../../src/presentation/colour.ts';

const colours = fc
	.integer({ min: 0, max: 0xffffff })
	.map((number) => `#${number.toString(16).padStart(6, '0')}` as const);

describe('contrast', () => {
	test.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#767676', '#ffffff', 4.54],
		['#777777', '#ffffff', 4.48],
		['#0000ff', '#ffffff', 8.59],
	])('between %s and %s is %f', (one, other, ratio) => {
		expect(contrast(one, other)).toBeCloseTo(ratio, 2);
		expect(contrast(other, one)).toBeCloseTo(ratio, 2);
		expect(contrastWithWhite(one)).toBeCloseTo(ratio, 2);
	});
});

describe('the shade of a colour for some grounds', () => {
	test('is the colour itself when it has enough contrast', () => {
		expect(shadeFor('#b3171d', '#000000', ['#ffffff'], 4.5)).toBe('#b3171d');
	});

	test('has enough contrast with each of them, whatever the colour', () => {
		fc.assert(
			fc.property(colours, (colour) => {
				const onDark = shadeFor(colour, '#ffffff', ['#16181c', '#22252b'], 4.5);
				expect(contrast(onDark, '#16181c')).toBeGreaterThanOrEqual(4.5);
				expect(contrast(onDark, '#22252b')).toBeGreaterThanOrEqual(4.5);
			}),
		);
	});

	test('is the end colour when no shade before it has enough contrast', () => {
		expect(shadeFor('#808080', '#ffffff', ['#ffffff'], 4.5)).toBe('#ffffff');
	});
});
