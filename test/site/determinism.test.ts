import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { filesBelow } from '../../src/collections/reading/read.ts';

test('a second build on the same day, in another folder and another time zone, gives the same bytes', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-again-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	await buildSite({ OUT_DIR: folder, TZ: 'America/Los_Angeles' });
	const first = digestsOf(inject('dist'));
	const second = digestsOf(folder);
	const paths = [...new Set([...first.keys(), ...second.keys()])];
	expect(paths.some((path) => path.startsWith('search/index/'))).toBe(true);
	expect(paths.filter((path) => first.get(path) !== second.get(path))).toEqual([]);
});

function digestsOf(folder: string): Map<string, string> {
	return new Map(
		filesBelow(folder).map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}
