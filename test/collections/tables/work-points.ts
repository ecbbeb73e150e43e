import { readUnitNames } from '../../../src/collections/declarations/cells.ts';

/** Units that are no agencies, by the kind that they are of. */
const outside: Readonly<Record<string, string>> = {
	编办: '党的机关',
	政法委: '党的机关',
	组织部: '党的机关',
	巡察办: '党的机关',
	党校: '事业单位',
	纪委监委: '纪检监察机关',
	人大办: '人大机关',
	政协办: '政协机关',
	法院: '审判机关',
	检察院: '检察机关',
	税务局: '垂直管理单位',
};

/**
 * The files of a county in which the units of these cells are known: the agencies by short names, the units outside of
 * them, and the groups without members, but for townships and enforcement bodies.
 */
export function countyOfUnits(cells: readonly string[]): Record<string, string> {
	const names = [...new Set(cells.flatMap(readUnitNames))];
	const groups = names.filter((name) => /^各|成员单位$/.test(name));
	const single = names.filter((name) => !groups.includes(name));
	const agencies = single.filter((name) => !Object.hasOwn(outside, name));
	const units = single.filter((name) => Object.hasOwn(outside, name));
	return {
		...Object.fromEntries(
			agencies.map((name, index) => [
				`content/agencies/bureau-${index}.md`,
				`---\nname: 测试县${name}\nshortName: 县${name}\ntype: department\n---\n\n职责。\n`,
			]),
		),
		'content/units/units.csv': [
			'编号,全称,简称,类别',
			...units.map((name, index) => `unit-${index},测试县${name},县${name},${outside[name]}`),
			'',
		].join('\n'),
		'content/unit-groups/groups.csv': [
			'名称,成员类别',
			...groups.map((name) => `${name},${kindsOfGroup(name)}`),
			'',
		].join('\n'),
	};
}

function kindsOfGroup(name: string): string {
	if (name.startsWith('各乡镇')) return '乡镇人民政府；街道办事处';
	return name === '各行政执法单位' ? '行政执法主体' : '';
}
