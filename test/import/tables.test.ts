import { expect, test } from 'vitest';
import { tables } from '../../src/collections/tables/tables.ts';
import { exampleTable } from '../../src/handbook/example-file.ts';
import { county } from './fixtures/county.ts';

const fees = [
	'序号,项目名称,执收部门,资金管理方式,政策依据,征收标准,是否涉企,备注',
	'1,不动产登记费,青禾县自然资源局,缴入国库,"国家规定，\n第二行",每件80元,是,x',
	'2,不动产登记费,青禾县自然资源局,缴入国库,"国家规定，\n第二行",每件80元,是,x',
	'3,考试费,青禾县教育局,不知道,国家规定,,否,',
	'4,垃圾处理费,青禾县城管局,不知道,国家规定,=80元,否,',
	'5,垃圾处理费,青禾县城管局,缴入国库,国家规定,90元,否,',
].join('\n');

test('a list: rows as they are, identical ones once, what is wrong or missing named', async () => {
	const { run, read, report } = county({ 'a.csv': fees });
	expect(await run(['a.csv'], { into: 'lists/fees', part: '2024-01-01' })).toMatchObject({
		imported: 2,
		existing: 1,
		failures: [{ line: 6 }, { line: 8 }],
	});
	expect(read('lists/fees/2024-01-01.csv')).toBe(
		'\uFEFF项目名称,执收部门,资金管理方式,政策依据,征收标准,是否涉企\r\n不动产登记费,青禾县自然资源局,缴入国库,"国家规定，\n第二行",每件80元,是\r\n垃圾处理费,青禾县城管局,,国家规定,=80元,否\r\n',
	);
	expect(
		report()
			.filter(({ 行号 }) => 行号 !== '')
			.map(({ 行号, 结果, 字段, 问题 }) => [行号, 结果, 字段, 问题]),
	).toEqual([
		['2', '已导入', '', ''],
		['4', '已存在，未改动', '', '与 a.csv 第 2 行完全相同，只导入一次'],
		[
			'6',
			'失败',
			'',
			'没有写明必填的征收标准（rate），没有导入。请在映射文件里补上，例如 rate: { value: 内容 }',
		],
		['6', '失败', '资金管理方式', '不在可以填的内容里，没有填'],
		['7', '已导入', '资金管理方式', '不在可以填的内容里，没有填'],
		['8', '失败', '', '项目名称“垃圾处理费·青禾县城管局”与别的行重复，内容不同'],
	]);
});

test('the day of a list is never guessed; a file of that name decides it; nothing is overwritten without --force', async () => {
	const { run, read } = county({ 'a.csv': fees, '2024-05-01.csv': fees });
	await expect(run(['a.csv'], { into: 'lists/fees' })).rejects.toThrow(
		'a.csv：不知道是哪一天的版本，请用 --as 写明',
	);
	await expect(run(['a.csv'], { into: 'lists/fees', part: '2024' })).rejects.toThrow(
		/^--as：文件名写这一版开始执行的日期/,
	);
	await run(['2024-05-01.csv'], { into: 'lists/fees' });
	const first = read('lists/fees/2024-05-01.csv');
	expect(await run(['2024-05-01.csv'], { into: 'lists/fees' })).toMatchObject({ imported: 0 });
	expect(await run(['2024-05-01.csv'], { into: 'lists/fees', force: true })).toMatchObject({
		imported: 2,
	});
	expect(read('lists/fees/2024-05-01.csv')).toBe(first);
});

// The example of the targets fills all columns, of which some exclude each other.
const examples = tables.filter(({ name }) => name !== 'targets');

test.each(examples.map((table) => ({ table, name: table.name })))(
	'$name: the example of the handbook is imported and passes the check of its fields',
	async ({ table }) => {
		const [, file = '', text = ''] =
			/csv content\/\S+\/([^/\n]+)\.csv\n([^]*?)\n?```/.exec(exampleTable(table) ?? '') ?? [];
		const { run, problems, report } = county({ [`old/${file}.csv`]: text });
		const { failures } = await run(['old'], { into: table.name, part: file });
		expect(failures).toEqual([]);
		expect(report().filter(({ 结果 }) => 结果 === '已导入').length).toBeGreaterThan(0);
		const own = problems().filter(
			({ field }) => field !== undefined && !/没有|公开义务/.test(String(field)),
		);
		expect(own.filter(({ message }) => /应是|应写成|不能为空|太长/.test(message))).toEqual([]);
	},
);

test('rows of several years go into the files of their years', async () => {
	const { run, ids } = county({
		'a.csv':
			'编号,公开义务,理由,声明日期\n2023-1,standard-catalogue,本县没有这个领域的事项和机构,2023/3/9\n2024-1,standard-catalogue,本县没有这个领域的事项和机构,44994\n2025-1,standard-catalogue,本县没有这个领域的事项和机构,20250309',
	});
	expect(await run(['a.csv'], { into: 'exemptions' })).toMatchObject({ imported: 3 });
	expect(ids('exemptions')).toEqual(['2023.csv', '2025.csv']);
});
