import type { TableColumn } from '../kind/columns.ts';

/** The kinds of 行政相对人, as the 双公示 form names them. */
const partyTypes = ['法人及非法人组织', '自然人', '个体工商户'] as const;

/** The columns for codes of the party. An organisation needs at least one. The form's columns for identity documents are left out. */
export const partyCodes = [
	{
		name: 'creditCode',
		label: '行政相对人代码_1(统一社会信用代码)',
		kind: 'credit-code',
		description: '18 位，系统核对校验码；法人及非法人组织六种代码至少填一种，自然人不填',
		example: '91999901MA0001QH1Q',
	},
	{ name: 'registrationCode', label: '行政相对人代码_2(工商注册号)', description: '自然人不填' },
	{ name: 'organisationCode', label: '行政相对人代码_3(组织机构代码)', description: '自然人不填' },
	{ name: 'taxCode', label: '行政相对人代码_4(税务登记号)', description: '自然人不填' },
	{ name: 'institutionCode', label: '行政相对人代码_5(事业单位证书号)', description: '自然人不填' },
	{
		name: 'associationCode',
		label: '行政相对人代码_6(社会组织登记证号)',
		description: '自然人不填',
	},
] as const satisfies readonly TableColumn[];

/** The columns about the party of a decision. */
export const partyColumns: readonly TableColumn[] = [
	{
		name: 'party',
		label: '行政相对人名称',
		required: true,
		description: '单位写全称；自然人只写“姓＋某”，例如 李某、欧阳某某',
		example: '青禾县乙田商贸有限公司（虚构）',
	},
	{
		name: 'partyType',
		label: '行政相对人类别',
		required: true,
		values: partyTypes,
		example: '法人及非法人组织',
	},
	...partyCodes,
	{
		name: 'legalRepresentative',
		label: '法定代表人',
		description: '单位的法定代表人；自然人不填',
		example: '张示例',
	},
];

/** The columns about the publication of a decision and its end, with that of its last day. */
export const publicityColumns = (
	lastDay: Pick<TableColumn, 'description' | 'example'>,
): readonly TableColumn[] => [
	{ name: 'remark', label: '备注' },
	{
		name: 'publishedOn',
		label: '公示日期',
		kind: 'publication-time',
		required: true,
		description: '对外公示的那一天，可以带时间；以后的日期，到那时才公开',
		example: '2026-01-20',
	},
	{ name: 'publicUntil', label: '公示截止期', kind: 'date', ...lastDay },
	{
		name: 'overturnedOn',
		label: '变更或者撤销日期',
		kind: 'date',
		description: '决定被变更、撤销、确认违法或者确认无效的日期',
	},
	{ name: 'withdrawnOn', label: '撤下日期', kind: 'date', description: '从这一天起不再显示' },
	{ name: 'withdrawnReason', label: '撤下原因', description: '会公开，不写当事人的名称' },
];

/** Fields that appear only in the notice in place of a withdrawn row. They are empty in every row that is shown. */
export const withdrawalFields = ['overturnedOn', 'withdrawnOn', 'withdrawnReason'] as const;
