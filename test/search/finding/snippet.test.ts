import { expect, test } from 'vitest';
import { snippetOf } from '../../../src/search/finding/snippet.ts';
import { createNormalizer } from '../../../src/search/text/normalizer.ts';

const normalizer = createNormalizer(new Map([['車', '车']]));
const show = (text: string, words: string[]) =>
	snippetOf(normalizer, text, words)
		.map(({ text: part, marked }) => (marked ? `[${part}]` : part))
		.join('');

test('what was asked for is marked as it stands, whatever the script and the punctuation', () => {
	expect(show('机动停車，收費标准。', ['停车收'])).toBe('机动[停車，收]費标准。');
});

test('a character of two units is marked whole', () => {
	expect(show('李𠮷，店', ['李𠮷'])).toBe('[李𠮷]，店');
	expect(show('李𠮷，店', ['𠮷店'])).toBe('李[𠮷，店]');
});

test('a long text is cut around the longest word', () => {
	const text = `${'前文。'.repeat(100)}停车收费办法${'后文。'.repeat(100)}停车`;
	expect(show(text, ['停车', '停车收费'])).toMatch(
		/^……(前文。|文。|。)+\[停车收费\]办法(后文。)+(后|后文)?……$/,
	);
});

test('without a word it is the beginning', () => {
	expect(show('第一条 为了规范停车。', ['养犬'])).toBe('第一条 为了规范停车。');
});

test('of several places the one with the most other words is shown', () => {
	const text = `${'停车。'.repeat(3)}${'别的。'.repeat(100)}停车收费标准。${'别的。'.repeat(100)}`;
	expect(show(text, ['停车', '标准', '收费'])).toMatch(/^…….*\[停车收费标准\].*……$/);
});

test('without a word, facts that have no punctuation are passed over', () => {
	const facts = '索引号 999 发布机构 某局 ';
	const sentence = '为了规范机动车停放，制定本办法。';
	expect(show(`${facts}${sentence.repeat(10)}`, [])).toMatch(/^……为了规范/);
	expect(show(facts.repeat(20), [])).toMatch(/^索引号/);
});

test('no text, no words: nothing', () => {
	expect(snippetOf(normalizer, '', ['停车'])).toEqual([]);
	expect(show('，。', [''])).toBe('，。');
});
