import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/** Keeps what was worked out from a text or a file, by the digest of its key; never the key itself. */
export interface DigestCache<Value> {
	get: (key: string) => Value | undefined;
	set: (key: string, value: Value) => void;
}

/**
 * A cache in `folder` that several programs may use at once. Values are plain data. `version` is the version of all
 * code that works them out: values of another version are not used. The folder can be deleted at any time.
 */
export function openDigestCache<Value>(folder: string, version: string): DigestCache<Value> {
	const pathOf = (key: string) => {
		const digest = createHash('sha256').update(`${version}\n${key}`).digest('hex');
		return join(folder, digest);
	};
	return {
		get(key) {
			const path = pathOf(key);
			if (!existsSync(path)) return undefined;
			try {
				return JSON.parse(inflateSync(readFileSync(path)).toString()) as Value;
			} catch {
				return undefined;
			}
		},
		set(key, value) {
			mkdirSync(folder, { recursive: true });
			const path = pathOf(key);
			const draft = `${path}.${process.pid}`;
			writeFileSync(draft, deflateSync(JSON.stringify(value), { level: 1 }));
			renameSync(draft, path);
		},
	};
}

/** A digest of `files`, the code that works out the values of a cache. */
export function versionOf(files: readonly string[]): string {
	const digest = createHash('sha256');
	for (const file of files) digest.update(readFileSync(file));
	return digest.digest('hex');
}
