import { encodePostings } from '../text/posting-list.ts';
import { createByteWriter } from '../text/variable-integers.ts';

/** Large enough to compress, small enough that a word costs little. */
const chunkBytes = 8_000;

/**
 * Writes postings in chunks of about `chunkBytes`; a chunk is entries of code, length and postings. Returns the first
 * code of each chunk as its distance from the one before.
 */
export function writeChunks(
	entries: Iterable<[code: number, passages: number[]]>,
	write: (chunk: number, bytes: Uint8Array) => void,
): number[] {
	const distances: number[] = [];
	let lastFirst = 0;
	let writer = createByteWriter();
	const finish = () => {
		if (writer.length() > 0) write(distances.length - 1, writer.take());
		writer = createByteWriter();
	};
	for (const [code, passages] of entries) {
		const bytes = encodePostings(passages);
		if (writer.length() > 0 && writer.length() + bytes.length > chunkBytes) finish();
		if (writer.length() === 0) {
			distances.push(code - lastFirst);
			lastFirst = code;
		}
		writer.integer(code);
		writer.integer(bytes.length);
		writer.bytes(bytes);
	}
	finish();
	return distances;
}
