import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkBrand } from '../../src/collections/public-folder/brand-rules.ts';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

/** A PNG that states this size. */
function png(width: number, height: number): Buffer {
	const bytes = Buffer.alloc(33);
	bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
	bytes.write('IHDR', 12, 'latin1');
	bytes.writeUInt32BE(width, 16);
	bytes.writeUInt32BE(height, 20);
	return bytes;
}

/** What is said of this file in `brand/`, beside a logo and a favicon. */
function mistakes(name: string, content: string | Buffer): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-brand-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'brand'));
	const files = { 'logo.svg': picture, 'favicon.svg': picture, [name]: content };
	for (const [file, text] of Object.entries(files))
		writeFileSync(join(folder, 'brand', file), text);
	return checkBrand(folder).map(
		({ file, field = '', message }) => `${file.slice(folder.length + 1)} ${field}：${message}`,
	);
}

test.each([
	['party-government.svg', picture],
	['error-report.png', png(1024, 300)],
	['public-security.png', png(20, 20)],
	['other.jpg', 'x'],
])('%s is accepted', (name, content) => {
	expect(mistakes(name, content)).toEqual([]);
});

test.each([
	['public-security.jpg', 'x', '公安机关备案图标：只能是 .svg、.png 文件，放别的页脚不显示'],
	[
		'error-report.png',
		png(1025, 10),
		'“我为政府网站找错”标识：长或者宽超过 1024 像素，页脚里只显示两行高。请缩小',
	],
	[
		'party-government.svg',
		picture + ' '.repeat(200 * 1024),
		'党政机关网站标识：超过 200 KB，每个网页都要下载它。请压缩',
	],
])('%s', (name, content, message) => {
	expect(mistakes(name, content)).toEqual([`brand/${name} ${message}`]);
});
