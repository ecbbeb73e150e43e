import { describe, expect, test } from 'vitest';
import { heading, read, row, saved } from './rows.ts';

const clean = { errors: [], reminders: [] };

describe('what Excel made of a cell', () => {
	const asText = '先把整列设成“文本”，再重新填写';
	test.each([
		[
			'scientific notation',
			{ code: '9.19999E+17' },
			`检查编号：“9.19999E+17”：Excel 改成了科学计数，后面的数字已经丢了。${asText}`,
		],
		[
			'scientific notation without decimals',
			{ credit: '9E+17' },
			`统一社会信用代码：“9E+17”：Excel 改成了科学计数，后面的数字已经丢了。${asText}`,
		],
		[
			'a code of which the end is lost',
			{ credit: '911101081234567000' },
			`统一社会信用代码：“911101081234567000”的后三位被 Excel 改成了 0（数字超过 15 位的都会这样）。${asText}`,
		],
		[
			'a code as a date',
			{ code: '1月1日' },
			`检查编号：“1月1日”不像检查编号：里面有“-”或“/”的，Excel 会改成日期。${asText}`,
		],
		[
			'a code as an English date',
			{ code: '1-Jan' },
			`检查编号：“1-Jan”不像检查编号：里面有“-”或“/”的，Excel 会改成日期。${asText}`,
		],
		[
			'a code of year and number',
			{ code: '2026/1/1' },
			`检查编号：“2026/1/1”不像检查编号：里面有“-”或“/”的，Excel 会改成日期。${asText}`,
		],
		[
			'#N/A',
			{ task: '#N/A' },
			'检查事项：“#N/A”是 Excel 公式出错的标记，不是内容。请改好公式，或者直接填写，再保存',
		],
		[
			'#REF!',
			{ result: '#REF!' },
			'检查结果：“#REF!”是 Excel 公式出错的标记，不是内容。请改好公式，或者直接填写，再保存',
		],
		[
			'a column that is too narrow',
			{ on: '########' },
			'检查日期：“####”是列太窄、Excel 显示不下的标记，内容没有存下来。请把列拉宽，再另存一次',
		],
		[
			'a formula',
			{ result: '=A2' },
			'检查结果：“=A2”是公式，不是结果。请在 Excel 里复制后“选择性粘贴”为“数值”，再保存',
		],
		[
			'a lost character',
			{ task: '食\ufffd经营' },
			'检查事项：“食\ufffd经营”里的“\ufffd”是存错编码后已经丢了的字。请从原来的表格重新另存',
		],
	] as const)('%s', (_, changes, message) => {
		expect(read(saved(heading, row(changes))).errors).toEqual([`2  ${message}`]);
	});

	test.each([
		['="0071"', '"=""0071"""', '0071'],
		['a sign of number', '#1', '#1'],
		['a letter E', '3E10', '3E10'],
		['a year and a number', '2026-1', '2026-1'],
	])('%s is what was typed', (_, code, value) => {
		expect(read(saved(heading, row({ code })))).toMatchObject({
			...clean,
			rows: [{ code: value }],
		});
	});

	test('a number in scientific notation', () => {
		const table = '执法机关,罚没金额(万元)\n测试县人民政府,1.2E+11\n';
		expect(read(table, 'enforcement/statistics', '2025').errors).toEqual([
			'2  罚没金额(万元)：“1.2E+11”：Excel 改成了科学计数，后面的数字已经丢了。先把整列设成“数值”，再重新填写',
		]);
	});

	test('codes that lost their zeros', () => {
		const codes = ['012301', '012302', '12303', '112304'].map((code) => row({ code }));
		expect(read(saved(heading, ...codes))).toMatchObject({
			errors: [],
			reminders: [
				'4  检查编号：“12303”好像少了前面的 0，Excel 会去掉它。是的，先把整列设成“文本”再补上；不是的，不用改',
			],
		});
		const counted = Array.from({ length: 12 }, (_, i) => row({ code: `${i + 1}` }));
		expect(read(saved(heading, ...counted)).reminders).toEqual([]);
	});

	test('an organisation code that lost its zeros', () => {
		const table = '行政处罚决定书文号,行政相对人代码_3(组织机构代码)\n甲1,14349\n甲2,000014349\n';
		expect(read(table, 'enforcement/penalty-decisions').reminders).toEqual([
			'2  行政相对人代码_3(组织机构代码)：“14349”好像少了前面的 0，Excel 会去掉它。是的，先把整列设成“文本”再补上；不是的，不用改',
		]);
	});

	test('empty cells that were merged are one problem', () => {
		const rows = ['甲1', '甲2', '甲3', '甲4'].map((code, i) =>
			row({ code, ...(i > 0 && { agency: '' }) }),
		);
		expect(read(saved(heading, ...rows)).errors).toEqual([
			'3  检查机关：必填未填：第 3、4、5 行空着。像是合并单元格留下的：是的，请取消合并，每一行都填上',
		]);
	});
});
