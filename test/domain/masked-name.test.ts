import { expect, test } from 'vitest';
import { isPublishableParty, maskedName } from '../../src/domain/masked-name.ts';

test.each([
	'李某',
	'李某某',
	'欧阳某',
	'某某',
	'李某甲',
	'李某2',
	'吴某等5人',
	'测试县顺和物流有限公司',
	'测试县老街面馆',
	'测试村村民委员会',
	'某某（测试）有限公司',
	'测试县沃野农机专业合作社等3户',
])('%s can be published', (name) => {
	expect(isPublishableParty(name)).toBe(true);
});

test.each([
	'测一',
	'测试甲',
	'测试甲乙',
	'某',
	'李某明',
	'王行',
	'李先生',
	'张三丰的店主',
	'测试甲等5人',
	'',
])('%s cannot be published', (name) => {
	expect(isPublishableParty(name)).toBe(false);
});

test('only the surname remains', () => {
	expect(maskedName('测试甲')).toBe('测某');
});
