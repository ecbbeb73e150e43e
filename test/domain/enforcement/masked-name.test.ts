import { expect, test } from 'vitest';
import { isMaskedName, maskedName } from '../../../src/domain/enforcement/masked-name.ts';
import { partyNameKind } from '../../../src/domain/enforcement/party-name.ts';

const masked = [
	'李某',
	'李某某',
	'李某某某',
	'欧阳某',
	'欧阳某某',
	'某某',
	'李某甲',
	'李某戊',
	'李某辛',
	'李某某乙',
	'李某2',
	'李某12',
	'李某三',
	'李某十一',
	'李某先生',
	'欧阳某某女士',
];
const readable = [
	'测一',
	'测试甲',
	'某',
	'甲',
	'李某明',
	'李某某某某某',
	'李某123',
	'李某壬',
	'李先生',
	'测试县某某',
	'Li某',
	'李 某',
	'',
];

test.each(masked)('%s is masked', (name) => {
	expect(isMaskedName(name)).toBe(true);
	expect(partyNameKind(name)).toBe('masked');
});

test.each(readable)('%s is not masked', (name) => {
	expect(isMaskedName(name)).toBe(false);
	expect(partyNameKind(name)).toBe('person');
});

test('an organisation is not a masked name', () => {
	expect(isMaskedName('某某（测试）有限公司')).toBe(false);
	expect(isMaskedName('李某等3人')).toBe(false);
});

test('only the surname remains', () => {
	expect(maskedName('测试甲')).toBe('测某');
});
