import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Scratch {
	/** Writes a text behind the others and returns what reads it again. */
	keep: (text: string) => () => string;
	/** Ends it; what was kept can no longer be read. */
	close: () => void;
}

/** A file for texts that are too many for memory. One for all: a file each costs more than what is in it. */
export function openScratch(): Scratch {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-index-'));
	const file = openSync(join(folder, 'texts'), 'w+');
	let end = 0;
	return {
		keep: (text) => {
			const bytes = Buffer.from(text);
			const start = end;
			while (end < start + bytes.length) end += writeSync(file, bytes, end - start, null, end);
			return () => {
				const read = Buffer.alloc(bytes.length);
				let length = 0;
				while (length < read.length)
					length += readSync(file, read, { offset: length, position: start + length });
				return read.toString('utf8');
			};
		},
		close: () => {
			closeSync(file);
			rmSync(folder, { recursive: true });
		},
	};
}
