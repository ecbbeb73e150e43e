import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files by their paths into a new folder, which is removed after the test. */
export function publishedFolder(files: Files): string {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-audit-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, content] of Object.entries(files)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return folder;
}
