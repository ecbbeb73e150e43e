import { describe, expect, test } from 'vitest';
import { gbk, utf16 } from './gbk.ts';
import { heading, read, row, saved } from './rows.ts';

const clean = { errors: [], reminders: [] };

describe('encodings', () => {
	const table = saved(heading, row());
	const plain = table.slice(1);
	const rows = [{ code: '甲1', task: '食品经营检查' }];
	const note = (name: string) =>
		`1  不是 UTF-8 编码，已按 ${name} 读出，列名都对得上；网页和下载照常是 UTF-8。请核对有没有乱码，下次存成“CSV UTF-8（逗号分隔）”`;

	test.each([
		['GBK', gbk(plain), 'GBK'],
		['UTF-16, little end first', utf16(plain), 'UTF-16'],
		['UTF-16, big end first', utf16(plain, 'big'), 'UTF-16'],
		['UTF-16 without a mark', utf16(plain).subarray(2), 'UTF-16'],
	])('%s', (_, bytes, name) => {
		expect(read(bytes)).toMatchObject({ rows, errors: [], reminders: [note(name)] });
	});

	test('UTF-16 with tabs, as “Unicode 文本”', () => {
		expect(read(utf16(plain.replaceAll(',', '\t')))).toMatchObject({
			rows,
			errors: [],
			reminders: [note('UTF-16'), expect.stringContaining('用制表符（Tab）隔开')],
		});
	});

	test('UTF-8 with one mark, two, none', () => {
		for (const text of [plain, table, `\ufeff${table}`])
			expect(read(text)).toMatchObject({ ...clean, rows });
	});

	test('question marks for characters that GBK lacks', () => {
		expect(read(gbk(plain.replace('食品', '食?'))).reminders).toEqual([
			`${note('GBK')}；有 1 处“?”紧跟在汉字后面，可能是 GBK 存不下的生僻字，请核对`,
		]);
	});

	test.each([
		[
			'whose columns are not known',
			gbk('甲,乙\n1,2\n'),
			'1  不是 UTF-8 编码，按 GBK 读也找不到列名',
		],
		[
			'cut within a character',
			gbk(`${plain}甲`).subarray(0, -1),
			'1  不是 UTF-8 编码，按 GBK 读也找不到列名',
		],
		[
			'mixed with UTF-8',
			Buffer.concat([Buffer.from(plain), gbk(`${row({ code: '甲2' })}\r\n`)]),
			'3  这一行有字不是 UTF-8 编码，上面的是，两种编码混在一起',
		],
	])('bytes %s', (_, bytes, message) => {
		expect(read(bytes)).toMatchObject({
			rows: [],
			errors: [`${message}。请另存为 UTF-8；在 Excel 里选“CSV UTF-8（逗号分隔）”`],
		});
	});

	test.each([
		['PK\x03\x04', '压缩包或者新版 Office 文件'],
		['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '旧版 Office 文件，或者加了密码的文件'],
		['%PDF-1.7', ' PDF 文件'],
		['<html><table>', '网页'],
		['<?xml version="1.0"?><Workbook>', '网页'],
	])('a file that is none: %j', (start, name) => {
		expect(read(Buffer.from(`${start}\x00\x01`, 'latin1')).errors).toEqual([
			`1  这是${name}，只改了扩展名，里面不是文字。请把表格放进 Excel 或 WPS，另存为“CSV UTF-8（逗号分隔）”`,
		]);
	});
});
