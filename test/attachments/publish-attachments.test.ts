import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeJpeg, segment } from './make-picture.ts';
import { cleanPublishedFiles } from '../../src/attachments/publish-attachments.ts';

test('the files of a site are rewritten, and nothing else of it', () => {
	const site = mkdtempSync(join(tmpdir(), 'gongkai-published-'));
	onTestFinished(() => rmSync(site, { recursive: true }));
	mkdirSync(join(site, 'files/2026'), { recursive: true });
	const picture = makeJpeg([segment(0xfe, Buffer.from('Wang Xiaoer'))]);
	const written = { 'logo.jpg': picture, 'files/2026/图.jpg': picture, 'files/a.txt': '甲' };
	for (const [name, content] of Object.entries(written)) writeFileSync(join(site, name), content);

	expect(cleanPublishedFiles(site)).toEqual(['/files/2026/图.jpg']);
	expect(readFileSync(join(site, 'files/2026/图.jpg'))).toEqual(makeJpeg([]));
	expect(readFileSync(join(site, 'logo.jpg'))).toEqual(picture);
	expect(readdirSync(join(site, 'files'), { recursive: true }).sort()).toEqual([
		'2026',
		'2026/图.jpg',
		'a.txt',
	]);
	expect(cleanPublishedFiles(site)).toEqual([]);
});

test('a site without files', () => {
	expect(cleanPublishedFiles(join(tmpdir(), 'gongkai-no-such-site'))).toEqual([]);
});
