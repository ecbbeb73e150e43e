import { expect, test } from 'vitest';
import { decodeText } from '../../../src/audit/reading/decode-text.ts';

/** 青禾 in GBK. */
const gbk = [0xc7, 0xe0, 0xba, 0xcc];
const bytes = (...parts: (string | readonly number[])[]) =>
	Buffer.concat(
		parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))),
	);

test.each([
	[
		'the byte order mark before all',
		bytes([0xef, 0xbb, 0xbf], '青禾'),
		'text/html; charset=gbk',
		'青禾',
	],
	['the server', bytes(gbk), 'text/html; charset=GBK', '青禾'],
	['the page', bytes('<meta charset="gb2312">', gbk), 'text/html', '<meta charset="gb2312">青禾'],
	[
		'the page, the old way',
		bytes('<meta content="text/html; charset=gbk">', gbk),
		undefined,
		'<meta content="text/html; charset=gbk">青禾',
	],
	[
		'the XML file',
		bytes("<?xml version='1.0' encoding='gb18030'?>", gbk),
		undefined,
		"<?xml version='1.0' encoding='gb18030'?>青禾",
	],
	['nobody', bytes('青禾'), undefined, '青禾'],
	['a name that nobody knows', bytes('青禾'), 'text/html; charset=x-none', '青禾'],
])('the encoding is said by %s', (_, content, type, text) => {
	expect(decodeText(content, type)).toBe(text);
});
