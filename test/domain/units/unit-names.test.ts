import { expect, test } from 'vitest';
import { unitsAbbreviatedBy, unitFinder } from '../../../src/domain/units/unit-names.ts';
import type { Unit, UnitGroup } from '../../../src/domain/units/unit.ts';

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
	id,
	name,
	kinds: [],
	isAgency: true,
	...more,
});
const justice = unit('justice-bureau', '测试县司法局');
const market = unit('market-bureau', '测试县市场监督管理局', { shortName: '县市场监管局' });
const tax = unit('tax-bureau', '国家税务总局测试县税务局');
const court = unit('court', '测试县人民法院', { shortName: '县法院', otherNames: ['审判机关'] });
const groups: UnitGroup[] = [
	{ name: '各乡镇人民政府、街道办', otherNames: ['各乡镇<街道办>'], members: [] },
	{ name: '各相关部门', members: undefined },
];
const find = unitFinder([justice, market, tax, court], groups);
const kindsOf = (...names: string[]) =>
	find(names).map((each) =>
		each.kind === 'unit' ? each.unit.id : each.kind === 'group' ? each.group.name : each.kind,
	);

test.each([
	['justice-bureau', 'justice-bureau'],
	['测试县司法局', 'justice-bureau'],
	['司法局', 'justice-bureau'],
	['市场监管局', 'market-bureau'],
	['县市场监管局', 'market-bureau'],
	['市场监督管理局', 'market-bureau'],
	['税务局', 'tax-bureau'],
	['法院', 'court'],
	['审判机关', 'court'],
	[' 司 法 局 ', 'justice-bureau'],
	['各乡镇（街道办）', '各乡镇人民政府、街道办'],
	['各乡镇<街道办>', '各乡镇人民政府、街道办'],
	['检察院', 'unknown'],
	['局', 'unknown'],
])('%s finds %s', (written, found) => {
	expect(kindsOf(written)).toEqual([found]);
});

test('the parts of a name with a separator are one group', () => {
	expect(kindsOf('司法局', '各乡镇人民政府', '街道办', '各相关部门')).toEqual([
		'justice-bureau',
		'各乡镇人民政府、街道办',
		'各相关部门',
	]);
});

test('a short name of two units is ambiguous, an exact one is not', () => {
	const city = unit('city', '示例市司法局');
	const among = (name: string) =>
		unitFinder(
			[justice, city],
			[],
		)([name]).map((each) =>
			each.kind === 'ambiguous' ? each.among.map(({ id }) => id) : each.kind,
		);
	expect(among('司法局')).toEqual([['justice-bureau', 'city']]);
	expect(among('示例市司法局')).toEqual(['unit']);
});

test.each([
	['发改局', ['测试县发展和改革局']],
	['县人社局', ['测试县人力资源和社会保障局']],
	['市场监管局', ['测试县市场监督管理局']],
	['改发局', []],
	['法院', []],
	['测试县发展和改革局', []],
])('%s may abbreviate %s', (written, names) => {
	const units = [
		unit('a', '测试县发展和改革局'),
		unit('b', '测试县人力资源和社会保障局'),
		unit('c', '测试县市场监督管理局'),
		court,
	];
	expect(unitsAbbreviatedBy(written, units).map(({ name }) => name)).toEqual(names);
});
