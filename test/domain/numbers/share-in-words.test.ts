import { expect, test } from 'vitest';
import { shareInWords } from '../../../src/domain/numbers/share-in-words.ts';

const words = { part: '审核人员', whole: '执法人员', nobody: '没有执法人员' };

test.each([
	[2, 38, '5.3%（2/38）'],
	[0, 38, '0%（0/38）'],
	[0, 0, '没有执法人员'],
	[undefined, 38, '待核实（没有填审核人员）'],
	[2, undefined, '待核实（没有填执法人员）'],
	[undefined, undefined, '待核实（没有填审核人员、执法人员）'],
])('%s of %s', (part, whole, expected) => {
	expect(shareInWords(part, whole, words)).toBe(expected);
});
