import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inspection } from './inspect-file.ts';

/** Keeps what inspections found, by what was inspected; never the texts. */
export interface InspectionCache {
	get: (key: string) => Inspection | undefined;
	set: (key: string, inspection: Inspection) => void;
}

/**
 * A cache in `folder` that several checks may use at once. `version` is that of all code that decides what is found:
 * what another version found is not taken over.
 */
export function openInspectionCache(folder: string, version: string): InspectionCache {
	const pathOf = (key: string) => {
		const digest = createHash('sha256').update(`${version}\n${key}`).digest('hex');
		return join(folder, `${digest}.json`);
	};
	return {
		get(key) {
			const path = pathOf(key);
			if (!existsSync(path)) return undefined;
			try {
				return JSON.parse(readFileSync(path, 'utf8')) as Inspection;
			} catch {
				return undefined;
			}
		},
		set(key, inspection) {
			mkdirSync(folder, { recursive: true });
			const path = pathOf(key);
			const draft = `${path}.${process.pid}`;
			writeFileSync(draft, JSON.stringify(inspection));
			renameSync(draft, path);
		},
	};
}

/** A digest of `files`, which decide what is found. */
export function versionOf(files: readonly string[]): string {
	const digest = createHash('sha256');
	for (const file of files) digest.update(readFileSync(file));
	return digest.digest('hex');
}
