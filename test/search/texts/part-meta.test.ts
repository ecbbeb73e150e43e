import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { readPartMeta } from '../../../src/search/texts/pagefind.ts';

test('the pages of a part in their order, and the first word of each file', () => {
	const written = encode([
		'1.6.0',
		[
			['und_b', 12, ''],
			['und_a', 3, 'group'],
		],
		[
			['a', '停车', 'und_1'],
			['养犬', '车费', 'und_2'],
		],
		[],
		[],
		[],
	]);
	expect(readPartMeta(written)).toEqual({
		pages: [
			{ hash: 'und_b', places: 12, group: '' },
			{ hash: 'und_a', places: 3, group: 'group' },
		],
		firstWords: ['a', '养犬'],
	});
});
