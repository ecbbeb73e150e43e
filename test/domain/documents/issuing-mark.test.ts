import { expect, test } from 'vitest';
import { issuingMark } from '../../../src/domain/documents/issuing-mark.ts';

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
