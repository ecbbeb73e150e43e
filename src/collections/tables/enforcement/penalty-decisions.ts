import { addMonths } from '../../../domain/dates/calendar-date.ts';
import {
	decisionDeadline,
	decisionRules,
	penaltyWithdrawing,
	withdrawalDeadline,
} from './decision-rules.ts';
import { decisionWithdrawal } from './decision-withdrawal.ts';
import { partyColumns, publicityColumns, withdrawalFields } from './decision-columns.ts';
import type { Rule } from '../../declarations/collection.ts';
import type { TableKind } from '../kind/table-kind.ts';
import type { TableRow } from '../../declarations/table.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';

/** 处罚类别 (处罚法 art. 9). */
const penaltyTypes = [
	'警告',
	'通报批评',
	'罚款',
	'没收违法所得、没收非法财物',
	'暂扣许可证件',
	'吊销许可证件',
	'降低资质等级',
	'限制开展生产经营活动',
	'责令停产停业',
	'责令关闭',
	'限制从业',
	'行政拘留',
	'其他',
] as const;

/** 失信信息 by gravity → the most months that credit sites may show it (国办发〔2025〕22号二). */
const publicityClasses = { 轻微: 3, 一般: 12, 严重: 36 } as const;

/** What editors are told of the column. The ministries of a field, such as market supervision, have rules of their own. */
const publicityPeriods =
	'信用网站的公示期（国办发〔2025〕22号二）：轻微的可以不公示，最长 3 个月；一般的 3 个月至 1 年；严重的 1 年至 3 年；市场监管等部门另有规定的从其规定';

/** Kind of penalty → the column that must be filled in for it. */
const asksFor: Partial<Record<(typeof penaltyTypes)[number], string>> = {
	罚款: 'fine',
	'没收违法所得、没收非法财物': 'confiscated',
	暂扣许可证件: 'licence',
	吊销许可证件: 'licence',
};

/** 行政处罚决定, with the columns of the 双公示 form. */
export const penaltyDecisions: TableKind = {
	id: 'penalty-decisions',
	title: '行政处罚决定',
	basis: '《行政处罚法》第四十八条、国办发〔2018〕118号（六）',
	note: '公布具有一定社会影响的决定；自然人的姓名已经隐去，公示期满或者已经撤下的决定只留说明。',
	key: 'number',
	nameField: 'party',
	dateField: 'publishedOn',
	columns: [
		...partyColumns,
		{ name: 'number', label: '行政处罚决定书文号', required: true, example: '青市监罚〔2027〕1号' },
		{ name: 'offence', label: '违法行为类型', required: true, example: '无证经营' },
		{
			name: 'facts',
			label: '违法事实',
			kind: 'paragraph',
			required: true,
			example: '没有取得食品经营许可从事餐饮服务',
		},
		{
			name: 'basis',
			label: '处罚依据',
			kind: 'paragraph',
			required: true,
			example: '《食品安全法》',
		},
		{
			name: 'types',
			label: '处罚类别',
			kind: 'choices',
			values: penaltyTypes,
			required: true,
			example: ['没收违法所得、没收非法财物', '罚款'],
		},
		{
			name: 'content',
			label: '处罚内容',
			kind: 'paragraph',
			required: true,
			example: '没收违法所得3200元，罚款5万元',
		},
		{
			name: 'fine',
			label: '罚款金额(万元)',
			kind: 'amount',
			description: '数字；处罚类别里有罚款的填写，没有填的会提醒',
			example: 5,
		},
		{
			name: 'confiscated',
			label: '没收违法所得、没收非法财物的金额(万元)',
			kind: 'amount',
			description: '数字；处罚类别里有没收的填写，没有填的会提醒',
			example: 0.32,
		},
		{
			name: 'licence',
			label: '暂扣或吊销证照名称及编号',
			description: '处罚类别里有暂扣或者吊销的填写，没有填的会提醒',
		},
		{
			name: 'decidedOn',
			label: '处罚决定日期',
			kind: 'date',
			required: true,
			example: '2026-01-13',
		},
		{
			name: 'validUntil',
			label: '处罚有效期',
			kind: 'date',
			required: true,
			description: '没有期限的写 2099-12-31',
			example: '2099-12-31',
		},
		{
			name: 'agency',
			label: '处罚机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'agencyCode',
			label: '处罚机关统一社会信用代码',
			kind: 'credit-code',
			required: true,
			example: '1199990100000001XL',
		},
		{ name: 'source', label: '数据来源单位', required: true, example: '青禾县市场监督管理局' },
		{
			name: 'sourceCode',
			label: '数据来源单位统一社会信用代码',
			kind: 'credit-code',
			required: true,
			example: '1199990100000001XL',
		},
		{
			name: 'publicityClass',
			label: '失信程度',
			values: ['轻微', '一般', '严重'],
			description: publicityPeriods,
			example: '一般',
		},
		...publicityColumns({
			description: '最后公示的一天，从第二天起自动撤下；没有期限的留空',
			example: '2027-01-12',
		}),
	],
	internal: withdrawalFields,
	withdrawal: decisionWithdrawal,
	deadlines: [decisionDeadline, withdrawalDeadline],
	formedField: 'decidedOn',
	rules: [
		...decisionRules(penaltyWithdrawing),
		...penaltyTypes.flatMap(amountRule),
		publicityPeriod,
	],
};

function amountRule(type: (typeof penaltyTypes)[number]): Rule<TableRow>[] {
	const field = asksFor[type];
	if (!field) return [];
	return [
		(row) =>
			(row['types'] as readonly string[]).includes(type) && row[field] === undefined
				? {
						field,
						message: `没有填。处罚类别里有“${type}”，一般要写这一项，请核对`,
						severity: 'warning' as const,
					}
				: undefined,
	];
}

/** The period runs from the decision. Only a warning, because the limit binds credit platforms, not an agency's own site. */
function publicityPeriod({ publicityClass, decidedOn, publicUntil }: TableRow) {
	const months = publicityClasses[publicityClass as keyof typeof publicityClasses] as
		number | undefined;
	if (months === undefined || publicUntil === undefined) return undefined;
	const latest = addMonths(decidedOn as CalendarDate, months);
	return String(publicUntil) > latest
		? {
				field: 'publicUntil',
				message: `失信程度${String(publicityClass)}的，信用网站最多公示 ${months} 个月，到 ${latest} 为止（国办发〔2025〕22号二；国家有关部门另有规定的从其规定）。请核对`,
				severity: 'warning' as const,
			}
		: undefined;
}
