import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Picture } from './palette-png.ts';

/**
 * What two pictures of the same thing may differ in. The browser and the font are the same everywhere, so this is little: a
 * colour by a twentieth of the way from black to white, edges of letters, and one pixel of two thousand.
 */
const tolerance = { threshold: 0.05, share: 1 / 2000 };

export interface Difference {
	/** In words, with numbers. */
	reason: string;
	/** PNG file in which what differs is red; none of pictures of different sizes. */
	picture?: Buffer;
}

/** How a picture differs from the one that is kept; nothing within the tolerance. */
export function differenceOf(actual: Picture, kept: Picture): Difference | undefined {
	const { width, height } = kept;
	if (actual.width !== width || actual.height !== height)
		return { reason: `${actual.width} × ${actual.height} pixels instead of ${width} × ${height}` };
	const diff = new PNG({ width, height });
	const count = pixelmatch(actual.data, kept.data, diff.data, width, height, {
		threshold: tolerance.threshold,
	});
	const share = count / (width * height);
	if (share <= tolerance.share) return undefined;
	return {
		reason: `${count} pixels differ (${(100 * share).toFixed(2)} %, at most ${100 * tolerance.share} %)`,
		picture: PNG.sync.write(diff),
	};
}
