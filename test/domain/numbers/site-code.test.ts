import { expect, test } from 'vitest';
import { isSiteCode } from '../../../src/domain/numbers/site-code.ts';

test.each(['5109030018', '3600000010', 'bm01000001'])('%s is a site code', (text) => {
	expect(isSiteCode(text)).toBe(true);
});

test.each(['510903001', '51090300180', 'bm0100001', 'BM01000001', 'xx01000001', '5109030018 ', ''])(
	'%j is not a site code',
	(text) => {
		expect(isSiteCode(text)).toBe(false);
	},
);
