import { expect, test } from 'vitest';
import { byName } from '../../../src/search/finding/by-name.ts';
import { smallIndex } from './small-index.ts';

const { records } = smallIndex([
	{ title: '中华人民共和国劳动合同法' },
	{ title: '中华人民共和国劳动合同法实施条例' },
	{ title: '中华人民共和国道路交通安全法' },
	{ title: '道路交通安全违法行为处理程序规定' },
	{ title: '关于印发停车管理办法（试行）的通知' },
	{ title: '劳动合同' },
]);
const named = (...words: string[]) =>
	[...byName(records, words)].map(([{ title }, worth]) => [title, worth]);

test('a law that a query names among other words is found by its whole name, also without blanks', () => {
	const law = [['中华人民共和国劳动合同法', 1]];
	expect(named('劳动合同法', '试用期工资')).toEqual(law);
	expect(named('劳动合同法试用期工资')).toEqual(law);
});

test('of a law whose interpretation is asked for the name is no evidence', () => {
	expect(named('劳动合同法司法解释')).toEqual([]);
	expect(named('劳动合同法解释二')).toEqual([]);
});

test('of names that contain each other the longest is meant', () => {
	expect(named('劳动合同法实施条例', '年限')).toEqual([['中华人民共和国劳动合同法实施条例', 1]]);
});

test('a shortened name scores less, and only names with the same ending match', () => {
	expect(named('道交法', '醉酒')).toEqual([['中华人民共和国道路交通安全法', 0.7]]);
	expect(named('道交法')).toEqual([['中华人民共和国道路交通安全法', 0.7]]);
});

test('the document that a notice issues is named without the notice and without （试行）', () => {
	expect(named('停车管理办法', '收费')).toEqual([['关于印发停车管理办法（试行）的通知', 1]]);
});

test('words that name no law are no evidence', () => {
	expect(named('劳动合同', '工资')).toEqual([]);
});
