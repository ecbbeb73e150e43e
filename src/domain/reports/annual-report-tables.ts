/**
 * The tables of the 政府信息公开工作年度报告 as data (国办公开办函〔2021〕30号). A row's id is its official number, such as `三（三）2`, because
 * clerks know rows by it.
 */

/**
 * A cell of a report: a number, `null` for a blank cell (nothing was counted), or `/` (the row does not apply to the
 * agency).
 */
export type ReportCell = number | null | '/';

/** A table: a row's id → its cells. */
export type ReportRows = Readonly<Record<string, readonly ReportCell[]>>;

/** The headings of the tables in a report, and each table's name without its number. */
export const reportTables = {
	proactive: { heading: '二、主动公开政府信息情况', name: '主动公开政府信息情况' },
	applications: {
		heading: '三、收到和处理政府信息公开申请情况',
		name: '收到和处理政府信息公开申请情况',
	},
	disputes: {
		heading: '四、政府信息公开行政复议、行政诉讼情况',
		name: '政府信息公开行政复议、行政诉讼情况',
	},
} as const;

/** The texts of the form besides the names of rows and columns. */
export const reportForm = {
	content: '信息内容',
	sums: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
	applicants: '申请人情况',
	organisations: '法人或其他组织',
	results: '三、本年度办理结果',
	reconsideration: '行政复议',
	litigation: '行政诉讼',
} as const;

/** 二、主动公开政府信息情况: one block for each item of 条例 art. 20. */
export const proactiveBlocks = [
	{
		title: '第二十条第（一）项',
		columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
		rows: ['规章', '行政规范性文件'],
	},
	{ title: '第二十条第（五）项', columns: ['本年处理决定数量'], rows: ['行政许可'] },
	{ title: '第二十条第（六）项', columns: ['本年处理决定数量'], rows: ['行政处罚', '行政强制'] },
	{
		title: '第二十条第（八）项',
		columns: ['本年收费金额（单位：万元）'],
		rows: ['行政事业性收费'],
	},
] as const;

/** Columns of 三、收到和处理政府信息公开申请情况: the kinds of applicant; the last is the sum of the others. */
export const applicantColumns = [
	'自然人',
	'商业企业',
	'科研机构',
	'社会公益组织',
	'法律服务机构',
	'其他',
	'总计',
] as const;

/** A row of the table of applications. */
export interface ApplicationRow {
	/** The official number; a report names the row by it. */
	id: string;
	label: string;
	/** The heading that this row and the rows next to it have in common. */
	group?: string;
	/** True for a result of handling; the sum of these rows is `三（七）`. */
	isResult?: true;
}

export const applicationRows: readonly ApplicationRow[] = [
	{ id: '一', label: '一、本年新收政府信息公开申请数量' },
	{ id: '二', label: '二、上年结转政府信息公开申请数量' },
	result('三（一）', '（一）予以公开'),
	result('三（二）', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
	...group('三（三）', '（三）不予公开', [
		'属于国家秘密',
		'其他法律行政法规禁止公开',
		'危及“三安全一稳定”',
		'保护第三方合法权益',
		'属于三类内部事务信息',
		'属于四类过程性信息',
		'属于行政执法案卷',
		'属于行政查询事项',
	]),
	...group('三（四）', '（四）无法提供', [
		'本机关不掌握相关政府信息',
		'没有现成信息需要另行制作',
		'补正后申请内容仍不明确',
	]),
	...group('三（五）', '（五）不予处理', [
		'信访举报投诉类申请',
		'重复申请',
		'要求提供公开出版物',
		'无正当理由大量反复申请',
		'要求行政机关确认或重新出具已获取信息',
	]),
	...group('三（六）', '（六）其他处理', [
		'申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
		'申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
		'其他',
	]),
	{ id: '三（七）', label: '（七）总计' },
	{ id: '四', label: '四、结转下年度继续办理' },
];

/** The rows below 三、本年度办理结果, with their total. */
export const outcomeRows = applicationRows.filter(({ id }) => id.startsWith('三'));

/** Groups of 四、政府信息公开行政复议、行政诉讼情况. */
export const disputeGroups = ['行政复议', '未经复议直接起诉', '复议后起诉'] as const;

/** Columns of each group; the last is the sum of the others. */
export const disputeColumns = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;

function result(id: string, label: string): ApplicationRow {
	return { id, label, isResult: true };
}

function group(id: string, title: string, labels: readonly string[]): ApplicationRow[] {
	return labels.map((label, index) => ({
		...result(`${id}${index + 1}`, `${index + 1}.${label}`),
		group: title,
	}));
}
