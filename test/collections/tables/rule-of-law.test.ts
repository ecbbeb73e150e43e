import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ruleOfLawTables } from '../../../src/collections/tables/rule-of-law.ts';
import { reconsiderationTables } from '../../../src/collections/tables/reconsideration.ts';
import { enforcementTables } from '../../../src/collections/tables/enforcement.ts';
import { fieldsOf, metaOf, needOf } from '../../../src/collections/declarations/schema.ts';
import { reportOfTables } from '../county.ts';

const agency = '测试县人民政府';
const fine = '已检查 3 条，没有错误。';

interface Sample {
	file: string;
	/** A row without a mistake and without a reminder. */
	row: Readonly<Record<string, string>>;
	/** Cells that differ, and the message of the row. */
	mistakes: readonly (readonly [cells: Readonly<Record<string, string>>, message: string])[];
	reminders: readonly (readonly [cells: Readonly<Record<string, string>>, message: string])[];
}

const samples: Readonly<Record<string, Sample>> = {
	'rule-of-law/advisers': {
		file: '2026-01-20',
		row: {
			编号: '01',
			类别: '法律顾问',
			服务机关: agency,
			姓名: '甄示例',
			聘期开始: '2026-01-01',
			聘期结束: '2028-12-31',
		},
		mistakes: [
			[{ 类别: '顾问' }, '类别：“顾问”不在可选范围内，应为：法律顾问、公职律师、咨询论证专家'],
			[{ 聘期结束: '2025-12-31' }, '聘期结束：早于聘期开始 2026-01-01'],
		],
		reminders: [[{ 聘期结束: '' }, '聘期结束：没有写聘期，看不出是否还在聘']],
	},
	'rule-of-law/supervisors': {
		file: '2026-01-20',
		row: { 编号: '01', 聘请机关: agency, 姓名: '庄示例', 来源: '律师' },
		mistakes: [
			[
				{ 来源: '法官' },
				'来源：“法官”不在可选范围内，应为：人大代表、政协委员、企业、行业协会、律师、媒体、社区和群众、其他',
			],
		],
		reminders: [],
	},
	'rule-of-law/mediation-organizations': {
		file: '2026-04-01',
		row: {
			编号: '01',
			名称: '测试镇人民调解委员会',
			类别: '乡镇、街道',
			所在乡镇或者指导单位: agency,
			地址: '测试镇1号',
			电话: '0000-0000000',
			'专职调解员（人）': '2',
			'调解员（人）': '7',
		},
		mistakes: [[{ '专职调解员（人）': '8' }, '专职调解员（人）：8 多于调解员 7']],
		reminders: [
			[{ 电话: '' }, '电话：没有填，群众找不到调解组织'],
			[{ '专职调解员（人）': '' }, '专职调解员（人）：没有填；没有专职调解员的写 0'],
		],
	},
	'rule-of-law/law-education': {
		file: '2026',
		row: {
			编号: '01',
			类别: '责任清单',
			责任单位: agency,
			普及的法律法规: '食品安全法',
			对象: '餐饮经营者',
			形式: '宣讲',
			时间: '全年',
			公布日期: '2026-02-27',
		},
		mistakes: [
			[{ 类别: '计划' }, '类别：“计划”不在可选范围内，应为：责任清单、年度计划、以案释法'],
		],
		reminders: [[{ 公布日期: '' }, '公布日期：没有填，看不出是否按时公布']],
	},
	'rule-of-law/inspections': {
		file: '2026',
		row: {
			编号: '01',
			类别: '督察',
			事项: '年度督察',
			组织单位: '测试县司法局',
			对象单位: agency,
			日期: '2026-09-03',
			结论: '较好',
			'发现问题（个）': '1',
			问题: '没有反馈',
			整改期限: '2026-10-31',
			整改完成日期: '2026-10-20',
			公布日期: '2026-09-16',
		},
		mistakes: [
			[{ 整改期限: '2026-09-02' }, '整改期限：早于日期 2026-09-03'],
			[{ 整改完成日期: '2026-09-02' }, '整改完成日期：早于日期 2026-09-03'],
			[{ '发现问题（个）': '0' }, '发现问题（个）：写了 0 个问题，又写了整改完成日期'],
		],
		reminders: [
			[{ 问题: '' }, '问题：有问题，没有写是什么问题'],
			[{ 整改期限: '' }, '整改期限：有问题，没有写整改期限，看不出整改是否逾期'],
		],
	},
	'rule-of-law/surveys': {
		file: '2026',
		row: {
			编号: '01',
			类别: '满意度',
			调查内容: '总体',
			组织单位: agency,
			调查日期: '2026-11-12',
			'有效样本（人）': '1000',
			'满意或者知晓（人）': '914',
			'比例（%）': '91.4',
			'目标（%）': '80',
			公布日期: '2026-11-18',
		},
		mistakes: [
			[{ '比例（%）': '91.5' }, '比例（%）：914 除以 1000 应为 91.4（保留一位小数）'],
			[{ '满意或者知晓（人）': '1001' }, '满意或者知晓（人）：1001 多于有效样本 1000'],
			[
				{ '有效样本（人）': '0', '满意或者知晓（人）': '0', '比例（%）': '0' },
				'有效样本（人）：不能是 0',
			],
		],
		reminders: [
			[{ '满意或者知晓（人）': '' }, '满意或者知晓（人）：没有填，比例没有依据，网页写“待核实”'],
		],
	},
	'rule-of-law/integrity': {
		file: '2026',
		row: {
			编号: '01',
			类别: '承诺',
			机关: agency,
			事项: '设备补助',
			日期: '2026-03-10',
			期限: '2026-09-30',
			了结日期: '2026-09-12',
			公布日期: '2026-10-10',
		},
		mistakes: [
			[{ 期限: '2026-03-09' }, '期限：早于日期 2026-03-10'],
			[{ 类别: '没有失信记录' }, '类别：没有失信记录的，不写期限和了结日期'],
		],
		reminders: [[{ 期限: '' }, '期限：没有写承诺的期限，看不出是否按时兑现']],
	},
	'rule-of-law/penalty-income': {
		file: '2025',
		row: {
			执法机关: agency,
			'罚没收入（万元）': '25.05',
			'上缴国库（万元）': '25.05',
			收缴方式: '全部由银行代收',
			公布日期: '2026-03-26',
		},
		mistakes: [[{ '上缴国库（万元）': '25.06' }, '上缴国库（万元）：25.06 多于罚没收入 25.05']],
		reminders: [
			[{ '上缴国库（万元）': '' }, '上缴国库（万元）：没有填，看不出是否全部上缴'],
			[{ '上缴国库（万元）': '20' }, '说明：没有全部上缴，请写明原因'],
			[{ 收缴方式: '部分依法当场收缴' }, '当场收缴（万元）：没有写当场收缴的金额'],
		],
	},
	'rule-of-law/proposals': {
		file: '2026',
		row: {
			编号: '建议第7号',
			类别: '人大代表建议',
			届次: '一届一次',
			标题: '关于增设站点的建议',
			主办单位: agency,
			协办单位: '测试县财政局；测试县公安局',
			收到日期: '2026-02-09',
			答复期限: '2026-05-31',
			答复日期: '2026-04-21',
			办理结果: '列入计划逐步解决',
			满意度: '满意',
			公布日期: '2026-04-28',
			链接: '/agencies/',
		},
		mistakes: [
			[{ 答复日期: '2026-02-08' }, '答复日期：早于收到日期 2026-02-09'],
			[{ 答复日期: '', 满意度: '' }, '答复日期：没有填。填了办理结果的，这里也要填'],
			[{ 不公开答复的理由: '涉密' }, '不公开答复的理由：写了不公开的理由，又写了答复的链接'],
			[{ 链接: '/nowhere/' }, '链接：没有这个网页：/nowhere/'],
		],
		reminders: [
			[{ 链接: '' }, '链接：已经答复，没有链接到公开的答复，也没有写不公开的理由'],
			[{ 收到日期: '' }, '收到日期：没有填，看不出办了多久'],
		],
	},
	'rule-of-law/congress-opinions': {
		file: '2026',
		row: {
			编号: '01',
			类别: '执法检查',
			会议: '第三次会议',
			议题: '执法检查',
			报告单位: agency,
			报告日期: '2026-04-28',
			公布日期: '2026-05-08',
		},
		mistakes: [
			[{ 办理期限: '2026-04-27' }, '办理期限：早于报告日期 2026-04-28'],
			[
				{ 类别: '汇报' },
				'类别：“汇报”不在可选范围内，应为：“专项工作报告”“计划、预算和决算报告”“审计工作报告”“执法检查”“重大决策出台前报告”',
			],
		],
		reminders: [],
	},
	'rule-of-law/audit-results': {
		file: '2026',
		row: {
			编号: '01',
			类别: '预算执行和其他财政收支',
			审计项目: '预算执行审计',
			被审计单位: agency,
			结果公告日期: '2026-09-18',
			'问题（个）': '1',
			整改期限: '2026-11-30',
			整改完成日期: '2026-11-20',
			公布日期: '2026-09-18',
			审计结果链接: '/agencies/',
		},
		mistakes: [
			[
				{ 整改完成日期: '', 整改结果公告日期: '2026-12-01' },
				'整改完成日期：没有填。填了整改结果公告日期的，这里也要填',
			],
			[{ '问题（个）': '0' }, '问题（个）：写了 0 个问题，又写了整改完成日期'],
			[{ 整改结果公告日期: '2026-11-19' }, '整改结果公告日期：早于整改完成日期 2026-11-20'],
		],
		reminders: [
			[{ 审计结果链接: '' }, '审计结果链接：没有链接到审计工作报告，看不出报告是否公布'],
			[{ 整改期限: '' }, '整改期限：有问题，没有写整改期限，看不出整改是否逾期'],
		],
	},
	'reconsideration/staff': {
		file: '2026-03-02',
		row: { 编号: '01', 行政复议机构: agency, 姓名: '岑示例', 法律职业资格: '有' },
		mistakes: [
			[
				{ 法律职业资格: '没有', 资格证书编号: 'A（虚构）1' },
				'法律职业资格：写了证书编号，又写“没有”',
			],
		],
		reminders: [[{ 法律职业资格: '' }, '法律职业资格：没有填，看不出有没有资格']],
	},
	'reconsideration/litigation': {
		file: '2025',
		row: {
			机关: agency,
			'应诉案件（件）': '5',
			'审结（件）': '5',
			'败诉（件）': '1',
			'负责人应出庭（件）': '5',
			'负责人出庭（件）': '5',
			'行政赔偿申请（件）': '1',
			'给予赔偿（件）': '1',
			'赔偿金额（万元）': '0.8',
			公布日期: '2026-02-26',
		},
		mistakes: [
			[{ '败诉（件）': '6' }, '败诉（件）：6 多于审结 5'],
			[{ '负责人出庭（件）': '6' }, '负责人出庭（件）：6 多于负责人应出庭 5'],
			[{ '负责人应出庭（件）': '' }, '负责人应出庭（件）：没有填。填了负责人出庭的，这里也要填'],
			[{ '给予赔偿（件）': '2' }, '给予赔偿（件）：2 多于行政赔偿申请 1'],
		],
		reminders: [[{ '赔偿金额（万元）': '' }, '赔偿金额（万元）：给予赔偿，没有写金额']],
	},
	'enforcement/case-reviews': {
		file: '2026',
		row: {
			编号: '01',
			评查日期: '2026-10-22',
			组织单位: '测试县司法局',
			被评查单位: agency,
			案卷类别: '行政处罚',
			'评查案卷（件）': '20',
			'优秀（件）': '8',
			'合格（件）': '11',
			'不合格（件）': '1',
			公布日期: '2026-10-30',
		},
		mistakes: [
			[{ '优秀（件）': '9' }, '评查案卷（件）：写的是 20，优秀、合格、不合格相加是 21'],
			[{ '优秀（件）': '' }, '评查案卷（件）：写的是 20，优秀、合格、不合格相加是 12'],
		],
		reminders: [],
	},
};

const tables = [...ruleOfLawTables, ...reconsiderationTables, ...enforcementTables];

function report(name: string, cells: Readonly<Record<string, string>> = {}): string {
	const { file, row } = samples[name] ?? { file: '', row: {} };
	const whole = { ...row, ...cells };
	return reportOfTables({
		[`content/${name}/${file}.csv`]: `${Object.keys(whole).join(',')}\n${Object.values(whole).join(',')}\n`,
	});
}

test('every table of rule-of-law work and of reconsideration has a sample', () => {
	const named = [...ruleOfLawTables, ...reconsiderationTables].map(({ name }) => name);
	expect(Object.keys(samples)).toEqual(expect.arrayContaining(named));
});

describe.each(Object.entries(samples))('%s', (name, { file, row, mistakes, reminders }) => {
	const path = `content/${name}/${file}.csv`;
	const [table] = tables.filter((each) => each.name === name);

	test('a row in its columns', () => {
		expect(report(name)).toBe(fine);
	});

	test.each(
		Object.values(fieldsOf(table?.schema ?? z.strictObject({})))
			.filter((field) => needOf(field) === 'required')
			.map((field) => metaOf(field).title ?? ''),
	)('%s is required', (label) => {
		expect(Object.keys(row)).toContain(label);
		expect(report(name, { [label]: '' })).toContain(`${path}:2  ${label}：必填未填`);
	});

	if (mistakes.length > 0)
		test.each(mistakes)('the mistake %j', (cells, message) => {
			expect(report(name, cells)).toContain(`${path}:2  ${message}`);
			expect(report(name, cells)).not.toContain('没有错误');
		});

	if (reminders.length > 0)
		test.each(reminders)('the reminder %j', (cells, message) => {
			expect(report(name, cells)).toBe(
				`以下是提醒，不影响发布：\n${path}:2  ${message}\n已检查 3 条，没有错误，另有 1 处提醒。`,
			);
		});
});

test('an agency that is not in the directory', () => {
	expect(report('rule-of-law/inspections', { 对象单位: '测试县某局' })).toContain(
		'content/rule-of-law/inspections/2026.csv:2  对象单位：没有叫“测试县某局”的机构（content/agencies），要写机构全称',
	);
});

test('the same adviser of two agencies is two rows of a version', () => {
	const { row } = samples['rule-of-law/advisers'] ?? { row: {} };
	const lines = [Object.keys(row), Object.values(row), ['02', ...Object.values(row).slice(1)]];
	expect(
		reportOfTables({
			'content/rule-of-law/advisers/2026-01-20.csv': `${lines.map((line) => line.join(',')).join('\n')}\n`,
		}),
	).toBe('已检查 4 条，没有错误。');
});
