import { notBefore } from '../kind/cell-order.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 危险源、危险区域. */
export const hazards: TableKind = {
	id: 'hazards',
	title: '危险源、危险区域',
	basis: '《突发事件应对法》第三十三条',
	note: '县级人民政府调查、登记、评估，按照国家规定及时公布。',
	key: 'code',
	nameField: 'name',
	formedField: 'registeredOn',
	columns: [
		{ name: 'code', label: '编号', required: true, example: 'WX-001' },
		{ name: 'name', label: '名称', required: true, example: '北岭滑坡点' },
		{
			name: 'kind',
			label: '类别',
			values: ['危险源', '危险区域'],
			required: true,
			example: '危险区域',
		},
		{
			name: 'place',
			label: '所在地',
			required: true,
			description: '写到村、社区或者路段',
			example: '石桥乡北岭村',
		},
		{
			name: 'level',
			label: '风险等级',
			required: 'advised',
			advice: '没有填，公众看不出有多危险',
			description: '评估结论的等级，照评估的写法',
			example: '二级',
		},
		{
			name: 'risk',
			label: '可能的危险',
			kind: 'paragraph',
			required: true,
			example: '强降雨时滑坡',
		},
		{
			name: 'measures',
			label: '防范措施',
			kind: 'paragraph',
			required: true,
			example: '设置警示标志，雨季专人巡查，预警时转移',
		},
		{
			name: 'responsible',
			label: '责任单位',
			required: true,
			description: '负责防范的单位，可以是企业',
			example: '石桥乡人民政府',
		},
		{
			name: 'agency',
			label: '监督管理部门',
			kind: 'agency',
			required: true,
			example: '青禾县应急管理局',
		},
		{
			name: 'phone',
			label: '报险电话',
			required: true,
			description: '区号-号码，办公电话，不写个人手机',
			example: '0000-1234651',
		},
		{
			name: 'registeredOn',
			label: '登记日期',
			kind: 'date',
			required: true,
			example: '2024-05-20',
		},
		{
			name: 'checkedOn',
			label: '最近检查评估日期',
			kind: 'date',
			required: 'advised',
			advice: '没有填，看不出多久检查评估一次',
			example: '2026-04-10',
		},
	],
	rules: [notBefore(['checkedOn', '最近检查评估日期'], ['registeredOn', '登记日期'])],
	computed: [
		{
			label: '检查评估情况',
			of: ({ checkedOn }) =>
				checkedOn === undefined ? '待核实（没有填检查评估日期）' : '已检查评估',
		},
	],
};
