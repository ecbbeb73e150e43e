import type { TableColumn } from './columns.ts';

/** 行政相对人 of both kinds of decision, as the 双公示 form heads it; the columns for identity documents are left out. */
export const partyTypes = ['法人及非法人组织', '自然人', '个体工商户'] as const;

/** Columns with a code of the party, of which an organisation needs one. */
export const partyCodes = [
	{ name: 'creditCode', label: '行政相对人代码_1(统一社会信用代码)', kind: 'credit-code' },
	{ name: 'registrationCode', label: '行政相对人代码_2(工商注册号)' },
	{ name: 'organisationCode', label: '行政相对人代码_3(组织机构代码)' },
	{ name: 'taxCode', label: '行政相对人代码_4(税务登记号)' },
	{ name: 'institutionCode', label: '行政相对人代码_5(事业单位证书号)' },
	{ name: 'associationCode', label: '行政相对人代码_6(社会组织登记证号)' },
] as const satisfies readonly TableColumn[];

/** Who the decision is about. */
export const partyColumns: readonly TableColumn[] = [
	{ name: 'party', label: '行政相对人名称', required: true },
	{ name: 'partyType', label: '行政相对人类别', required: true, values: partyTypes },
	...partyCodes,
	{ name: 'legalRepresentative', label: '法定代表人' },
];

/** When the decision was made public, and whether and why it no longer is. */
export const publicityColumns: readonly TableColumn[] = [
	{ name: 'remark', label: '备注' },
	{ name: 'publishedOn', label: '公示日期', kind: 'date', required: true },
	{ name: 'publicUntil', label: '公示截止期', kind: 'date' },
	{ name: 'overturnedOn', label: '变更或者撤销日期', kind: 'date' },
	{ name: 'withdrawnOn', label: '撤下日期', kind: 'date' },
	{ name: 'withdrawnReason', label: '撤下原因' },
];

/** Told in the notice that a withdrawn row leaves; empty in every row that is shown. */
export const withdrawalFields = ['overturnedOn', 'withdrawnOn', 'withdrawnReason'] as const;
