import { expect, test } from 'vitest';
import { imageSize } from '../../src/formats/image-size.ts';

/** The first bytes of files, up to those that state the size. */
const files: readonly (readonly [string, string])[] = [
	['PNG', '89504e470d0a1a0a0000000d4948445200000280000001e0'],
	['GIF', '4749463839618002e001'],
	['JPEG', 'ffd8ffe000104a46494600010100000100010000ffc0001108' + '01e00280'],
	['WebP, lossy', '52494646000000005745425056503820000000000000009d012a8002e001'],
	['WebP, lossless', '5249464600000000574542505650384c000000002f7fc27700'],
	['WebP, extended', '524946460000000057454250565038580a000000000000007f0200df0100'],
];

test.each(files)('a %s file says its size', (_, hex) => {
	expect(imageSize(Buffer.from(hex, 'hex'))).toEqual({ width: 640, height: 480 });
});

test.each(files)('a %s file that ends too early says none', (_, hex) => {
	expect(imageSize(Buffer.from(hex.slice(0, -8), 'hex'))).toBeUndefined();
});

test.each([
	['<?xml version="1.0"?><svg xmlns="…" viewBox="0 0 640 480">', { width: 640, height: 480 }],
	['<svg viewBox="0 0 64 48" width="640" height="480px">', { width: 640, height: 480 }],
	['<svg width="100%" height="100%">', undefined],
	['no picture', undefined],
])('%s has the size %o', (text, expected) => {
	expect(imageSize(Buffer.from(text))).toEqual(expected);
});
