import { expect, test } from 'vitest';
import { publicationEndIn, withPublicationEnd } from '../../src/build/with-publication-end.ts';

test.each([
	['---\ntitle: 甲\npublicUntil: 2026-10-31\n---\n', { day: '2026-10-31', line: 3 }],
	[
		'---\npublicUntil: "2026-10-31" # 公示三十日\ntitle: : 错\n---\n',
		{ day: '2026-10-31', line: 2 },
	],
	['\ufeff---\r\npublicUntil: 2026-10-31\r\n---\r\n', { day: '2026-10-31', line: 2 }],
	['---\npublicUntil: 2026-10-31\n没有结束', { day: '2026-10-31', line: 2 }],
	['---\npublicUntil: 2026-02-30\n---\n', undefined],
	['---\ntitle: 甲\n---\npublicUntil: 2026-10-31\n', undefined],
	['正文\n---\npublicUntil: 2026-10-31\n---\n', undefined],
])('%j says until when it is public, even when it cannot be read as a whole', (text, end) => {
	expect(publicationEndIn(text)).toEqual(end);
});

test.each([
	['---\ntitle: 甲\n---\n正文\n', '---\npublicUntil: 2026-10-31\ntitle: 甲\n---\n正文\n'],
	[
		'---\ntitle: 甲\npublicUntil: 2027-01-01\n---\npublicUntil: 正文\n',
		'---\ntitle: 甲\npublicUntil: 2026-10-31\n---\npublicUntil: 正文\n',
	],
])('%j ends on that day', (text, expected) => {
	expect(withPublicationEnd(text, '2026-10-31')).toBe(expected);
});
