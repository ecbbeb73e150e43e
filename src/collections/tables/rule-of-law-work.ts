import { z } from 'zod';
import {
	assessedShare,
	isTargetMet,
	isUnfoundedRate,
	selfAssessments,
	targetKinds,
} from '../../domain/reports/demonstration.ts';
import { percentage } from '../../domain/numbers/percentage.ts';
import {
	advised,
	amount,
	calendarDate,
	count,
	oneOf,
	paragraph,
	reference,
	references,
	text,
	texts,
} from '../fields/fields.ts';
import { byMonth, namedByYear } from './kind/file-naming.ts';
import { publicationField, rowPublication } from './kind/row-publication.ts';
import { reminds } from './kind/row-rules.ts';
import type { Indicator, DemonstrationTarget } from '../../domain/reports/demonstration.ts';
import type { RuleViolation } from '../declarations/collection.ts';
import type { Table, TableRow } from '../declarations/table.ts';

/** How far a task has come. */
const taskStates = ['未开始', '进行中', '已完成', '逾期未完成'] as const;

/** Kinds of activity that the work of 法治政府建设 reports on. */
export const activityKinds = [
	'工作部署',
	'学法',
	'法治讲座',
	'培训',
	'考试',
	'旁听庭审',
	'宪法宣誓',
	'案卷评查',
	'督察考评',
	'咨询论证',
	'执法监督员活动',
	'人民调解',
	'普法',
	'满意度调查',
	'述法',
	'政务诚信',
	'司法建议',
	'出庭应诉',
	'应急演练',
] as const;

const indicators: Table = {
	name: 'indicators',
	title: '法治政府建设示范创建指标',
	format: 'csv',
	path: '/rule-of-law/indicators/',
	key: 'number',
	nameField: 'second',
	keyPerFile: true,
	...namedByYear,
	description: '对照市县法治政府建设示范指标体系逐项自评，并列出本站可以佐证的公开网页。',
	references: { responsible: ['agencies'] },
	links: ['evidence'],
	dateField: 'assessedOn',
	schema: z.strictObject({
		number: text('编号').meta({ example: '1-1' }),
		first: text('一级指标').meta({
			description: '指标体系的一级指标',
			example: '政府职能依法全面履行',
		}),
		second: text('二级指标').meta({ description: '指标体系的二级指标', example: '简政放权' }),
		content: paragraph('指标内容').meta({
			description: '一句话写明要求',
			example: '行政许可事项全部列入清单',
		}),
		responsible: references('责任单位').meta({ example: ['government-office'] }),
		evidence: texts('佐证')
			.meta({ example: ['/disclosure/', '/agencies/'] })
			.optional(),
		assessment: oneOf('自评', selfAssessments).meta({ example: '达标' }),
		assessedOn: calendarDate('自评日期').meta({
			description: '最近一次自评的日期',
			example: '2027-03-05',
		}),
		...rowPublication,
	}),
	internal: [publicationField],
	// The rows have passed the schema above.
	summary: (rows) => shareInWords(rows),
};

const tasks: Table = {
	name: 'tasks',
	title: '法治政府建设任务分工',
	format: 'csv',
	path: '/rule-of-law/tasks/',
	key: 'number',
	nameField: 'task',
	keyPerFile: true,
	...namedByYear,
	description:
		'年度法治政府建设任务的牵头单位、责任单位和完成时限。每月进展见“法治政府建设任务进展”。',
	dateField: 'updatedOn',
	references: { lead: ['agencies'], responsible: ['agencies'] },
	schema: z.strictObject({
		number: text('编号').meta({ example: '1' }),
		task: paragraph('任务').meta({
			description: '一句话写明要做什么',
			example: '公布年度重大行政决策事项目录',
		}),
		lead: reference('牵头单位').meta({ description: '只写一个', example: 'government-office' }),
		responsible: references('责任单位')
			.meta({ example: ['justice-bureau', 'finance-bureau'] })
			.optional(),
		dueOn: advised(calendarDate('完成时限').meta({ example: '2027-03-31' })),
		state: oneOf('状态', taskStates).meta({ example: '进行中' }),
		updatedOn: calendarDate('更新日期').meta({
			description: '最近一次改动这一行的日期',
			example: '2027-02-01',
		}),
		...rowPublication,
	}),
	internal: [publicationField],
	summary: (rows) => `${countsOf(rows, 'state')}。`,
};

const progress: Table = {
	name: 'progress',
	title: '法治政府建设任务进展',
	format: 'csv',
	path: '/rule-of-law/progress/',
	key: 'task',
	nameField: 'progress',
	keyPerFile: true,
	...byMonth,
	description: '各项任务的每月进展，由责任单位在次月2日前报送。',
	dateField: 'reportedOn',
	links: ['evidence'],
	schema: z.strictObject({
		task: text('任务编号').meta({ description: '当年任务分工里的编号', example: '1' }),
		progress: paragraph('进展').meta({
			description: '写做了什么、做到什么程度',
			example: '目录草案已经报县政府常务会议',
		}),
		reportedOn: calendarDate('报送日期').meta({ example: '2027-02-01' }),
		evidence: texts('佐证')
			.meta({ example: ['/agencies/'] })
			.optional(),
		...rowPublication,
	}),
	internal: [publicationField],
};

const targets: Table = {
	name: 'targets',
	title: '法治政府建设量化目标',
	format: 'csv',
	path: '/rule-of-law/targets/',
	key: 'name',
	keyPerFile: true,
	...namedByYear,
	description: '法治政府建设中可以用数字衡量的目标和实际完成情况。',
	dateField: 'updatedOn',
	schema: z.strictObject({
		name: text('项目').meta({ example: '行政执法人员培训' }),
		kind: oneOf('要求', targetKinds).meta({ example: '不少于' }),
		target: amount('目标').meta({ description: '数字', example: 40 }),
		actual: amount('实际').meta({ description: '数字，有了结果再填', example: 32 }).optional(),
		unit: text('单位').meta({ description: '数字的单位', example: '学时' }),
		part: count('分子')
			.meta({ description: '单位是 % 的，写明符合要求的数', example: 24 })
			.optional(),
		whole: count('分母').meta({ description: '单位是 % 的，写明总数', example: 25 }).optional(),
		basis: text('依据').meta({
			description: '目标写在哪份文件里',
			example: '年度法治政府建设工作要点',
		}),
		updatedOn: calendarDate('更新日期').meta({
			description: '最近一次改动这一行的日期',
			example: '2027-02-01',
		}),
		...rowPublication,
	}),
	internal: [publicationField],
	rules: [rateRule],
	computed: [
		{ label: '是否达到', of: (row) => outcomeInWords(row as unknown as DemonstrationTarget) },
	],
};

const activities: Table = {
	name: 'activities',
	title: '法治工作动态',
	format: 'csv',
	path: '/rule-of-law/activities/',
	key: 'number',
	nameField: 'subject',
	keyPerFile: true,
	...namedByYear,
	description:
		'学法、培训、旁听庭审、宪法宣誓、案卷评查、督察考评、人民调解、普法、满意度调查等工作的记录。',
	dateField: 'date',
	references: { organizer: ['agencies'] },
	links: ['page'],
	schema: z.strictObject({
		number: text('编号').meta({ example: '01' }),
		date: calendarDate('日期').meta({ example: '2027-01-15' }),
		kind: oneOf('类别', activityKinds).meta({ example: '学法' }),
		subject: paragraph('事项').meta({
			description: '写明做了什么',
			example: '第一次法治讲座：行政复议法',
		}),
		organizer: reference('组织单位').meta({ description: '只写一个', example: 'justice-bureau' }),
		speaker: text('主讲')
			.meta({
				description: '讲座、培训的主讲人，写姓名或者单位和职务',
				example: '示例市行政学院教师',
			})
			.optional(),
		hours: amount('学时')
			.meta({ description: '数字，不带单位；培训的学时按年相加，不填的看不出够不够', example: 3 })
			.optional(),
		participants: count('人数')
			.meta({ description: '参加的人数，不带单位', example: 140 })
			.optional(),
		quantity: text('数量')
			.meta({ description: '人数、学时以外的数，带单位', example: '1场' })
			.optional(),
		page: texts('链接')
			.meta({ example: ['/agencies/'] })
			.optional(),
		...rowPublication,
	}),
	internal: [publicationField],
	quantityField: 'hours',
	rules: [
		reminds('hours', ({ kind, hours }) =>
			kind === '培训' && hours === undefined ? '培训没有写学时，看不出全年够不够' : undefined,
		),
	],
	summary: (rows) => `${countsOf(rows, 'kind')}。${trainingInWords(rows)}`,
};

/** The work of 法治政府建设 as tables: what is asked, who does it by when, how far it is, what was done. */
export const ruleOfLawWork: readonly Table[] = [indicators, tasks, progress, targets, activities];

/** A rate follows from what was counted. */
function rateRule(row: TableRow): RuleViolation | undefined {
	const { unit, actual, part, whole } = row as unknown as DemonstrationTarget;
	if (part === undefined && whole === undefined)
		return unit === '%' && actual !== undefined
			? {
					field: 'part',
					message: '没有填。比例请写明分子、分母，不写的网页显示“待核实”',
					severity: 'warning',
				}
			: undefined;
	if (part === undefined || whole === undefined || unit !== '%')
		return { field: 'whole', message: '分子、分母一起填，单位写 %' };
	const rate = percentage(part, whole);
	if (rate === undefined || part > whole)
		return { field: 'whole', message: '分母不能是 0，也不能小于分子' };
	return actual === rate
		? undefined
		: { field: 'actual', message: `${part} 除以 ${whole} 应为 ${rate}（保留一位小数）` };
}

function shareInWords(rows: readonly Indicator[]): string {
	const { applicable, met, unproved, unmet, unassessed, reached } = assessedShare(rows);
	if (applicable === 0) return '没有适用的指标。';
	const counts = [
		`自评达标并有公开网页佐证的 ${met} 项（${met}/${applicable}，${percentage(met, applicable)}%）`,
		...(unproved > 0 ? [`自评达标但没有网页佐证的 ${unproved} 项（待核实）`] : []),
		...(unmet > 0 ? [`自评基本达标、未达标的 ${unmet} 项`] : []),
		...(unassessed > 0 ? [`没有自评的 ${unassessed} 项`] : []),
	];
	const verdict =
		reached === undefined
			? '是否达到综合示范 90% 的要求，待核实'
			: `按自评${reached ? '达到' : '没有达到'}综合示范 90% 的要求`;
	return `适用的指标 ${applicable} 项：${counts.join('，')}。${verdict}；网页能否证明达标，由人核对。`;
}

function outcomeInWords(target: DemonstrationTarget): string {
	const isMet = isTargetMet(target);
	if (isMet === undefined) return '尚无数据';
	if (isUnfoundedRate(target)) return '待核实（没有分子、分母）';
	const { part, whole } = target;
	const counted = part === undefined || whole === undefined ? '' : `（${part}/${whole}）`;
	return `${isMet ? '达到' : '未达到'}${counted}`;
}

/** The hours of training of a file, and how many courses do not state theirs; empty without training. */
function trainingInWords(rows: readonly TableRow[]): string {
	const courses = rows.filter(({ kind }) => kind === '培训');
	if (courses.length === 0) return '';
	const hours = courses.reduce((sum, row) => sum + Number(row['hours'] ?? 0), 0);
	const unknown = courses.filter((row) => row['hours'] === undefined).length;
	return `培训合计 ${hours} 学时${unknown > 0 ? `，${unknown} 项没有写学时` : ''}。`;
}

/** `学法 3，培训 2`, in the order of the first row of each. */
function countsOf(rows: readonly TableRow[], field: string): string {
	return [...Map.groupBy(rows, (row) => row[field])]
		.map(([value, members]) => `${String(value)} ${members.length} 项`)
		.join('，');
}
