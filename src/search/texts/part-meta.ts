import { decode } from 'cborg';

/** What Pagefind's list of a part (`pf_meta`) says of it. */
export interface PartMeta {
	/** In the order in which the pages were added. */
	pages: readonly { hash: string; places: number; group: string }[];
	/** The first word of each file of the index, in ascending order. */
	firstWords: readonly string[];
}

type Written = [
	version: string,
	pages: [hash: string, places: number, group: string][],
	chunks: [from: string, to: string, hash: string][],
];

/** Reads the list, which is CBOR. `test/search/indexing/relied-upon.test.ts` pins its shape. */
export function readPartMeta(bytes: Uint8Array): PartMeta {
	const [, pages, chunks] = decode(bytes) as Written;
	return {
		pages: pages.map(([hash, places, group]) => ({ hash, places, group })),
		firstWords: chunks.map(([from]) => from),
	};
}
