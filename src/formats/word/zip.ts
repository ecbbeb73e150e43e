import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A file prepared for ZIP archives. Compression takes most of the time, so a file that is in many archives is prepared
 * once.
 */
export interface Packed {
	/** The local header of the file, and its compressed content. */
	local: Uint8Array;
	/** The file's entry in the central directory, without its offset. */
	listed: Uint8Array;
}

/** DOS time and date of 1 January 2000, midnight. It is fixed, so that the same files always give the same bytes. */
const packedOn = 0x2821_0000;
const version = 20;
const utf8Names = 0x0800;
const deflated = 8;

/** The position, in an entry of the central directory, of the offset at which the file begins. */
const placeOfOffset = 42;

export function packed(name: string, file: string | Uint8Array): Packed {
	const content = Buffer.from(file);
	const bytes = deflateRawSync(content);
	const path = Buffer.from(name);
	const facts = [
		numbers(2, version, utf8Names, deflated),
		numbers(4, packedOn, crc32(content), bytes.length, content.length),
		numbers(2, path.length, 0),
	];
	return {
		local: joined([numbers(4, 0x0403_4b50), ...facts, path, bytes]),
		listed: joined([
			numbers(4, 0x0201_4b50),
			numbers(2, version),
			...facts,
			numbers(2, 0, 0, 0),
			numbers(4, 0, 0),
			path,
		]),
	};
}

/** A ZIP archive (ISO/IEC 21320-1) of files in the order given. */
export function zip(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
	let offset = 0;
	const entries = files.map(({ local, listed }) => {
		const entry = listed.slice();
		new DataView(entry.buffer).setUint32(placeOfOffset, offset, true);
		offset += local.length;
		return entry;
	});
	const length = entries.reduce((sum, entry) => sum + entry.length, 0);
	return joined([
		...files.map(({ local }) => local),
		...entries,
		numbers(4, 0x0605_4b50),
		numbers(2, 0, 0, files.length, files.length),
		numbers(4, length, offset),
		numbers(2, 0),
	]);
}

/** Unsigned numbers of `width` bytes each, the lowest byte first. */
function numbers(width: 2 | 4, ...values: readonly number[]): Uint8Array {
	const bytes = new Uint8Array(width * values.length);
	const view = new DataView(bytes.buffer);
	for (const [index, value] of values.entries())
		if (width === 2) view.setUint16(index * 2, value, true);
		else view.setUint32(index * 4, value, true);
	return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.length;
	}
	return whole;
}
