import { expect, test } from 'vitest';
import { withoutPersonalNumbers } from '../../../src/search/indexing/open-attachments.ts';

/** Made up: the check character is right, the region code is not one. */
const identity = '990101199001010051';
const card = '6222020200112230004';

test('the numbers in these tests are valid', () => {
	expect(withoutPersonalNumbers(`甲${identity}乙${card}丙13800138000丁`)).toBe('甲 乙 丙 丁');
});

test.each([
	['grouped', '990101 19900101 0051'],
	['with hyphens', '990101-19900101-0051'],
	['one digit to a cell', [...identity].join('\n')],
	['full-width', '９９０１０１１９９００１０１００５１'],
	['broken over lines', '9901011990\n01010051'],
	['behind a serial number', `12 ${identity}`],
	['grown together with a serial number', `3${identity}`],
	['with letters before it', `ID${identity}`],
	['with zero-width spaces', '990101\u200b19900101\u200b0051'],
])('an identity number %s', (_, text) => {
	expect(withoutPersonalNumbers(`甲${text}乙`).replace(/\D/g, '')).toMatch(/^(?:3|12)?$/);
});

test.each(['138 0013 8000', '138-0013-8000', '１３８００１３８０００', '1 3 8 0 0 1 3 8 0 0 0'])(
	'a mobile number written %s',
	(text) => {
		expect(withoutPersonalNumbers(`电话${text}。`)).toBe('电话 。');
	},
);

test('a card in groups of four', () => {
	expect(withoutPersonalNumbers('6222 0202 0011 2230 004')).toBe(' ');
});

test.each([
	'统一社会信用代码 91431124MA4L12345X',
	'索引号 000014349/2018-00216',
	'电话 0731-12345678',
	'2024-01-15 2024-02-16 2024-03-17 2024-04-18',
	'13 2024 12 345',
	'990101********0053',
	'990101199001010052',
])('%s stays', (text) => {
	expect(withoutPersonalNumbers(text)).toBe(text);
});
