import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/personal-data/find-personal-data.ts';
import { numberKind } from '../../../src/domain/personal-data/number-kinds.ts';
import { seeded } from './random.ts';
import { identityNumber, mobileNumber, withCheck } from './synthetic.ts';

const random = seeded(13);
const identity = endingWith(/\d/);
const withX = endingWith(/X/);

function endingWith(last: RegExp): string {
	const number = identityNumber(random);
	return last.test(number.slice(-1)) ? number : endingWith(last);
}

/** The texts that are found, all of which are identity numbers. */
function identitiesIn(text: string): string[] {
	return findPersonalData(text).map(({ kind, start, end }) => {
		expect(kind).toBe('identity');
		return text.slice(start, end);
	});
}

test.each([
	['in capitals', withX],
	['small', withX.toLowerCase()],
	['behind a space', withX.replace('X', ' X')],
	['behind four spaces', withX.replace('X', '    X')],
	['before one letter', `${withX}a`, withX],
	['before a word', `AB ${withX} ab`, withX],
])('the X of an identity number %s belongs to it', (_, text, number = text) => {
	expect(identitiesIn(text)).toEqual([number]);
});

test.each([
	['that begins a word', `${withX}ia`],
	['behind more signs', withX.replace('X', '     X')],
	['behind a word', withX.replace('X', '字X')],
	['behind a sign of lists', withX.replace('X', '、、、、、X')],
])('an X %s does not', (_, text) => {
	expect(identitiesIn(text)).toEqual([]);
});

test('an X behind a sign of lists belongs to a divided number', () => {
	const text = `${withX.slice(0, 6)}、${withX.slice(6, 14)}、${withX.slice(14, 17)}、X`;
	expect(identitiesIn(text)).toEqual([text]);
});

test('it is found within other digits, unless it is divided there', () => {
	expect(identitiesIn(`12${identity}34`)).toEqual([identity]);
	const divided = `${identity.slice(0, 6)} ${identity.slice(6)}`;
	expect(identitiesIn(`乙${divided}`)).toEqual([divided]);
	expect(identitiesIn(`1${divided}`)).toEqual([]);
	expect(identitiesIn(`${divided}1`)).toEqual([]);
	expect(identitiesIn(`1 ${divided}`)).toEqual([divided]);
});

test('a number divided by signs of lists is found among others, where its ends are free', () => {
	const divided = [identity.slice(0, 6), identity.slice(6, 14), identity.slice(14)].join('、');
	expect(identitiesIn(`甲${divided}，乙`)).toEqual([divided]);
	expect(identitiesIn(`1、${divided}、5`)).toEqual([divided]);
	expect(identitiesIn(`1${divided}`)).toEqual([]);
	expect(identitiesIn(`${divided}5`)).toEqual([]);
	const unusual = [identity.slice(0, 5), identity.slice(5, 14), identity.slice(14)].join('、');
	expect(identitiesIn(unusual)).toEqual([]);
	expect(identitiesIn([identity.slice(0, 6), identity.slice(6)].join('、'))).toHaveLength(1);
	expect(identitiesIn(`1，${[...identity].join('，')}`)).toHaveLength(1);
});

test('a number that another follows without a gap, and one that follows it', () => {
	const mobile = mobileNumber(random);
	for (const [first, second] of [
		[identity, mobile],
		[identity, withX],
	] as const) {
		const text = `${first}${second}`;
		expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			first,
			second,
		]);
	}
});

test.each([
	['the first year', '11999919000101001', 'identity'],
	['before it', '11999918991231001', undefined],
	['the last year', '11999920351231001', 'identity'],
	['after it', '11999920360101001', undefined],
	['a leap day', '11999920000229001', 'identity'],
	['a day too many', '11999919000229001', undefined],
	['no day', '11999920000100001', undefined],
	['no day in another month', '11999920000300001', undefined],
	['no month', '11999920000015001', undefined],
	['a month too many', '11999920001315001', undefined],
	['no province', '10999920000101001', undefined],
])('a birth on %s, with a right check character', (_, first17, kind) => {
	expect(numberKind(withCheck(first17))).toBe(kind);
});

test('signs other than digits prove nothing', () => {
	expect(numberKind(identity)).toBe('identity');
	expect(numberKind(`${identity.slice(0, 17)}甲`)).toBeUndefined();
	expect(numberKind(`甲${identity.slice(1)}`)).toBeUndefined();
	expect(numberKind('')).toBeUndefined();
});
