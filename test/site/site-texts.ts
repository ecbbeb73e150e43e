import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { filesBelow } from '../../src/collections/reading/read.ts';

/** A file of a site: its name, and the texts in it, packed ones opened, without white space. */
type SiteFile = readonly [name: string, texts: readonly string[]];

/** Every file of a built site as text. */
export function textsOfSite(dist: string): readonly SiteFile[] {
	return filesBelow(dist).map((file) => [
		file,
		unpacked(readFileSync(join(dist, file))).map((bytes) =>
			new TextDecoder().decode(bytes).replaceAll(/\s/g, ''),
		),
	]);
}

/**
 * The names of the files in which `text` stands, in their content or in their own name. The texts that are searched are
 * pairs of characters.
 */
export function filesWith(files: readonly SiteFile[], text: string): string[] {
	const pairs = [...text]
		.slice(1)
		.reduce((written, next, place) => written + text[place] + next, '');
	return files
		.filter(([file, texts]) =>
			[file, ...texts].some((each) => each.includes(text) || each.includes(pairs)),
		)
		.map(([file]) => file);
}

function unpacked(bytes: Buffer): Uint8Array[] {
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes)];
	if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
		return Object.values(unzipSync(bytes));
	return [bytes];
}
