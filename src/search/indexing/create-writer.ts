import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Writes compressed files below `folder`; `version` changes with any byte of them. */
export function createWriter(folder: string) {
	const digest = createHash('sha256');
	const made = new Set<string>();
	let finished: string | undefined;
	const write = (file: string, content: string | Uint8Array) => {
		const path = join(folder, file);
		if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
		made.add(dirname(path));
		digest.update(file).update(content);
		writeFileSync(path, gzipSync(content, { level: 9 }));
	};
	const version = () => (finished ??= digest.digest('hex').slice(0, 12));
	return { write, version };
}
