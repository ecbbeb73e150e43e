import { exifOf, orientationIn } from './orientation.ts';

interface Chunk {
	type: string;
	data: Uint8Array;
}

const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const headSize = 12;
const [exifFlag, xmpFlag] = [0x08, 0x04];

/** A WebP file with only the picture, its colours and its orientation. Throws when the file is damaged. */
export function webpWithoutMetadata(bytes: Uint8Array): Uint8Array {
	const chunks = chunksOf(bytes);
	const exif = chunks.find(({ type }) => type === 'EXIF')?.data;
	const orientation = exif && orientationIn(withoutHead(exif));
	const kept = chunks
		.filter(({ type }) => needed.has(type))
		.map((chunk) => (chunk.type === 'VP8X' ? withFlags(chunk, orientation !== undefined) : chunk));
	if (orientation !== undefined) kept.push({ type: 'EXIF', data: exifOf(orientation) });
	const parts = kept.map(written);
	const head = Buffer.from('RIFF    WEBP', 'latin1');
	head.writeUInt32LE(4 + parts.reduce((sum, { length }) => sum + length, 0), 4);
	return Buffer.concat([head, ...parts]);
}

function chunksOf(bytes: Uint8Array): Chunk[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = 8 + view.getUint32(4, true);
	if (end > bytes.length) throw new RangeError('The file ends too early');
	const chunks: Chunk[] = [];
	for (let place = headSize; place + 8 <= end;) {
		const size = view.getUint32(place + 4, true);
		if (place + 8 + size > end) throw new RangeError('A chunk goes past the end');
		const type = Buffer.from(bytes.subarray(place, place + 4)).toString('latin1');
		chunks.push({ type, data: bytes.subarray(place + 8, place + 8 + size) });
		place += 8 + size + (size % 2);
	}
	return chunks;
}

/** The block without the head of a JPEG segment, which some programs write before it. */
function withoutHead(exif: Uint8Array): Uint8Array {
	return Buffer.from(exif.subarray(0, 4)).toString('latin1') === 'Exif' ? exif.subarray(6) : exif;
}

function withFlags({ type, data }: Chunk, hasExif: boolean): Chunk {
	const changed = Uint8Array.from(data);
	const flags = (changed[0] ?? 0) & ~(exifFlag | xmpFlag);
	changed[0] = hasExif ? flags | exifFlag : flags;
	return { type, data: changed };
}

function written({ type, data }: Chunk): Uint8Array {
	const head = Buffer.from(`${type}    `, 'latin1');
	head.writeUInt32LE(data.length, 4);
	return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
