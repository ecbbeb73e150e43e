import { decisionDeadlines, decisionRules } from './decision-rules.ts';
import { decisionWithdrawal } from './rows/decision-withdrawal.ts';
import { partyColumns, publicityColumns, withdrawalFields } from './decision-columns.ts';
import type { TableKind } from './table-kind.ts';

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
		{ name: 'document', label: '行政许可决定文书名称', required: 'advised' },
		{ name: 'number', label: '行政许可决定文书号', required: true },
		{
			name: 'type',
			label: '许可类别',
			required: 'advised',
			values: ['普通', '特许', '认可', '核准', '登记', '其他'],
		},
		{ name: 'certificate', label: '许可证书名称' },
		{ name: 'certificateNumber', label: '许可编号' },
		{ name: 'content', label: '许可内容', kind: 'paragraph', required: 'advised' },
		{ name: 'decidedOn', label: '许可决定日期', kind: 'date', required: true },
		{ name: 'validFrom', label: '有效期自', kind: 'date', required: 'advised' },
		{ name: 'validUntil', label: '有效期至', kind: 'date', required: 'advised' },
		{ name: 'agency', label: '许可机关', kind: 'agency', required: true },
		{
			name: 'agencyCode',
			label: '许可机关统一社会信用代码',
			kind: 'credit-code',
			required: 'advised',
		},
		{ name: 'state', label: '当前状态', values: ['有效', '无效'] },
		{ name: 'source', label: '数据来源单位' },
		{ name: 'sourceCode', label: '数据来源单位统一社会信用代码', kind: 'credit-code' },
		...publicityColumns,
	],
	internal: withdrawalFields,
	withdrawal: decisionWithdrawal,
	deadlines: decisionDeadlines,
	rules: [
		...decisionRules,
		({ validFrom, validUntil }) =>
			validFrom !== undefined && validUntil !== undefined && String(validUntil) < String(validFrom)
				? { field: 'validUntil', message: `早于有效期自 ${String(validFrom)}` }
				: undefined,
	],
};
