import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/domain/personal-data.ts';

// Made up: the region 999901 and the card ranges of all zeros are not in use.
test.each([
	['identity', '99990119900101000X', '999901************'],
	['mobile', '13800000000', '138********'],
	['mobile', '19900000000', '199********'],
	['bank-card', '6222020000000000000', '622202*************'],
	['bank-card', '6222 0200 0000 0000 000', '622202*************'],
])('a number of the kind %s: %s', (kind, number, masked) => {
	const text = `第一行\n号码${number}，第二行`;
	const identity = kind === 'identity' ? withCheckCharacter(text) : text;
	expect(findPersonalData(identity)).toEqual([{ kind, line: 2, masked }]);
});

test.each([
	['a mobile number one digit short', '1380000000'],
	['a mobile number one digit long', '138000000001'],
	['a range that is not of mobiles', '12000000000'],
	['an office telephone', '0000-1234567'],
	['a service hotline', '4000000000'],
	['a card with a wrong check digit', '6222020000000000001'],
	['a number that begins like no card', '7000000000000000005'],
	['an identity number with a wrong check character', '999901199001010000'],
	['a unified credit code', '119999010000000437'],
	['a number inside a longer code', 'QH13800000000'],
])('%s is not personal data', (_, number) => {
	expect(findPersonalData(`编号${number}。`)).toEqual([]);
});

/** The synthetic identity number of the table above, with whatever check character is right. */
function withCheckCharacter(text: string): string {
	const first17 = '99990119900101000';
	const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
	const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
	return text.replace(`${first17}X`, `${first17}${'10X98765432'[sum % 11]}`);
}
