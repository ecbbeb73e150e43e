import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../collections/reading/read.ts';

/** Texts; everything else that a site has is compressed already. */
const compressible = new Set([
	...['.css', '.csv', '.html', '.ics', '.js', '.json', '.svg', '.txt', '.xml', '.xsd'],
]);
/** A smaller file fits into one packet either way. */
const leastBytes = 1024;
/** Node's thread pool has four threads. */
const atOnce = 8;

const packers: readonly (readonly [ending: string, pack: (bytes: Buffer) => Promise<Buffer>])[] = [
	['.gz', (bytes) => promisify(gzip)(bytes, { level: 9 })],
	[
		'.br',
		(bytes) =>
			promisify(brotliCompress)(bytes, {
				params: {
					// The highest quality takes twenty times as long and saves a tenth more.
					[constants.BROTLI_PARAM_QUALITY]: 9,
					[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
				},
			}),
	],
];

/**
 * Writes beside every text of a built site the same compressed (`index.html.gz`, `index.html.br`), for web servers that
 * send such files. Equal texts give equal bytes. Returns how many texts there were.
 */
export async function precompress(site: string): Promise<number> {
	const files = filesBelow(site).filter((file) => compressible.has(extname(file)));
	let count = 0;
	const next = async (): Promise<void> => {
		for (let file = files.pop(); file !== undefined; file = files.pop()) {
			const bytes = readFileSync(join(site, file));
			if (bytes.length < leastBytes) continue;
			for (const [ending, pack] of packers)
				writeFileSync(join(site, file + ending), await pack(bytes));
			count++;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, next));
	return count;
}
