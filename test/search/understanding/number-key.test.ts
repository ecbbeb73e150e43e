import { expect, test } from 'vitest';
import { createNormalizer } from '../../../src/search/text/normalizer.ts';
import { numberKeyOf } from '../../../src/search/text/document-number.ts';

const normalizer = createNormalizer(new Map());
const keyOf = (typed: string) => numberKeyOf(normalizer.fold(typed));

test.each([
	'青政规〔2026〕6号',
	'青政规[2026]6号',
	'青政规（2026）6号',
	'青政规2026 6',
	'青政规 2026-6',
	'青政规20266',
	'青政规2026 06',
	'青政规【２０２６】第０６号',
	'青政规〔2026〕6',
])('%s', (typed) => {
	expect(keyOf(typed)).toEqual({
		key: '青政规 2026 6',
		code: '青政规',
		year: 2026,
		serial: 6,
		yearAndSerial: '2026 6',
	});
});

test.each([
	['国务院令第711号', '国务院令  711'],
	['国务院第711号令', '国务院令  711'],
])('%s has no year', (typed, key) => {
	expect(keyOf(typed)).toMatchObject({ key, code: '国务院令', serial: 711 });
	expect(keyOf(typed)?.year).toBeUndefined();
	expect(keyOf(typed)?.yearAndSerial).toBeUndefined();
});

test.each(['城市停车管理办法', '2026年', '第6号', 'abc 2026 6', ''])(
	'“%s” is no document number',
	(typed) => {
		expect(keyOf(typed)).toBeUndefined();
	},
);
