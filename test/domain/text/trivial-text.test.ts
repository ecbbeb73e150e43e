import { expect, test } from 'vitest';
import { isPlaceholder, isTrivialText } from '../../../src/domain/text/trivial-text.ts';

test.each([
	'',
	'无。',
	'暂无',
	'暂无内容。',
	'目前暂无相关信息',
	'本栏目内容待更新，敬请期待！',
	'内容建设中',
	'略',
	'详见附件',
	'请查看附件',
	'……',
	'全文。',
	'测试测试测试测试测试测试',
	'无无无无无无无无无无无无',
	'111111111111111',
	'— — — — — — — — — — — —',
])('says nothing: “%s”', (text) => expect(isTrivialText(text)).toBe(true));

test.each([
	'本年度没有发生行政复议和行政应诉案件。',
	'县司法局于2026年3月对全县执法案卷进行了评查。',
	'联系电话：0000-1234567，地址：城关街道丰收路6号。',
])('says something: “%s”', (text) => expect(isTrivialText(text)).toBe(false));

test('a short text may be the whole content of a field, a placeholder is none', () => {
	expect(['禾明远', '0000-1', '工作日'].map(isPlaceholder)).toEqual([false, false, false]);
	expect(['', '无', '暂无。', '待补充', '/'].map(isPlaceholder)).toEqual(Array(5).fill(true));
});
