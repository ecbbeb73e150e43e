import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/personal-data/find-personal-data.ts';
import { seeded } from './random.ts';
import { cardNumber, identityNumber, mobileNumber, oldIdentityNumber } from './synthetic.ts';
import type { Random } from './random.ts';

const random = seeded(11);
const mobile = mobileNumber(random);
// No card begins so, with whatever digits behind it.
const old = some(oldIdentityNumber, /^11/);
const identity = identityNumber(random);
const card = some(cardNumber, /^\d{16}$/);

/** A number that fits a pattern. */
function some(make: (random: Random) => string, fitting: RegExp): string {
	const number = make(random);
	return fitting.test(number) ? number : some(make, fitting);
}

/** The kinds that are found in `text`. */
const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);

/** `digits` in groups of these sizes, divided by `sign`. */
function grouped(digits: string, sizes: readonly number[], sign: string): string {
	const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((a, b) => a + b));
	return ends.map((end, index) => digits.slice(ends[index - 1] ?? 0, end)).join(sign);
}

const nbsp = '\u00a0';
const line = '\n';
const cell = '\t';

describe.each([
	['a mobile number', mobile, 'mobile', [3, 4, 4]],
	['a card', card, 'bank-card', [4, 4, 4, 4]],
	['an identity number of 15 digits', old, 'old-identity', [6, 6, 3]],
])('%s', (_, number, kind, usual) => {
	test.each(['-', ' ', '.', '·', '—', nbsp, '\u3000', line, cell, '\n\n', '\r\n\r\n'])(
		'in its usual groups is found between %j',
		(sign) => {
			expect(kinds(grouped(number, usual, sign))).toEqual([kind]);
		},
	);

	test.each([' ', '-', nbsp])('with one digit at a time and %j between them', (sign) => {
		const single = [...number].join(sign);
		expect(kinds(single)).toEqual(kind === 'old-identity' ? [] : [kind]);
		expect(kinds(`${single}${sign}7`)).toEqual([]);
		expect(kinds(`7${sign}${single}`)).toEqual([]);
	});

	test('is not found with more than four signs between its groups', () => {
		expect(kinds(grouped(number, usual, '    '))).toEqual([kind]);
		expect(kinds(grouped(number, usual, '     '))).toEqual([]);
	});

	test('is not found between signs of lists', () => {
		expect(kinds(grouped(number, usual, '、'))).toEqual([]);
		expect(kinds(grouped(number, usual, ','))).toEqual([]);
	});
});

test.each([
	['two groups alone', grouped(mobile, [3, 8], '-'), ['mobile']],
	['two groups, and another number', `${grouped(mobile, [3, 8], '-')} 99`, []],
	['three groups, and another number', `${grouped(mobile, [3, 4, 4], '-')} 99`, ['mobile']],
	['groups that nobody writes', grouped(mobile, [4, 3, 4], '-'), []],
	['groups that nobody writes, and another number', `${grouped(mobile, [4, 3, 4], '-')} 99`, []],
	['any groups at spaces of a web page', grouped(mobile, [2, 9], nbsp), ['mobile']],
	['usual groups at them, and another number', `${grouped(mobile, [3, 8], nbsp)} 99`, ['mobile']],
	['any groups at them, and another number', `${grouped(mobile, [2, 9], nbsp)} 99`, []],
	[
		'one usual space among them',
		`${mobile.slice(0, 2)}${nbsp}${mobile.slice(2, 6)} ${mobile.slice(6)}`,
		[],
	],
	['cells of another grouping', grouped(mobile, [4, 4, 3], cell), []],
	['cells of a row with more numbers', `${grouped(mobile, [3, 4, 4], cell)}${cell}99`, []],
	['cells of another grouping of old numbers', grouped(old, [6, 2, 2, 2, 3], cell), []],
	[
		'lines of another grouping of old numbers',
		grouped(old, [6, 2, 2, 2, 3], line),
		['old-identity'],
	],
	[
		'one cell among lines',
		`${mobile.slice(0, 3)}\n${mobile.slice(3, 7)}\t${mobile.slice(7)}`,
		['mobile'],
	],
])('a number with %s', (_, text, expected) => {
	expect(kinds(text)).toEqual(expected);
});

test.each([
	['alone', '', '', []],
	['behind words', '电话', '', ['mobile']],
	['behind a colon', '：', '', ['mobile']],
	['before words', '', '，谢谢', ['mobile']],
	['before a full stop', '', '。', ['mobile']],
	['behind words of another line', '电话\n', '', []],
	['before words of another line', '', '\n电话', []],
	['far behind words', `电话${'-'.repeat(20)}`, '', []],
	['far before words', '', `${'-'.repeat(20)}电话`, []],
])('a number broken anywhere over two lines %s', (_, before, after, expected) => {
	for (const length of [5, 10])
		for (const end of ['\n', '\r\n', '\f', '\u2028'])
			expect(
				kinds(`${before}${mobile.slice(0, length)}${end}${mobile.slice(length)}${after}`),
			).toEqual(expected);
});

test('a number broken anywhere over three lines is not one number', () => {
	expect(kinds(`电话${grouped(mobile, [2, 4, 5], line)}，谢谢`)).toEqual([]);
});

test('a number in usual groups over lines is one where no other number stands beside it', () => {
	expect(kinds(grouped(mobile, [3, 8], line))).toEqual(['mobile']);
	expect(kinds(`${grouped(mobile, [3, 8], line)}\n99`)).toEqual([]);
});

test.each(['86', '+86', '0086', '0', '+86 ', '86-'])('%s before a mobile number', (code) => {
	const text = `${code}${mobile}`;
	const [found] = findPersonalData(text);
	expect(text.slice(found?.start, found?.end)).toBe(mobile);
	expect(kinds(`${code}${grouped(mobile, [3, 8], '-')}`)).toEqual(['mobile']);
});

test.each(['85', '1', '086'])('%s before a mobile number makes it another number', (code) => {
	expect(kinds(`${code}${mobile}`)).toEqual([]);
});

test('numbers that follow one another are found with their places', () => {
	const text = `${mobile} ${card} ${old} ${identity}`;
	expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		mobile,
		card,
		old,
		identity,
	]);
});
