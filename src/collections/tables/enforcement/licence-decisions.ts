import { decisionDeadlines, decisionRules } from './decision-rules.ts';
import { decisionWithdrawal } from './decision-withdrawal.ts';
import { partyColumns, publicityColumns, withdrawalFields } from './decision-columns.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 行政许可决定, with the columns of the 双公示 form. */
export const licenceDecisions: TableKind = {
	id: 'licence-decisions',
	title: '行政许可决定',
	basis: '《行政许可法》第四十条、国办发〔2018〕118号',
	note: '公众有权查阅；自然人的姓名已经隐去，公示期满或者已经撤下的决定只留说明。',
	key: 'number',
	nameField: 'party',
	dateField: 'publishedOn',
	columns: [
		...partyColumns,
		{
			name: 'document',
			label: '行政许可决定文书名称',
			required: 'advised',
			example: '准予行政许可决定书',
		},
		{ name: 'number', label: '行政许可决定文书号', required: true, example: '青许决〔2027〕1号' },
		{
			name: 'type',
			label: '许可类别',
			required: 'advised',
			values: ['普通', '特许', '认可', '核准', '登记', '其他'],
			example: '普通',
		},
		{ name: 'certificate', label: '许可证书名称', example: '食品经营许可证' },
		{ name: 'certificateNumber', label: '许可编号', example: '演示证0101' },
		{
			name: 'content',
			label: '许可内容',
			kind: 'paragraph',
			required: 'advised',
			example: '预包装食品销售',
		},
		{
			name: 'decidedOn',
			label: '许可决定日期',
			kind: 'date',
			required: true,
			example: '2026-01-13',
		},
		{
			name: 'validFrom',
			label: '有效期自',
			kind: 'date',
			required: 'advised',
			example: '2026-01-13',
		},
		{
			name: 'validUntil',
			label: '有效期至',
			kind: 'date',
			required: 'advised',
			example: '2031-01-12',
		},
		{
			name: 'agency',
			label: '许可机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'agencyCode',
			label: '许可机关统一社会信用代码',
			kind: 'credit-code',
			required: 'advised',
			example: '1199990100000001XL',
		},
		{ name: 'state', label: '当前状态', values: ['有效', '无效'], example: '有效' },
		{ name: 'source', label: '数据来源单位', example: '青禾县市场监督管理局' },
		{
			name: 'sourceCode',
			label: '数据来源单位统一社会信用代码',
			kind: 'credit-code',
			example: '1199990100000001XL',
		},
		...publicityColumns,
	],
	internal: withdrawalFields,
	withdrawal: decisionWithdrawal,
	deadlines: decisionDeadlines,
	formedField: 'decidedOn',
	rules: [
		...decisionRules,
		({ validFrom, validUntil }) =>
			validFrom !== undefined && validUntil !== undefined && String(validUntil) < String(validFrom)
				? { field: 'validUntil', message: `早于有效期自 ${String(validFrom)}` }
				: undefined,
	],
};
