import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/domain/personal-data.ts';

test.each([
	['a number whose check character is right', '编号 99990119000101001X。', 1],
	['with a small x', '99990119000101001x', 1],
	['on the second line', '名单\n99990119000101001X', 2],
])('%s is found', (_, text, line) => {
	expect(findPersonalData(text)).toEqual([{ line, masked: '999901************' }]);
});

test.each([
	['a wrong check character', '999901190001010010'],
	['seventeen digits', '99990119000101001'],
	['part of a longer number', '199990119000101001X'],
	['a month that does not exist', '999901190013010010'],
	['an identifier whose middle is no date of birth', '170316140606061122'],
	['a credit code', '11370322004222241N'],
])('%s is not', (_, text) => {
	expect(findPersonalData(text)).toEqual([]);
});
