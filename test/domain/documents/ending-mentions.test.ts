import { expect, test } from 'vitest';
import { endingFinder } from '../../../src/domain/documents/ending-mentions.ts';

const documents = [
	{
		id: 'parking',
		title: '青禾县人民政府关于印发《青禾县停车管理办法》的通知',
		numbers: ['青政规〔2019〕3号'],
	},
	{ id: 'dogs', title: '关于规范城区养犬行为的通告', numbers: ['青政发〔2019〕30号'] },
	{
		id: 'trade',
		title: '关于印发《青禾县商事登记前置许可目录（试行）》的通知',
		numbers: ['青综管综〔2014〕10号'],
	},
];
const find = endingFinder(documents);
const found = (title: string, text: string) =>
	find(title, text).map(({ id, ending, line }) => `${line} ${ending} ${id}`);

test.each([
	[
		'本办法自发布之日起施行。《青禾县停车管理办法》（青政规〔2019〕3号）同时废止。',
		['0 repealed parking'],
	],
	[
		'《青禾县停车管理办法》自行失效；青政发〔2019〕30号予以废止。',
		['0 invalidated parking', '0 repealed dogs'],
	],
	[
		'决定废止《青禾县商事登记前置许可目录（试行）》（青综管综〔2014〕10号）等规范性文件。',
		['0 repealed trade'],
	],
	['依照《青禾县停车管理办法》（青政规〔2019〕3号）执行。', []],
	['青政规〔2019〕3号继续有效。', []],
	['青政规〔2019〕3号没有废止，继续执行。', []],
	['青政规〔2019〕3号部分废止。', []],
	['《停车》同时废止。', []],
	[
		'根据《青禾县停车管理办法》，结合实际修订本办法，青政发〔2019〕30号同时废止。',
		['0 repealed dogs'],
	],
	['青政规〔2019〕3号废止，青政发〔2019〕30号继续有效。', ['0 repealed parking']],
	[
		'青政规〔2019〕3号、青政发〔2019〕30号等3件规范性文件同时废止。',
		['0 repealed parking', '0 repealed dogs'],
	],
	['已收到《关于废止〈青禾县停车管理办法〉的请示》（青政规〔2019〕3号）。', []],
	[
		'（一）保留规范性文件目录序号文号1青政规〔2019〕3号（二）废止规范性文件目录序号文号1青政发〔2019〕30号',
		['0 repealed dogs'],
	],
])('%s', (text, expected) => {
	expect(found('关于停车的通知', text)).toEqual(expected);
});

test('rows and items stand under what is said above them, unless they say it themselves', () => {
	const text = [
		'下列规范性文件宣布失效，一律停止执行：',
		'',
		'| 文号 | 文件名称 | 结果 |',
		'| --- | --- | --- |',
		'| 青综管综〔2014〕10号 | 关于印发《青禾县商事登记前置许可目录（试行）》的通知 | |',
		'| 青政发〔2019〕30号 | 关于规范城区养犬行为的通告 | 废止 |',
		'| 青政规〔2019〕3号 | 停车管理办法 | 继续有效 |',
	].join('\n');
	expect(found('关于公布清理结果的通知', text)).toEqual(['4 invalidated trade', '5 repealed dogs']);
	expect(found('关于废止一批文件的决定', '1. 青政发〔2019〕30号')).toEqual(['0 repealed dogs']);
	expect(found('关于公布文件目录的通知', '1. 青政发〔2019〕30号')).toEqual([]);
	expect(
		found(
			'关于公布清理结果的通知',
			'一、继续有效的文件\n\n- 青政发〔2019〕30号\n\n## 废止的文件\n\n- 青政规〔2019〕3号',
		),
	).toEqual(['6 repealed parking']);
});

test('a report that tells of a clean-up ends nothing that it mentions later', () => {
	const text =
		'（一）依据事项清单加大公开力度。动态清理规范性文件，对现有206件规范性文件实施了7次清理，保留部门规范性文件181件，废止部门规范性文件25件。\n\n（二）按照青政规〔2019〕3号的要求办理。';
	expect(found('2021年政府信息公开工作年度报告', text)).toEqual([]);
});

test('each document is named once, where it is said first', () => {
	expect(found('关于废止文件的决定', '青政发〔2019〕30号废止。\n青政发〔2019〕30号废止。')).toEqual(
		['0 repealed dogs'],
	);
});

test.each([
	['青府土审(17)[2022]4号同时废止。', ['0 repealed land']],
	['青府土审（7）〔2022〕4号同时废止。', []],
	['（87）青政字第15号同时废止。', ['0 repealed forest']],
	['青政字〔1987〕15号同时废止。', ['0 repealed forest']],
	['青禾县人民政府令第12号同时废止。', ['0 repealed order']],
	['《规定》（青禾县人民政府令第十二号）同时废止。', ['0 repealed order']],
	['青政规〔2023〕8-1号同时废止。', ['0 repealed supplement']],
	['青政规[2023]8号之一同时废止。', ['0 repealed supplement']],
	['青政规〔2023〕8号同时废止。', ['0 repealed whole']],
	[
		'青政规〔2023〕8号、青政规〔2023〕8-1号同时废止。',
		['0 repealed whole', '0 repealed supplement'],
	],
	['青财〔2021〕12号宣布失效。', ['0 invalidated joint']],
	['青建[2021]3号和青财[2021]12号宣布失效。', ['0 invalidated joint']],
])('by a number of any form: %s', (text, expected) => {
	const known = endingFinder([
		{ id: 'land', title: '关于征收土地的批复', numbers: ['青府土审（17）〔2022〕4号'] },
		{ id: 'forest', title: '关于护林的布告', numbers: ['（87）青政字第15号'] },
		{ id: 'order', title: '关于修改规定的命令', numbers: ['青禾县人民政府令第十二号'] },
		{ id: 'whole', title: '关于事项的通知', numbers: ['青政规〔2023〕8号'] },
		{ id: 'supplement', title: '关于补充事项的通知', numbers: ['青政规〔2023〕8-1号'] },
		{ id: 'joint', title: '关于联合检查的通知', numbers: ['青建〔2021〕3号', '青财〔2021〕12号'] },
	]);
	const mentions = known('关于停车的通知', text);
	expect(mentions.map(({ id, ending, line }) => `${line} ${ending} ${id}`)).toEqual(expected);
});
