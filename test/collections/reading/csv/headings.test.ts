import { describe, expect, test } from 'vitest';
import { heading, read, row, saved } from './rows.ts';

const statistics = 'enforcement/statistics';
const clean = { errors: [], reminders: [] };

describe('headings', () => {
	test.each([
		['a line end', heading.replace('检查编号', '"检查\n编号"')],
		['a line end of Windows', heading.replace('检查编号', '"检查\r\n编号"')],
		['blanks', heading.replace('检查编号', ' 检 查 编 号 ')],
		['full-width and non-breaking blanks', heading.replace('检查编号', '\u00a0检查\u3000编号')],
		[
			'signs of an obligatory column',
			heading.replace('检查编号', '*检查编号').replace('检查事项', '检查事项（必填）'),
		],
		['a colon behind it', heading.replace('检查编号', '检查编号：')],
		['quotation marks', heading.replace('检查编号', '“检查编号”')],
	])('with %s', (_, header) => {
		const { rows, ...said } = read(saved(header, row()));
		expect(said).toMatchObject(clean);
		expect(rows).toMatchObject([{ code: '甲1' }]);
	});

	test('with brackets and letters of full width', () => {
		const table = '执法机关,罚没金额（万元）,行政处罚:总数\n测试县人民政府,"1,250.5",3\n';
		expect(read(table, statistics, '2025')).toMatchObject({
			...clean,
			rows: [{ penaltyIncome: 1250.5, penalties: 3 }],
		});
		const [penaltyTable, header] = [
			'enforcement/penalty-decisions',
			'行政相对人代码＿１（统一社会信用代码）',
		];
		expect(read(`${header},行政处罚决定书文号\n`, penaltyTable).errors).toEqual([]);
	});

	test('in two rows, as merged cells leave them', () => {
		const table = saved(
			'2025年行政执法统计表,,,,,,',
			'执法机关,行政许可,,行政处罚,,,罚没金额（万元）',
			',申请,受理,总数,警告,罚款,',
			'测试县人民政府,5,4,3,2,1,0.5',
		);
		expect(read(table, statistics, '2025')).toMatchObject({
			rows: [
				{ applications: 5, accepted: 4, penalties: 3, warnings: 2, fines: 1, penaltyIncome: 0.5 },
			],
			lines: [4],
			errors: [],
			reminders: [expect.stringContaining('第 1 行在列名上面')],
		});
	});

	test('in two rows that do not come to the columns', () => {
		const table = saved('执法机关,行政许可,,行政处罚,', ',申请数,受理,总数,警告', '甲,1,2,3,4');
		expect(read(table, statistics, '2025').errors).toEqual([
			'1  列名分成了两行（合并过单元格），其中“行政许可：申请数”对不上。请取消合并，列名写成一行',
		]);
	});

	test('none above a column with content', () => {
		expect(read(saved(`${heading},,`, `${row()},,补记`)).errors).toEqual([
			'1  第 11 列（K 列）没有列名，下面却有内容（第 2 行“补记”）。请补上列名；不要的，删去整列；列名分成两行的，合成一行',
		]);
	});

	test('none at all', () => {
		expect(read(saved(row(), row({ code: '甲2' }))).errors).toEqual([
			'1  没有找到列名：这一行写的是“甲1”、“食品经营检查”、“测试县人民政府”，应是 检查编号、检查事项、检查机关、检查对象、统一社会信用代码 等',
		]);
	});

	test('required ones are missing', () => {
		const table = saved('检查编号,检查事项,检查日期', '甲1,食品,2026-03-02', '甲2,食品,2026-03-02');
		expect(read(table).errors).toEqual(['1  缺少必填的列：检查机关、检查对象、检查结果、公布日期']);
	});

	test('a record above them', () => {
		expect(read(saved(row(), heading, row({ code: '甲2' }))).errors).toEqual([
			'1  这一行在列名上面，看不出是标题还是一条记录（“甲1”）。请把列名放在第一行',
		]);
	});
});
