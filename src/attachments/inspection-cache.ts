import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inspection } from './inspect-file.ts';

/** Keeps the findings of inspections by the digest of the file; never the texts. */
export interface InspectionCache {
	get: (key: string) => Inspection | undefined;
	set: (key: string, inspection: Inspection) => void;
}

/**
 * A cache in `folder` that several checks may use at once. `version` is the version of all code that decides the
 * findings: findings of another version are not used.
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

/** A digest of `files`, the code that decides the findings. */
export function versionOf(files: readonly string[]): string {
	const digest = createHash('sha256');
	for (const file of files) digest.update(readFileSync(file));
	return digest.digest('hex');
}
