import { expect, test } from 'vitest';
import { genres } from '../../../src/domain/documents/genres.ts';

test('there are 15 kinds of official documents, and 其他', () => {
	expect(new Set(genres).size).toBe(16);
	expect(genres.at(-1)).toBe('其他');
});

test.each(['方案', '办法', '细则', '规划', '要点'])(
	'%s is no kind of official document',
	(text) => {
		expect(genres).not.toContain(text);
	},
);
