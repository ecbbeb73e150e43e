import type { TableKind } from '../kind/table-kind.ts';

/** 行政审批中介服务清单. */
export const intermediaries: TableKind = {
	id: 'intermediaries',
	title: '行政审批中介服务清单',
	basis: '《优化营商环境条例》第四十三条（要求中介服务机构公开），由审批部门汇总',
	note: '没有法律、法规或者国务院决定依据的中介服务，不得作为办理行政审批的条件。',
	key: 'name',
	keyWith: ['agency', 'item'],
	columns: [
		{
			name: 'name',
			label: '中介服务事项',
			required: true,
			example: '建设项目环境影响报告表编制',
		},
		{ name: 'item', label: '对应审批事项', example: '建设项目环境影响评价审批' },
		{
			name: 'agency',
			label: '审批部门',
			kind: 'agency',
			required: 'advised',
			example: '青禾县发展和改革局',
		},
		{ name: 'basis', label: '设定依据', kind: 'paragraph', example: '《环境影响评价法》' },
		{
			name: 'qualification',
			label: '中介机构资质要求',
			example: '有相应技术能力的单位，建设单位也可以自行编制',
		},
		{
			name: 'conditions',
			label: '申报条件',
			required: 'advised',
			example: '项目已经立项，有明确的选址和工艺',
		},
		{
			name: 'process',
			label: '工作流程',
			required: 'advised',
			example: '委托、踏勘、编制、内审、交付',
		},
		{ name: 'limit', label: '办理时限', required: 'advised', example: '15个工作日' },
		{ name: 'fee', label: '收费标准', required: 'advised', example: '市场调节价，由双方合同约定' },
		{ name: 'result', label: '结果材料', example: '环境影响报告表' },
	],
};
