import { expect, test } from 'vitest';
import { suggester, suggestion } from '../../../src/collections/records/suggestion.ts';

const fields = ['title', 'expiresOn', 'effectiveOn', 'topic'];

test.each([
	['expireson', '，是不是 expiresOn？'],
	['expires-on', '，是不是 expiresOn？'],
	['exipresOn', '，是不是 expiresOn？'],
	['titel', '，是不是 title？'],
	['topics', '，是不是 topic？'],
	['author', ''],
	['', ''],
])('%s', (written, expected) => {
	expect(suggestion(written, fields)).toBe(expected);
});

const agencies = [
	{ name: 'justice-bureau', words: ['测试县司法局', '县司法局'] },
	{ name: 'finance-bureau', words: ['测试县财政局', '县财政局'] },
	{ name: 'government', words: ['测试县人民政府'] },
];

test.each([
	['测试县司法局', '，应写成 justice-bureau'],
	['县司法局', '，应写成 justice-bureau'],
	['司法局', '，是不是 justice-bureau？'],
	['测试县司发局', '，是不是 justice-bureau？'],
	['测试县人民政府办', '，是不是 government？'],
	['测试县', '，是不是 justice-bureau 或 finance-bureau？'],
	['省司法厅', ''],
	['税务局', ''],
])('the agency %s', (written, expected) => {
	const sorted = (text: string) => [...text].sort().join('');
	expect(sorted(suggestion(written, agencies))).toBe(sorted(expected));
});

test.each([
	['ceshigui-2022-3', ''],
	['ceshigui-2024-13', ''],
	['ceshigui-2024-03', '，是不是 ceshigui-2024-3？'],
	['cesigui-2024-3', '，是不是 ceshigui-2024-3？'],
	['CESHIGUI_2024_3', '，是不是 ceshigui-2024-3？'],
	['ceshigui-2024-3.md', '，是不是 ceshigui-2024-3？'],
])('the numbers of %s must be those of a document', (written, expected) => {
	expect(suggestion(written, ['ceshigui-2024-3', 'ceshigui-2022-13'])).toBe(expected);
});

test('a Chinese word of other letters is another word', () => {
	expect(suggestion('省政府', ['县政府', '乡政府'])).toBe('');
	expect(suggestion('市政府', ['县政府'])).toBe('');
});

test('each text is compared once, and not for ever', () => {
	const many = Array.from({ length: 20_000 }, (_, index) => `id-${index}`);
	const suggest = suggester(many);
	expect(suggest('di-19999')).toBe('，是不是 id-19999？');
	for (let index = 0; index < 60; index++) suggest(`ix-${index}`);
	expect(suggest('di-19998')).toBe('');
	expect(suggest('di-19999')).toBe('，是不是 id-19999？');
});
