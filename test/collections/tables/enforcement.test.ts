import { expect, test } from 'vitest';
import { enforcementTables } from '../../../src/collections/tables/enforcement.ts';
import { lists } from '../../../src/collections/tables/lists.ts';
import { fieldsOf, metaOf } from '../../../src/collections/declarations/schema.ts';
import { reportOfTables } from '../county.ts';

const officers = 'content/enforcement/officers/2026-01-01.csv';
const officer = (cells: string, header = '姓名,执法证号,单位,执法区域,执法类别') =>
	reportOfTables({ [officers]: `${header}\n${cells}\n` });

test('an officer', () => {
	expect(officer('张三,测执（2026）0001,测试县人民政府,测试县,市场监管')).toBe(
		'已检查 3 条，没有错误。',
	);
});

test.each([
	['张三,999901199001010000,测试县人民政府,,', '执法证号'],
	['张三1990年1月,测执1,测试县人民政府,,', '姓名'],
	['张三,测执1,测试县人民政府,13000000000,', '执法区域'],
	['张三,测执1,测试县人民政府,,19900102', '执法类别'],
])('%s is refused', (cells, field) => {
	expect(officer(cells)).toContain(
		`${officers}:2  ${field}：像是身份证号码、电话号码或者出生日期，执法人员只公布姓名和执法证号，请删去`,
	);
});

test.each([
	['身份证号', '“身份证号”这一列不能公开'],
	['出生年月', '“出生年月”这一列不能公开'],
	['手机号码', '“手机号码”这一列不能公开'],
	['电话', '没有“电话”这一列'],
])('a column %s of officers is refused', (heading, message) => {
	expect(officer('张三,测执1,测试县人民政府,', `姓名,执法证号,单位,${heading}`)).toContain(
		`${officers}:1  ${message}`,
	);
});

test.each([
	[
		'random-inspection-items',
		'2026-01-01',
		'抽查事项,抽查类别,抽查主体',
		'甲,专项,测试县人民政府',
		'抽查类别：“专项”不在可选范围内，应为：一般检查事项、重点检查事项',
	],
	[
		'inspection-items',
		'2026-01-01',
		'事项名称,检查依据,实施主体,检查对象,检查内容',
		'甲,乙,测试县人民政府,丙,丁',
		'年度频次上限（次）：建议填写，公示的格式里有这一项\n已检查 3 条，没有错误，另有 1 处提醒。',
	],
	[
		'inspection-items',
		'2026-01-01',
		'事项名称,检查依据,实施主体,检查对象,检查内容,年度频次上限(次)',
		'甲,乙,测试县人民政府,丙,丁,1.5',
		'年度频次上限（次）：应是整数',
	],
	[
		'discretion-benchmarks',
		'2026-01-01',
		'编号,执法机关,违法行为,法律依据,裁量阶次,裁量幅度',
		'1,测试县人民政府,甲,乙,特别严重,丙',
		'裁量阶次：“特别严重”不在可选范围内，应为：轻微、较轻、一般、较重、严重',
	],
	[
		'leniency-items',
		'2026-01-01',
		'违法行为,类别,执法机关,法律依据,适用情形',
		'甲,不予处罚,测试县人民政府,乙,',
		'适用情形：必填未填',
	],
	[
		'leniency-items',
		'2026-01-01',
		'违法行为,执法机关,法律依据,不予处罚情形',
		'甲,测试县人民政府,乙,丙',
		'类别：建议填写，公示的格式里有这一项\n已检查 3 条，没有错误，另有 1 处提醒。',
	],
	[
		'leniency-items',
		'2026-01-01',
		'违法行为,类别,执法机关,法律依据,适用情形',
		'甲,免罚,测试县人民政府,乙,丙',
		'类别：“免罚”不在可选范围内，应为：不予处罚、从轻处罚、减轻处罚、不予行政强制',
	],
	[
		'leniency-cases',
		'2026',
		'编号,案例名称,类别,执法机关,案情,依据,处理结果,决定日期,公布日期',
		'1,甲,不予处罚,测试县人民政府,乙,丙,丁,2026-03-10,2026-03-09',
		'公布日期：2026-03-09 早于决定日期 2026-03-10',
	],
	[
		'legal-reviewers',
		'2026',
		'执法机关,执法人员,法制审核人员,统计日期,公布日期',
		'测试县人民政府,3,4,2026-03-02,2026-03-09',
		'法制审核人员：法制审核人员 4 人，多于执法人员 3 人，请核对',
	],
	[
		'legal-reviewers',
		'2026',
		'执法机关,法制审核人员,统计日期,公布日期',
		'测试县人民政府,4,2026-03-02,2026-03-09',
		'执法人员：没有填，算不出比例',
	],
	[
		'township-items',
		'2026-01-01',
		'编号,事项名称,执法类别,依据,原实施部门,行使的乡镇、街道',
		'1,甲,行政检查,乙,测试县人民政府,某镇',
		'行使的乡镇、街道：没有叫“某镇”的机构（content/agencies），要写机构全称',
	],
	[
		'township-items',
		'2026-01-01',
		'编号,事项名称,执法类别,依据,原实施部门,行使的乡镇、街道',
		'1,甲,行政许可,乙,测试县人民政府,全部乡镇、街道',
		'执法类别：“行政许可”不在可选范围内，应为：行政处罚、行政强制、行政检查',
	],
	[
		'legal-review-list',
		'2026-01-01',
		'审核事项,执法类别,执法机关,审核情形',
		'甲,行政处罚,测试县人民政府,',
		'审核情形：必填未填',
	],
	[
		'recording-list',
		'2026-01-01',
		'记录事项,执法机关,记录环节',
		'甲,测试县人民政府,',
		'记录环节：必填未填',
	],
	[
		'monitoring-locations',
		'2026-01-01',
		'设备编号,设置机关,记录的违法行为,设置地点',
		'1,测试县人民政府,超速,',
		'设置地点：必填未填',
	],
	[
		'inspection-plans',
		'2026',
		'任务编号,抽查任务,牵头机关,抽查对象,抽查比例',
		'1,甲,测试县人民政府,乙,5%',
		'抽查时间：建议填写，公示的格式里有这一项\n已检查 3 条，没有错误，另有 1 处提醒。',
	],
	[
		'inspection-results',
		'2026',
		'检查编号,检查事项,检查机关,检查对象,统一社会信用代码,检查日期,检查结果,公布日期',
		'1,甲,测试县人民政府,乙,91999903MA0000000A,2026-03-02,未发现问题,2026-03-09',
		'统一社会信用代码：统一社会信用代码不对',
	],
	[
		'statistics',
		'2025',
		'执法机关,行政处罚：总数',
		'测试县人民政府,3件',
		'行政处罚：总数：应写数字',
	],
])('%s', (id, file, header, cells, message) => {
	const path = `content/enforcement/${id}/${file}.csv`;
	expect(reportOfTables({ [path]: `${header}\n${cells}\n` })).toContain(`${path}:2  ${message}`);
});

test.each([
	[
		'lists/powers',
		'2026',
		'职权编码,职权类别,职权名称,实施依据,实施主体',
		'1,行政许可,甲,乙,测试县人民政府',
		'文件名写这一版开始执行的日期，例如 2026-03-01.csv',
	],
	[
		'enforcement/statistics',
		'2025-12-31',
		'执法机关',
		'测试县人民政府',
		'一年一个文件，文件名写年份，例如 2026.csv',
	],
])('a file of %s with a wrong name', (name, file, header, cells, hint) => {
	const path = `content/${name}/${file}.csv`;
	expect(reportOfTables({ [path]: `${header}\n${cells}\n` })).toContain(
		`${path}:1  文件名不对：${hint}`,
	);
});

test('the statistics of an agency stand in every year', () => {
	const file = '执法机关,行政处罚：总数\n测试县人民政府,3\n';
	expect(
		reportOfTables({
			'content/enforcement/statistics/2024.csv': file,
			'content/enforcement/statistics/2025.csv': file,
		}),
	).toBe('已检查 4 条，没有错误。');
});

test.each([...lists, ...enforcementTables].map((table) => [table.name, table] as const))(
	'%s: the key is a required column, and columns have labels of their own',
	(_, { schema, key }) => {
		const fields = fieldsOf(schema);
		expect(fields[key]?.safeParse(undefined).success).toBe(false);
		const labels = Object.values(fields).map((field) => metaOf(field).title);
		expect(new Set(labels).size).toBe(labels.length);
	},
);
