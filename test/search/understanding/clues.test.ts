import { expect, test } from 'vitest';
import { cluesIn } from '../../../src/search/understanding/clues.ts';
import { smallIndex } from '../finding/small-index.ts';

const { records } = smallIndex([
	{ title: '停车办法', number: '青政规〔2026〕6号', issuer: '青云县人民政府' },
	{ title: '养犬办法', number: '青公发〔2025〕8号', issuer: '青云县公安局' },
]);
const official: Record<string, string[]> = { 县公安: ['青云县公安局'] };
const read = (...words: string[]) => cluesIn(records, words, (word) => official[word] ?? []);

test('an issuer, by its name or an everyday word for it, is a clue', () => {
	expect(read('青云县公安局', '养犬')).toEqual({
		clues: [{ issuer: '青云县公安局' }],
		subject: ['养犬'],
	});
	expect(read('养犬', '县公安').clues).toEqual([{ issuer: '青云县公安局' }]);
});

test('parts of a number and years are clues in any writing', () => {
	expect(read('停车', '青政规6号').clues).toEqual([{ code: '青政规', serial: 6 }]);
	expect(read('停车', '青政规2026').clues).toEqual([{ code: '青政规', year: 2026 }]);
	expect(read('停车', '青政规2026第6号').clues).toEqual([
		{ code: '青政规', year: 2026, serial: 6 },
	]);
	expect(read('停车', '青政规').clues).toEqual([{ code: '青政规' }]);
	expect(read('停车', '第6号', '2026年修订').clues).toEqual([{ serial: 6 }, { year: 2026 }]);
});

test('a code that no record has, and figures with other words, are subjects', () => {
	expect(read('停车', '沪政规6号')).toEqual({ clues: [], subject: ['停车', '沪政规6号'] });
	expect(read('停车', '3个月').subject).toEqual(['停车', '3个月']);
});

test('a single word, and words that would all be clues, are the subject', () => {
	expect(read('青政规').subject).toEqual(['青政规']);
	expect(read('青云县公安局', '2026').subject).toEqual(['青云县公安局', '2026']);
});
