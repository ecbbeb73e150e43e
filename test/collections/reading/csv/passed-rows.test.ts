import { describe, expect, test } from 'vitest';
import { heading, read, row, saved } from './rows.ts';

const statistics = 'enforcement/statistics';
const clean = { errors: [], reminders: [] };

describe('what stands around the records is passed over', () => {
	test.each([
		['columns at the edge', [`${heading},,`, `${row()},,`]],
		['columns of blanks', [`${heading},\u00a0,\u3000`, `${row()}, ,\u200b`]],
		['an empty column in front', [`,${heading}`, `,${row()}`]],
		['rows at the end', [heading, row(), ',,,,,,,,', ',,,,,,,,', '']],
		['rows above the header', [',,,,,,,,', '', heading, row()]],
		['rows of blanks between records', [heading, ' ,\u00a0,,,\u3000,,,,', row()]],
		['cells in empty rows only', [heading, row(), ',,,,,,,,,,,,']],
		[
			'rows with nothing but a number',
			[`序号,${heading}`, `1,${row()}`, '2,,,,,,,,,', '3,,,,,,,,,'],
		],
	])('%s', (_, lines) => {
		const { rows, ...said } = read(saved(...lines));
		expect(said).toMatchObject(clean);
		expect(rows).toMatchObject([{ code: '甲1', publishedOn: '2026-03-09' }]);
	});

	test.each([
		['合计', '合计,,,,,,1件,,'],
		['总计', '总计：,,,,,,1,,'],
		['with blanks inside', '合　　计,,,,,,1,,'],
		['of a page', '本页小计（件）,,,,,,1,,'],
		['behind a number', '1,合计,,,,,1,,'],
		['behind empty cells', ',,总 计,,,,1,,'],
		['with the sum in its cell', '共计 1 件,,,,,,,,'],
	])('a total: %s', (_, line) => {
		const { rows, errors, reminders } = read(saved(heading, row(), line));
		expect(rows).toHaveLength(1);
		expect(errors).toEqual([]);
		expect(reminders).toEqual([
			expect.stringMatching(/^3 {2}第 3 行是合计（“.+”），不是一条记录，没有读，也不会公布$/),
		]);
	});

	test('a total in a table of numbers', () => {
		const table = saved('执法机关,行政处罚：总数', '测试县人民政府,3', '合计,3');
		expect(read(table, statistics, '2025')).toMatchObject({
			rows: [{ agency: '测试县人民政府', penalties: 3 }],
			errors: [],
			reminders: ['3  第 3 行是合计（“合计”），不是一条记录，没有读，也不会公布'],
		});
	});

	test('a record whose words begin like a total is a record', () => {
		const { rows, ...said } = read(saved(heading, row({ code: '合计罚款1', task: '总计量检查' })));
		expect(said).toMatchObject(clean);
		expect(rows).toMatchObject([{ code: '合计罚款1' }]);
	});

	test.each([
		['a title', ['测试县行政检查结果一览表,,,,,,,,']],
		['a title without commas', ['测试县行政检查结果一览表']],
		['a title in every cell of what was merged', [`${'检查结果表,'.repeat(8)}检查结果表`]],
		['title, unit and date', ['检查结果表,,,,,,,,', '填报单位：某局,,,,,,单位：件,,2026年3月']],
		['who filled it in', ['单位：某局,,填报人：甲某,,审核人：乙某,,日期：2026年3月,,']],
	])('above the header: %s', (_, above) => {
		const { rows, errors, reminders } = read(saved(...above, heading, row()));
		expect(rows).toHaveLength(1);
		expect(errors).toEqual([]);
		expect(reminders).toEqual([expect.stringContaining('在列名上面')]);
	});

	test.each([
		['注：本表按季度更新。,,,,,,,,'],
		['备注：1.本表按季度更新。,,,,,,,,'],
		['填表人：张某,,审核人：李某,,联系电话：0000-0000000,,,,'],
		['数据来源:某局,,,,,,,,'],
		['（以下空白）,,,,,,,,'],
		['填报单位（盖章）：,,,,,,填报日期：,,2026年3月'],
	])('below the records: %s', (line) => {
		const { rows, errors, reminders } = read(saved(heading, row(), line));
		expect(rows).toHaveLength(1);
		expect(errors).toEqual([]);
		expect(reminders).toEqual([expect.stringMatching(/^3 {2}第 3 行是表下的说明（“/)]);
	});

	test('several notes below one another are one reminder', () => {
		const notes = [
			'注：1.按季度更新。,,,,,,,,',
			'2.数据来自各单位。,,,,,,,,',
			'制表：甲某,,,,,,,,',
		];
		expect(read(saved(heading, row(), ...notes))).toMatchObject({
			errors: [],
			reminders: [expect.stringContaining('第 3、4、5 行是表下的说明')],
		});
	});

	test('the header again, the numbers of the columns', () => {
		const numbers = '1,2,3,4,5,6,7,8,9';
		expect(read(saved(heading, numbers, row(), heading, row({ code: '甲2' })))).toMatchObject({
			rows: [{ code: '甲1' }, { code: '甲2' }],
			errors: [],
			reminders: ['2  第 2 行是各列的编号，没有读', '4  第 4 行又是一遍列名，没有读'],
		});
	});

	test('a single cell is no record', () => {
		const groups = ['一、市场监管,,,,,,,,', row(), '二、应急管理,,,,,,,,', row({ code: '甲2' })];
		expect(read(saved(heading, ...groups))).toMatchObject({
			rows: [{ code: '甲1' }, { code: '甲2' }],
			errors: [
				'2  这一行只有“一、市场监管”一格有内容，不像一条记录：是小标题、说明的，请删去；是记录的，请补填其他列（第 4 行也是这样）',
			],
		});
	});
});
