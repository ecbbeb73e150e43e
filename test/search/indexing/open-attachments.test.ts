import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeDocx } from '../../attachments/make-office-file.ts';
import { attachmentLimits } from '../../../src/attachments/reading/attachment-limits.ts';
import { openAttachments } from '../../../src/search/indexing/open-attachments.ts';

function siteWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-attachments-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'files'));
	for (const [name, text] of Object.entries(files))
		writeFileSync(join(folder, 'files', name), text);
	return folder;
}

test('texts in the order of the links; files that cannot be read are problems, each once', async () => {
	const site = siteWith({ 'a.txt': '甲', 'b.csv': '乙', 'bad.docx': '坏', 'empty.txt': '' });
	const { textsOf, problems } = openAttachments(site);
	const files = [
		'/files/b.csv',
		'/files/bad.docx',
		'/files/empty.txt',
		'/files/a.txt',
		'/files/no.pdf',
	];
	const read = [
		{ file: '/files/b.csv', text: '乙' },
		{ file: '/files/a.txt', text: '甲' },
	];
	expect(await textsOf(files)).toEqual(read);
	expect(await textsOf(files)).toEqual(read);
	expect(problems()).toEqual([
		{ file: '/files/bad.docx', reason: '文件已损坏，无法解压' },
		{ file: '/files/no.pdf', reason: '没有这个文件' },
	]);
});

test('a file that two pages link to is read once', async () => {
	const site = siteWith({ 'a.txt': '甲' });
	const { textsOf } = openAttachments(site);
	await textsOf(['/files/a.txt']);
	writeFileSync(join(site, 'files/a.txt'), '乙');
	expect(await textsOf(['/files/a.txt'])).toEqual([{ file: '/files/a.txt', text: '甲' }]);
});

/** Made up: the check character is right, the region is none. */
const identity = ['990101', '19900101', '0051'].join('');

test('personal numbers do not come out, whatever the runs they are split into', async () => {
	const [begin, end] = [identity.slice(0, 6), identity.slice(6)];
	const runs = [`甲${begin}`, `${end}乙`].map((text) => `<w:r><w:t>${text}</w:t></w:r>`);
	const site = siteWith({ 'a.docx': makeDocx(`<w:p>${runs.join('')}</w:p>`) });
	const [found] = await openAttachments(site).textsOf(['/files/a.docx']);
	expect(found?.text).toBe('甲 乙');
});

test('digits where a long text is cut are dropped', async () => {
	const site = siteWith({ 'a.txt': `${'一'.repeat(attachmentLimits.characters - 14)}${identity}` });
	const [found] = await openAttachments(site).textsOf(['/files/a.txt']);
	expect(found?.text).toMatch(/^一+$/);
});
