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
			const start = end;
			const bytes = Buffer.from(text);
			while (end < start + bytes.length) end += writeSync(file, bytes, end - start, null, end);
			return reader(file, start, end - start);
		},
		close: () => {
			closeSync(file);
			rmSync(folder, { recursive: true });
		},
	};
}

function reader(file: number, start: number, length: number): () => string {
	return () => {
		const bytes = Buffer.alloc(length);
		let read = 0;
		while (read < length) read += readSync(file, bytes, { offset: read, position: start + read });
		return bytes.toString('utf8');
	};
}
