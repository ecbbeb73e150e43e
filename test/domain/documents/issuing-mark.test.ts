import { expect, test } from 'vitest';
import { isLongMark, issuingMark } from '../../../src/domain/documents/issuing-mark.ts';

test('the leading body’s name and 文件', () => {
	expect(
		issuingMark({ number: '测财规〔2025〕2号', issuers: ['测试县财政局', '测试县民政局'] }),
	).toBe('测试县财政局文件');
});

test.each([
	['a number', { number: undefined, issuers: ['测试县财政局'] }],
	['an issuing body', { number: '测财规〔2025〕2号', issuers: [] }],
])('none without %s', (_, facts) => {
	expect(issuingMark(facts)).toBeUndefined();
});

test('a mark of more than eleven characters is long', () => {
	expect(isLongMark('测试县人民政府办公室文')).toBe(false);
	expect(isLongMark('测试县人民政府办公室文件')).toBe(true);
});
