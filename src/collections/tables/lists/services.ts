import type { TableKind } from '../kind/table-kind.ts';

/** 政务服务事项清单. */
export const services: TableKind = {
	id: 'services',
	title: '政务服务事项清单',
	basis: '《优化营商环境条例》第三十五条、第三十六条',
	key: 'code',
	nameField: 'name',
	columns: [
		{
			name: 'code',
			label: '事项编码',
			required: true,
			description: '以后不再改',
			example: 'QH-FW-0001',
		},
		{ name: 'name', label: '事项名称', required: true, example: '食品经营许可新办' },
		{
			name: 'agency',
			label: '办理机构',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{ name: 'basis', label: '设定依据', kind: 'paragraph', example: '《食品安全法》' },
		{
			name: 'conditions',
			label: '申请条件',
			kind: 'paragraph',
			required: 'advised',
			example: '有与经营的食品相适应的场所、设备和管理制度',
		},
		{
			name: 'materials',
			label: '办理材料',
			kind: 'paragraph',
			required: 'advised',
			example: '申请书；主体资格证明；场所平面图',
		},
		{ name: 'place', label: '办理地点', required: 'advised', example: '青禾县政务服务大厅' },
		{
			name: 'hours',
			label: '办理时间',
			required: 'advised',
			example: '工作日8:30—12:00，14:30—18:00',
		},
		{
			name: 'phone',
			label: '联系电话',
			required: 'advised',
			description: '办公电话，不写个人手机',
			example: '0000-1234615',
		},
		{
			name: 'process',
			label: '办理流程',
			kind: 'paragraph',
			required: 'advised',
			example: '申请、受理、审查、决定、发证',
		},
		{ name: 'statutoryLimit', label: '法定时限', example: '20个工作日' },
		{ name: 'promisedLimit', label: '承诺时限', example: '8个工作日' },
		{ name: 'fee', label: '收费标准', required: 'advised', example: '不收费' },
		{ name: 'delivery', label: '结果送达', example: '窗口领取或者邮寄' },
		{
			name: 'questions',
			label: '常见问题',
			kind: 'paragraph',
			example: '场所没有产权证的，提交租赁合同',
		},
		{ name: 'remedy', label: '救济渠道', example: '可以申请行政复议或者提起行政诉讼' },
	],
};
