import { expect, test } from 'vitest';
import { imprintRows } from '../../src/presentation/imprint.ts';

const short = ['测试县人民政府', '2025年6月19日发布'];

test('two texts stand at both ends of one row where they fit', () => {
	expect(imprintRows([['网址：https://www.test.example/'], short])).toEqual([1, 1]);
});

test('texts that do not fit are one below the other, each on as many rows as it needs', () => {
	const issuers = '测试县财政局、测试县民政局、测试县农业农村局、测试县审计局';
	expect(imprintRows([[issuers, '2025年6月19日发布']])).toEqual([3]);
	expect(imprintRows([[`https://www.test.example/${'a'.repeat(60)}/`], short])).toEqual([2, 1]);
});
