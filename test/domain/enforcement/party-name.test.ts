import { expect, test } from 'vitest';
import { partyNameKind } from '../../../src/domain/enforcement/party-name.ts';

test.each([
	'测试县顺和物流有限公司',
	'测试县老街面馆',
	'测试县饭店',
	'老街饭店',
	'测试村村民委员会',
	'某某（测试）有限公司',
	'测试县沃野农机专业合作社等3户',
	'测试县平安大药房',
	'老马食府',
	'金源煤矿',
	'测试县平安驾校',
	'测试县第一建筑工程队',
	'测试县好邻居超市（城关店）',
	'王记烧烤',
	'马家牛肉面',
	'测试县万家乐量贩KTV',
	'顺风快递',
	'测试县柳溪镇河东村三组',
	'测试县阳光小区业主委员会',
	'鑫鑫五金建材批发部',
	'测试县红星砖厂',
	'老马食府（经营者马某）',
	'Ceshi Trading Co., Ltd.',
])('%s is an organisation', (name) => {
	expect(partyNameKind(name)).toBe('organisation');
});

test.each([
	'测一',
	'王行',
	'李明',
	'欧阳明月',
	'测试甲等5人',
	'张三丰的店主',
	'李明（女）',
	'测试甲（身份不详）',
	'老马食府（经营者李明）',
	'老马食府（业主：测试甲）',
	'阿依古丽·买买提',
	'John Smith',
	'测试县居民',
])('%s is readable as a person', (name) => {
	expect(partyNameKind(name)).toBe('person');
});

test.each(['吴某等5人', '吴某12等5人', '马某（老马食府经营者）'])('%s is masked', (name) => {
	expect(partyNameKind(name)).toBe('masked');
});

test.each(['测试甲乙', '欢乐时光', '测试县好又多', '老马店'])('%s may be either', (name) => {
	expect(partyNameKind(name)).toBe('unclear');
});
