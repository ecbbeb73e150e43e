import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDocx, zip } from './make-office-file.ts';
import { makePdf, makePdfBomb } from './make-pdf.ts';
import { attachmentText } from '../../src/attachments/read-in-thread.ts';

const docx = (text: string) => makeDocx(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);

test('each kind by its extension, in any case of letters', async () => {
	expect(await attachmentText('a.DOCX', docx('甲'))).toBe('甲');
	expect(await attachmentText('a.pdf', makePdf([['乙']]))).toBe('乙');
	expect(await attachmentText('a.txt', strToU8('丙\r\n\r\n  丁 '))).toBe('丙\n丁');
});

test('tables in GBK are read', async () => {
	expect(await attachmentText('a.csv', Uint8Array.of(0xb1, 0xed))).toBe('表');
});

test.each(['a.doc', 'a.xls', 'a.jpg', 'a'])('%s is not read', async (name) => {
	expect(await attachmentText(name, strToU8('甲'))).toBeUndefined();
});

test('a text is cut where it is too long', async () => {
	expect(await attachmentText('a.txt', strToU8('一二三四五'), { characters: 3 })).toBe('一二三');
});

describe('refused', () => {
	test('files that are too large', async () => {
		const answer = attachmentText('a.txt', new Uint8Array(3_000_000), { fileBytes: 2 * 1024 ** 2 });
		await expect(answer).rejects.toThrow('文件超过 2 MB');
	});

	test('packages that unpack to too much', async () => {
		const answer = attachmentText('a.docx', docx('甲'.repeat(2 ** 20)), { unpackedBytes: 2 ** 20 });
		await expect(answer).rejects.toThrow('解压后超过 1 MB');
	});

	test('zip bombs', async () => {
		await expect(attachmentText('a.docx', docx('甲'.repeat(2 ** 20)))).rejects.toThrow('压缩比');
	});

	test('a package that says it unpacks to less than it does', async () => {
		const bytes = docx('甲'.repeat(2 ** 20));
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		for (let place = 0; place < bytes.length - 4; place++)
			if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, 1000, true);
		await expect(attachmentText('a.docx', bytes)).rejects.toThrow('文件已损坏');
	});

	test('damaged and encrypted packages', async () => {
		await expect(attachmentText('a.docx', strToU8('no zip'))).rejects.toThrow('无法解压');
		await expect(attachmentText('a.xlsx', docx('甲').subarray(0, 200))).rejects.toThrow('无法解压');
		const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
		await expect(attachmentText('a.docx', compound)).rejects.toThrow('已加密');
		await expect(attachmentText('a.xlsx', zip({ 'a.xml': '<a/>' }))).rejects.toThrow('没有工作簿');
	});

	test('files that take too long, after which others are read', async () => {
		const slow = attachmentText('a.pdf', makePdfBomb(2 ** 27), { seconds: 0.3 });
		const next = attachmentText('a.txt', strToU8('甲'));
		await expect(slow).rejects.toThrow('还没有读完');
		expect(await next).toBe('甲');
	});

	test('files that take too much memory', async () => {
		const answer = attachmentText('a.pdf', makePdfBomb(2 ** 28), { memoryBytes: 2 ** 27 });
		await expect(answer).rejects.toThrow('占用内存超过 128 MB');
	});
});
