import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBody } from '../../../src/collections/reading/read.ts';

test.each([
	['plain', '---\ntitle: 标题\n---\n正文\n'],
	['with the mark that Windows puts before it', '\ufeff---\ntitle: 标题\n---\n正文\n'],
	['with line ends of Windows', '---\r\ntitle: 标题\r\n---\r\n正文\n'],
	['whose front matter is empty', '---\n---\n正文\n'],
	['without front matter', '正文\n'],
])('the body of a file %s', (_, text) => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-read-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'a.md');
	writeFileSync(file, text);
	expect(readBody(file)).toBe('正文\n');
});
