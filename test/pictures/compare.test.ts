import { expect, test } from 'vitest';
import { differenceOf } from './compare.ts';
import { expand, readPng, reduceColours, writePng } from './palette-png.ts';
import type { Picture } from './palette-png.ts';

const width = 100;
const height = 80;
const paper = [255, 255, 255] as const;
const muted = [85, 89, 95] as const;

test('a picture does not differ from itself', () => {
	expect(differenceOf(lines(muted), lines(muted))).toBeUndefined();
});

test('another colour of the text is a difference, and its picture has the same size', () => {
	const difference = differenceOf(lines([122, 75, 0]), lines(muted));
	expect(difference?.reason).toContain('2000 pixels differ (25.00 %, at most 0.05 %)');
	expect(readPng(difference?.picture ?? Buffer.alloc(0))).toMatchObject({ width, height });
});

test('text that moves by a pixel is a difference', () => {
	expect(differenceOf(lines(muted, 1), lines(muted))?.reason).toContain('pixels differ');
});

test('an invisible difference of colour and a few pixels are within the tolerance', () => {
	expect(differenceOf(lines([86, 90, 96]), lines(muted))).toBeUndefined();
	const spotted = lines(muted);
	spotted.data.set([255, 0, 0], 0);
	expect(differenceOf(spotted, lines(muted))).toBeUndefined();
});

test('pictures of different sizes are never compared pixel by pixel', () => {
	const shorter = { ...lines(muted), height: height - 1 };
	expect(differenceOf(shorter, lines(muted))).toEqual({
		reason: '100 × 79 pixels instead of 100 × 80',
	});
});

test('a picture of few colours comes back from its file as it was', () => {
	const file = writePng(reduceColours(lines(muted)));
	expect([...readPng(file).data]).toEqual([...lines(muted).data]);
	expect(writePng(reduceColours(lines(muted)))).toEqual(file);
});

test('of many colours the frequent ones stay, and a rare one becomes the nearest frequent one', () => {
	const picture = draw((x, y) => (y === 0 ? [x, 0, 0] : [(x % 10) * 10, 200, (y % 30) * 8]));
	const reduced = expand(reduceColours(picture));
	expect(reduceColours(picture).palette).toHaveLength(256);
	expect(pixel(reduced, 5, 5)).toEqual(pixel(picture, 5, 5));
	const colours = new Set(
		Array.from({ length: width * height }, (_, at) =>
			String(pixel(reduced, at % width, Math.floor(at / width))),
		),
	);
	expect(colours.size).toBeLessThanOrEqual(256);
});

/** Lines of text on paper, `down` pixels lower. */
function lines(colour: readonly number[], down = 0): Picture {
	return draw((_, y) => ((y + height - down) % 8 < 2 ? colour : paper));
}

function draw(colourAt: (x: number, y: number) => readonly number[]): Picture {
	const data = new Uint8Array(width * height * 4);
	for (let at = 0; at < width * height; at++)
		data.set([...colourAt(at % width, Math.floor(at / width)), 255], at * 4);
	return { width, height, data };
}

function pixel({ data }: Picture, x: number, y: number): number[] {
	return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}
