import type { TableKind } from '../kind/table-kind.ts';

/** 职权类别 of 权责清单: the ten that lists of powers use. */
const powerTypes = [
	'行政许可',
	'行政处罚',
	'行政强制',
	'行政征收',
	'行政给付',
	'行政检查',
	'行政确认',
	'行政奖励',
	'行政裁决',
	'其他',
] as const;

/** 权责清单: a power that is not on it must not be exercised. */
export const powers: TableKind = {
	id: 'powers',
	title: '权责清单',
	basis: '《政府信息公开条例》第二十条第二项和推行权力清单制度的规定',
	note: '没有列入清单的职权不得行使。',
	key: 'code',
	nameField: 'name',
	columns: [
		{
			name: 'code',
			label: '职权编码',
			required: true,
			description: '每项职权一个编码，以后不再改；没有统一编码的自己编',
			example: 'QH-SJ-XK-001',
		},
		{ name: 'type', label: '职权类别', required: true, values: powerTypes, example: '行政许可' },
		{ name: 'name', label: '职权名称', required: true, example: '食品经营许可' },
		{ name: 'subItem', label: '子项', example: '新办' },
		{
			name: 'basis',
			label: '实施依据',
			kind: 'paragraph',
			required: true,
			example: '《食品安全法》',
		},
		{
			name: 'agency',
			label: '实施主体',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{ name: 'target', label: '实施对象', example: '从事食品销售和餐饮服务的经营者' },
		{
			name: 'duties',
			label: '责任事项',
			kind: 'paragraph',
			required: 'advised',
			example: '受理、审查、现场核查、决定、送达、事后监管',
		},
		{ name: 'office', label: '责任科室', example: '行政审批股' },
		{
			name: 'accountability',
			label: '追责情形',
			kind: 'paragraph',
			example: '对不符合条件的申请准予许可的，依法追究责任',
		},
		{ name: 'statutoryLimit', label: '法定时限', example: '20个工作日' },
		{ name: 'promisedLimit', label: '承诺时限', example: '8个工作日' },
		{ name: 'fee', label: '收费情况及依据', example: '不收费' },
		{
			name: 'complaints',
			label: '监督投诉电话',
			description: '办公电话，不写个人手机',
			example: '0000-1234619',
		},
	],
};
