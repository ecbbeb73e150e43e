import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { astroBuildCommand } from '../../src/build/astro-command.ts';

test('the heap is bounded in proportion to the content', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-command-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	expect(astroBuildCommand(folder)).toContain('--max-old-space-size=512');
	writeFileSync(join(folder, 'large.csv'), Buffer.alloc(10 * 1024 ** 2));
	expect(astroBuildCommand(folder)).toContain('--max-old-space-size=572');
	expect(astroBuildCommand(folder).at(-1)).toBe('src/build/build-pages.ts');
});
