/** A colour written `#rrggbb`. */
export type Colour = `#${string}`;

/** Contrast ratio between two colours written `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** Contrast ratio between white and a colour written `#rrggbb`. */
export function contrastWithWhite(colour: string): number {
	return contrast(colour, '#ffffff');
}

/**
 * The shade between `colour` and `end` that is nearest to `colour` and has at least the contrast `ratio` with each of
 * `grounds`; `end` itself when no shade before it has.
 */
export function shadeFor(
	colour: string,
	end: Colour,
	grounds: readonly string[],
	ratio: number,
): Colour {
	const stepCount = 64;
	for (let step = 0; step < stepCount; step++) {
		const shade = mix(colour, end, step / stepCount);
		if (grounds.every((ground) => contrast(shade, ground) >= ratio)) return shade;
	}
	return end;
}

/** The colour between `one` (`share` 0) and `other` (`share` 1). */
function mix(one: string, other: string, share: number): Colour {
	const start = channelsOf(one);
	const mixed = channelsOf(other).map((channel, index) => {
		const from = start[index] ?? 0;
		return Math.round(from + (channel - from) * share);
	});
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(linear);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): number[] {
	return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function linear(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
