import { numberColumn, pageColumn, publishedColumn } from '../kind/common-columns.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 普法责任清单 and the plan of the year. */
export const lawEducation: TableKind = {
	id: 'law-education',
	title: '普法责任清单和年度计划',
	basis: '县里的法治政府建设工作要点',
	key: 'number',
	nameField: 'laws',
	keyPerFile: true,
	dateField: 'publishedOn',
	links: ['page'],
	columns: [
		numberColumn,
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: ['责任清单', '年度计划', '以案释法'],
			example: '责任清单',
		},
		{
			name: 'agency',
			label: '责任单位',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'laws',
			label: '普及的法律法规',
			required: true,
			description: '几部用顿号隔开；年度计划写主题',
			example: '食品安全法',
		},
		{
			name: 'audience',
			label: '对象',
			required: 'advised',
			advice: '没有填，看不出普法的对象',
			example: '餐饮经营者',
		},
		{
			name: 'form',
			label: '形式',
			required: 'advised',
			advice: '没有填，看不出普法的形式',
			example: '以案释法、上门宣讲',
		},
		{
			name: 'when',
			label: '时间',
			required: 'advised',
			advice: '没有填，看不出普法的时间',
			description: '日期、月份、季度或者“全年”',
			example: '每季度一次',
		},
		publishedColumn,
		pageColumn,
	],
};
