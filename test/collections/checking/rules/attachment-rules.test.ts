import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { makeCompoundFile } from '../../../attachments/make-compound-file.ts';
import { makeXlsx } from '../../../attachments/make-office-file.ts';
import { makePdfWith } from '../../../attachments/make-pdf.ts';
import { syntheticIdentity } from '../../../attachments/synthetic-number.ts';
import { checkAttachments } from '../../../../src/collections/checking/rules/attachment-rules.ts';

const number = syntheticIdentity();
const other = syntheticIdentity(1);

function countyWith(files: Readonly<Record<string, string | Uint8Array>>) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-public-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, 'public', name)), { recursive: true });
		writeFileSync(join(folder, 'public', name), content);
	}
	const cache = join(folder, 'cache');
	const check = async (excepted: readonly string[] = []) => {
		const settings = { cacheDir: cache, excepted: new Set(excepted) };
		return (await checkAttachments(join(folder, 'public'), settings)).map(
			({ file, line, message, severity }) =>
				`${severity} ${file.slice(folder.length + 1)}:${line} ${message.replace(/（确实应当公开的，例外核对码 [a-p]{5}）$/, '')}`,
		);
	};
	return { check, cache, folder };
}

const sheet = (text: string, state?: string) =>
	makeXlsx([
		{
			name: '名单',
			...(state ? { state } : {}),
			rows: `<row r="3"><c t="inlineStr"><is><t>${text}</t></is></c></row>`,
		},
	]);

test('an identity number is an error that says where and what to do; what stands twice is named once', async () => {
	const { check } = countyWith({
		'files/名单.xlsx': sheet(number, 'hidden'),
		'files/b.csv': `甲\n${number}\n乙,${other},${number}\n`,
	});
	expect(await check()).toEqual([
		`error public/files/b.csv:2 疑似身份证号码 110000************，公开前必须从文件里删去`,
		`error public/files/b.csv:3 疑似身份证号码 110000************，公开前必须从文件里删去`,
		`error public/files/名单.xlsx:1 隐藏的工作表“名单”第 3 行：疑似身份证号码 110000************，公开前必须从文件里删去`,
	]);
});

test('what the county has decided to publish all the same is no problem', async () => {
	const { folder, check } = countyWith({ 'files/b.csv': `甲\n${number}\n` });
	const settings = { cacheDir: join(folder, 'other-cache'), excepted: new Set<string>() };
	const [problem] = await checkAttachments(join(folder, 'public'), settings);
	const [, code = ''] = /例外核对码 ([a-p]{5})/.exec(problem?.message ?? '') ?? [];
	expect(await check([code])).toEqual([]);
	expect(await check(['aaaaa'])).toHaveLength(1);
});

test('the name of a file, wherever it lies', async () => {
	const { check } = countyWith({ [`brand/${number}.txt`]: '甲' });
	expect(await check()).toEqual([
		`error public/brand/${number}.txt:1 文件名：疑似身份证号码 110000************，公开前必须从文件里删去`,
	]);
});

test('mobile numbers are one reminder a file', async () => {
	const { check } = countyWith({ 'files/a.txt': '甲 13800138000\n乙 13800138001\n' });
	expect(await check()).toEqual([
		'warning public/files/a.txt:1 疑似手机号码 138********等 2 处，属于个人的应当从文件里删去',
	]);
});

test('files that could not be read are named', async () => {
	const { check } = countyWith({
		'files/a.docx': makeCompoundFile({ EncryptedPackage: Buffer.alloc(9) }),
		'files/b.rar': 'Rar!\x1a\x07',
		'files/c.pdf': '%PDF-1.7',
	});
	expect(await check()).toEqual([
		'warning public/files/a.docx:1 没有检查里面有无个人信息：文件已加密，需要密码。请人工检查',
		'warning public/files/b.rar:1 没有检查里面有无个人信息：这种压缩文件无法打开，请改用 ZIP。请人工检查',
		'warning public/files/c.pdf:1 没有检查里面有无个人信息：文件已损坏，不是完整的 PDF。请人工检查',
	]);
});

test('an author is named only where publication cannot take the name out', async () => {
	const info = '/Author (Wang Xiaoer)';
	const { check } = countyWith({
		'files/a.pdf': makePdfWith({ info }),
		'files/b.pdf': makePdfWith({ info, trailer: '/Sig << /ByteRange [0 1 2 3] >>' }),
	});
	expect(await check()).toEqual([
		'warning public/files/b.pdf:1 文档属性里写着作者“Wang Xiaoer”，发布时无法去掉。请用原来的程序删去后重新保存',
	]);
});

test('a file is read again only when it is another; the cache holds no number', async () => {
	const { check, cache, folder } = countyWith({ 'files/a.txt': number });
	const found = await check();
	const [kept = '', ...others] = readdirSync(cache);
	expect(others).toEqual([]);
	const text = inflateSync(readFileSync(join(cache, kept))).toString();
	expect(text).not.toContain(number);
	writeFileSync(join(cache, kept), deflateSync(text.replace('身份证号码', '取自缓存')));
	expect(await check()).toEqual(found.map((line) => line.replace('身份证号码', '取自缓存')));
	writeFileSync(join(folder, 'public/files/a.txt'), '甲');
	expect(await check()).toEqual([]);
	writeFileSync(join(cache, kept), 'cut off');
	writeFileSync(join(folder, 'public/files/a.txt'), number);
	expect(await check()).toEqual(found);
});

test('a county without public files', async () => {
	expect(await countyWith({}).check()).toEqual([]);
});
