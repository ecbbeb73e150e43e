import { decode } from 'cborg';

/** What of Pagefind's own program in the browser (`pagefind.js`) is used. */
export interface PagefindModule {
	createInstance: (options: { basePath: string; metaCacheTag: string }) => PagefindInstance;
}

export interface PagefindInstance {
	/** Resolves when the index is open. */
	filters: () => Promise<unknown>;
	/** Loads the files of the index that may have a word. */
	preload: (word: string) => Promise<unknown>;
	/** A word in quotation marks is that word, without them one that begins so. */
	search: (
		query: string,
	) => Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

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

/** The content of a gzip file; one that the server has unpacked already comes back as it is. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	if (typeof DecompressionStream === 'undefined') {
		const { gunzipSync } = await import('fflate');
		return gunzipSync(bytes);
	}
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
