import { fetchCompressed } from './fetch-compressed.ts';
import { remembered } from './remembered.ts';
import { chunkFile } from '../text/index-format.ts';
import { decodePostings } from '../text/posting-list.ts';
import { createByteReader } from '../text/variable-integers.ts';

export type ReadPostings = (code: number) => Promise<Uint32Array>;

/** Reads which passages have a code; every chunk is fetched once. `distances` are the first codes' of the chunks. */
export function createPostingsReader(folder: string, distances: readonly number[]): ReadPostings {
	const firstCodes: number[] = [];
	let code = 0;
	for (const distance of distances) firstCodes.push((code += distance));
	const fetchChunk = remembered((chunk: number) =>
		fetchCompressed(`${folder}/${chunkFile(chunk)}`),
	);
	return async (code) => {
		const chunk = lastAtMost(firstCodes, code);
		return chunk < 0 ? new Uint32Array() : findIn(await fetchChunk(chunk), code);
	};
}

function findIn(bytes: Uint8Array, code: number): Uint32Array {
	const reader = createByteReader(bytes);
	while (!reader.isAtEnd()) {
		const found = reader.integer();
		const postings = reader.bytes(reader.integer());
		if (found === code) return decodePostings(postings);
	}
	return new Uint32Array();
}

/** The place of the last of the ascending `values` that is no greater than `limit`; -1 when all are. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) <= limit) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
