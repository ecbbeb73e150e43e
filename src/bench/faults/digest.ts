import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../collections/reading/read.ts';

/** A digest of all files of a folder and their names: equal for equal sites. */
export function digestOf(folder: string): string {
	const digest = createHash('sha256');
	for (const file of filesBelow(folder))
		digest.update(`${file}\0`).update(readFileSync(join(folder, file)));
	return digest.digest('hex');
}
