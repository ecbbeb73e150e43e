import { expect, test } from 'vitest';
import {
	findUnsafeCharacters,
	withoutUnsafeCharacters,
} from '../../../src/domain/text/unsafe-characters.ts';

test('every control and direction character has a name, and nothing that can be read has one', () => {
	const found = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).flatMap(
		(character) => findUnsafeCharacters(`甲${character}乙`),
	);
	expect(found.every(({ index, name }) => index === 1 && /^U\+[\dA-F]{4} \S/.test(name))).toBe(
		true,
	);
	const codes = found.map(({ name }) => Number.parseInt(name.slice(2, 6), 16));
	const isReadable = (code: number) =>
		/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Co}\t\n\r]/u.test(String.fromCharCode(code));
	expect(codes.filter(isReadable)).toEqual([]);
	for (const code of [
		0, 8, 0x1b, 0x7f, 0x85, 0x200e, 0x202e, 0x2029, 0x2067, 0xd800, 0xdfff, 0xffff,
	])
		expect(codes).toContain(code);
});

test('each kind is told once, where it first stands', () => {
	expect(findUnsafeCharacters('甲\u202E\u0007乙\u202E')).toEqual([
		{ index: 1, name: 'U+202E 从右到左覆盖' },
		{ index: 2, name: 'U+0007 控制字符' },
	]);
});

test.each([
	['\u0001', 'U+0001 控制字符'],
	['\u009f', 'U+009F 控制字符'],
	['\u061c', 'U+061C 阿拉伯字母标记'],
	['\ud800', 'U+D800 残缺的字（半个代理对）'],
	['\udfff', 'U+DFFF 残缺的字（半个代理对）'],
	['\ufff9', 'U+FFF9 不是文字的字符'],
	['\uffff', 'U+FFFF 不是文字的字符'],
])('%j is named %s', (character, name) => {
	expect(findUnsafeCharacters(character)).toEqual([{ index: 0, name }]);
});

test('pairs of surrogates are characters, halves are not', () => {
	expect(findUnsafeCharacters('𠮷')).toEqual([]);
	expect(findUnsafeCharacters('\uDC00\uD800')).toHaveLength(2);
});

test('without them the text is what it looks like', () => {
	expect(withoutUnsafeCharacters('甲\u202E乙\u2028丙\u000b丁\u0000\uD800𠮷\r\n')).toBe(
		'甲乙\n丙\n丁𠮷\r\n',
	);
});
