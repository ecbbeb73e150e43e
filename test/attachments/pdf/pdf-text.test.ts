import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicDir } from '../../county/county.ts';
import { makePdf } from '../make-pdf.ts';
import { attachmentLimits } from '../../../src/attachments/reading/attachment-limits.ts';
import { pdfText } from '../../../src/attachments/pdf/pdf-text.ts';
import { createNormalizer } from '../../../src/search/text/normalizer.ts';

const textOf = async (pages: readonly (readonly string[])[], limits = {}) =>
	(await pdfText(makePdf(pages), { ...attachmentLimits, ...limits })).split('\n').filter(Boolean);

test('line by line and page by page', async () => {
	expect(await textOf([['公告', '第1号'], ['附件']])).toEqual(['公告', '第1号', '附件']);
});

test('a long line that reaches the edge goes on in the next', async () => {
	const long = '县人民政府各部门应当在二十个工作日内';
	expect(await textOf([['标题', long, '予以答复。']])).toEqual(['标题', `${long}予以答复。`]);
});

test('a scan has an empty text', async () => {
	expect(await textOf([[]])).toEqual([]);
});

test('pages beyond the limit are not read', async () => {
	expect(await textOf([['一'], ['二'], ['三']], { pages: 2 })).toEqual(['一', '二']);
});

test('radicals that stand in for characters are found after the search’s folding', async () => {
	const [found = ''] = await textOf([['⽣态⻘山']]);
	expect(createNormalizer(new Map()).normalize(found)).toBe('生态青山');
});

test('the form of a county', async () => {
	const bytes = readFileSync(join(publicDir, 'files/xinxi-gongkai-shenqing-biao.pdf'));
	expect(await pdfText(bytes, attachmentLimits)).toContain('青禾县政府信息公开申请表');
});

test('a file that is no PDF is refused', async () => {
	await expect(pdfText(new Uint8Array([1, 2, 3]), attachmentLimits)).rejects.toThrow('文件已损坏');
});

test('a file that needs a password is refused', async () => {
	const normalized = new TextDecoder('latin1').decode(makePdf([['密']]));
	const key = '00'.repeat(32);
	const encrypt = `/ID [<${key}> <${key}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`;
	const locked = Buffer.from(normalized.replace('/Root', `${encrypt} /Root`), 'latin1');
	await expect(pdfText(locked, attachmentLimits)).rejects.toThrow('需要密码');
});
