import { expect, test } from 'vitest';
import { compareText } from '../../../src/domain/text/compare-text.ts';

test('texts stand in the order of their code units, on every machine', () => {
	const texts = ['政', 'a', '', 'Z', '10', '9', '政府', '公'];
	expect(texts.toSorted(compareText)).toEqual(['', '10', '9', 'Z', 'a', '公', '政', '政府']);
	expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
});
