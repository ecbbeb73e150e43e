import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Picture } from './palette-png.ts';

/**
 * The accepted difference between two pictures of the same subject. It is small, because browser and font are the same
 * everywhere: a twentieth of the range from black to white, edges of letters, and one pixel in two thousand.
 */
const tolerance = { threshold: 0.05, share: 1 / 2000 };

export interface Difference {
	/** In words, with numbers. */
	reason: string;
	/** A PNG file with the differences in red; `undefined` for pictures of different sizes. */
	picture?: Buffer;
}

/** How a picture differs from the stored one; `undefined` within the tolerance. */
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
