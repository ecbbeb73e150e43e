import { crc32 } from 'node:zlib';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A marker segment of a JPEG file. */
export function segment(marker: number, content: Uint8Array): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(content.length + 2, 2);
	return Buffer.concat([head, content]);
}

/** A JPEG file with these segments before its picture, which is not a real one, and `rest` after its end. */
export function makeJpeg(
	segments: readonly Uint8Array[],
	rest: Uint8Array = Buffer.alloc(0),
): Buffer {
	const frame = segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
	// Inside picture data, FF 00 means FF, and FF D0 to FF D7 begin a new part.
	const scan = Buffer.concat([
		segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
		Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
	]);
	const [start, end] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])];
	return Buffer.concat([start, ...segments, frame, scan, scan, end, rest]);
}

/** An EXIF block with the orientation and these texts: artist, copyright, or other ASCII tags. */
export function makeExif(texts: Readonly<Record<number, string>>, orientation?: number): Buffer {
	const values = Object.entries(texts).map(
		([tag, text]) => [Number(tag), latin1(`${text}\0`)] as const,
	);
	const count = values.length + (orientation ? 1 : 0);
	const head = Buffer.alloc(10 + count * 12 + 4);
	head.write('MM\0*', 'latin1');
	head.writeUInt32BE(8, 4);
	head.writeUInt16BE(count, 8);
	let [place, offset] = [10, head.length];
	const write = (tag: number, type: number, length: number, value: number, isShort: boolean) => {
		head.writeUInt16BE(tag, place);
		head.writeUInt16BE(type, place + 2);
		head.writeUInt32BE(length, place + 4);
		if (isShort) head.writeUInt16BE(value, place + 8);
		else head.writeUInt32BE(value, place + 8);
		place += 12;
	};
	if (orientation) write(0x0112, 3, 1, orientation, true);
	for (const [tag, bytes] of values) {
		write(tag, 2, bytes.length, offset, false);
		offset += bytes.length;
	}
	return Buffer.concat([head, ...values.map(([, bytes]) => bytes)]);
}

export function chunk(type: string, content: Uint8Array): Buffer {
	const body = Buffer.concat([latin1(type), content]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

/** A PNG file with these chunks before its picture, which is not a real one, and `rest` after its end. */
export function makePng(chunks: readonly Uint8Array[], rest: Uint8Array = Buffer.alloc(0)): Buffer {
	const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
	return Buffer.concat([
		latin1('\x89PNG\r\n\x1a\n'),
		chunk('IHDR', size),
		...chunks,
		chunk('IDAT', Buffer.from([1, 2, 3])),
		chunk('IEND', Buffer.alloc(0)),
		rest,
	]);
}

/** A WebP file of these chunks. */
export function makeWebp(
	chunks: readonly (readonly [type: string, content: Uint8Array])[],
): Buffer {
	const parts = chunks.map(([type, content]) => {
		const head = latin1(`${type}    `);
		head.writeUInt32LE(content.length, 4);
		return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
	});
	const head = latin1('RIFF    WEBP');
	head.writeUInt32LE(4 + parts.reduce((sum, { length }) => sum + length, 0), 4);
	return Buffer.concat([head, ...parts]);
}
