import { expect, test } from 'vitest';
import { disclosureCategories } from '../../../src/domain/documents/disclosure-categories.ts';

test('ids are unique and in kebab case', () => {
	const ids = disclosureCategories.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('article 20 has 15 items, numbered in order, for every agency', () => {
	const items = disclosureCategories.filter(({ basis }) => basis.includes('第二十条'));
	expect(items.map(({ basis }) => /（(.+)）项$/.exec(basis)?.[1])).toEqual(
		'一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' '),
	);
	for (const { levels } of items) expect(levels).toEqual(['county', 'department', 'township']);
});

test.each([
	['county', '市政建设 公共服务 公益事业 土地征收 房屋征收 治安管理 社会救助'],
	[
		'township',
		'土地征收 房屋征收 社会救助 贯彻落实农业农村政策 农田水利工程建设运营 ' +
			'农村土地承包经营权流转 宅基地使用情况审核 筹资筹劳',
	],
] as const)('article 21 adds for the %s: %s', (level, titles) => {
	const added = disclosureCategories.filter(
		({ basis, levels }) => basis.includes('第二十一条') && levels.includes(level),
	);
	expect(added.map(({ title }) => title)).toEqual(titles.split(' '));
});
