import { createByteReader, createByteWriter } from './variable-integers.ts';

const asGaps = 0;
const asBits = 1;

/**
 * The passages that contain something, as bytes: gaps between ascending numbers, or one bit a passage where that is
 * shorter.
 */
export function encodePostings(passages: ArrayLike<number>): Uint8Array {
	const writer = createByteWriter();
	writer.integer(asGaps);
	let before = -1;
	for (let index = 0; index < passages.length; index++) {
		const passage = passages[index] ?? 0;
		writer.integer(passage - before - 1);
		before = passage;
	}
	return writer.length() <= Math.ceil((before + 1) / 8) + 1
		? writer.take()
		: bitsOf(passages, before + 1);
}

export function decodePostings(bytes: Uint8Array): Uint32Array {
	const passages: number[] = [];
	if (bytes[0] === asBits) {
		for (let index = 1; index < bytes.length; index++)
			for (let bit = 0; bit < 8; bit++)
				if (((bytes[index] ?? 0) >> bit) & 1) passages.push((index - 1) * 8 + bit);
		return Uint32Array.from(passages);
	}
	const reader = createByteReader(bytes.subarray(1));
	for (let before = -1; !reader.isAtEnd();) passages.push((before += reader.integer() + 1));
	return Uint32Array.from(passages);
}

function bitsOf(passages: ArrayLike<number>, count: number): Uint8Array {
	const bytes = new Uint8Array(1 + Math.ceil(count / 8));
	bytes[0] = asBits;
	for (let index = 0; index < passages.length; index++) {
		const passage = passages[index] ?? 0;
		const place = 1 + (passage >> 3);
		bytes[place] = (bytes[place] ?? 0) | (1 << (passage & 7));
	}
	return bytes;
}
