import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from 'node:zlib';

/** A file made ready for a ZIP archive; to compress costs most of the time, so what is in many archives is packed once. */
export interface Packed {
	bytes: Uint8Array;
	size: number;
	crc: number;
}

export function packed(text: string): Packed {
	const content = strToU8(text);
	return { bytes: deflateSync(content), size: content.length, crc: crc32(content) };
}

/** DOS time and date of 1 January 2000, midnight: the same files always give the same bytes. */
const packedOn = 0x2821_0000;
const version = 20;
const utf8Names = 0x0800;
const deflated = 8;

/** A ZIP archive (ISO/IEC 21320-1) of files in the order given. */
export function zip(files: readonly (readonly [name: string, file: Packed])[]) {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const [name, file] of files) {
		const path = strToU8(name);
		const facts = factsOf(path, file);
		const header = joined([numbers(4, 0x0403_4b50), facts, path, file.bytes]);
		directory.push(
			joined([
				numbers(4, 0x0201_4b50),
				numbers(2, version),
				facts,
				numbers(2, 0, 0, 0),
				numbers(4, 0, offset),
				path,
			]),
		);
		parts.push(header);
		offset += header.length;
	}
	const entries = joined(directory);
	const end = [
		numbers(4, 0x0605_4b50),
		numbers(2, 0, 0, files.length, files.length),
		numbers(4, entries.length, offset),
		numbers(2, 0),
	];
	return joined([...parts, entries, ...end]);
}

/** What the archive says of a file in both places; no extra field. */
function factsOf(path: Uint8Array, { bytes, size, crc }: Packed): Uint8Array {
	return joined([
		numbers(2, version, utf8Names, deflated),
		numbers(4, packedOn, crc, bytes.length, size),
		numbers(2, path.length, 0),
	]);
}

/** Unsigned numbers of so many bytes each, the lowest byte first. */
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
