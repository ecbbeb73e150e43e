import { crc32 } from 'node:zlib';
import { pngChunks, pngSignatureSize } from '../binary/png-chunks.ts';
import { exifOf, orientationIn } from './orientation.ts';

/** The chunks that a picture needs besides the critical ones, whose names begin with a capital letter. */
const needed = new Set(
	'gAMA cHRM sRGB iCCP sBIT bKGD hIST tRNS pHYs sPLT acTL fcTL fdAT cICP mDCV cLLI'.split(' '),
);

/** A PNG file with only the picture, its colours and its orientation. Throws when the file is damaged. */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array {
	const chunks = pngChunks(bytes);
	const [header, ...rest] = chunks.filter(({ type }) => /^[A-Z]/.test(type) || needed.has(type));
	if (header?.type !== 'IHDR' || rest.at(-1)?.type !== 'IEND') throw new Error('No whole picture');
	const exif = chunks.find(({ type }) => type === 'eXIf');
	const orientation = exif && orientationIn(exif.data);
	const turned = orientation === undefined ? [] : [exifChunk(orientation)];
	return Buffer.concat([
		bytes.subarray(0, pngSignatureSize),
		header.whole,
		...turned,
		...rest.map(({ whole }) => whole),
	]);
}

function exifChunk(orientation: number): Uint8Array {
	const body = Buffer.concat([Buffer.from('eXIf', 'latin1'), exifOf(orientation)]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(body.length - 4);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
