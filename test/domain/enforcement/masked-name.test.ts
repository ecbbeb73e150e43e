import { expect, test } from 'vitest';
import {
	isMaskedName,
	isPublishableParty,
	maskedName,
} from '../../../src/domain/enforcement/masked-name.ts';

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

test.each(masked)('%s is masked, and can be published', (name) => {
	expect(isMaskedName(name)).toBe(true);
	expect(isPublishableParty(name)).toBe(true);
});

test.each(readable)('%s is not masked, and cannot be published', (name) => {
	expect(isMaskedName(name)).toBe(false);
	expect(isPublishableParty(name)).toBe(false);
});

test.each([
	'吴某等5人',
	'吴某12等5人',
	'测试县顺和物流有限公司',
	'测试县老街面馆',
	'测试县饭店',
	'测试村村民委员会',
	'某某（测试）有限公司',
	'测试县沃野农机专业合作社等3户',
])('%s can be published', (name) => {
	expect(isPublishableParty(name)).toBe(true);
});

test.each(['测试甲乙', '老街饭店', '王行', '张三丰的店主', '测试甲等5人'])(
	'%s cannot be published',
	(name) => {
		expect(isPublishableParty(name)).toBe(false);
	},
);

test('an organisation is not a masked name', () => {
	expect(isMaskedName('某某（测试）有限公司')).toBe(false);
	expect(isMaskedName('李某等3人')).toBe(false);
});

test('only the surname remains', () => {
	expect(maskedName('测试甲')).toBe('测某');
});
