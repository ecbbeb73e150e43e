import type { TableKind } from '../kind/table-kind.ts';

/** 电子技术监控设备设置地点. */
export const monitoringLocations: TableKind = {
	id: 'monitoring-locations',
	title: '电子技术监控设备设置地点',
	basis: '《行政处罚法》第四十一条',
	key: 'code',
	nameField: 'place',
	columns: [
		{ name: 'code', label: '设备编号', required: true, example: 'QH-DJ-01' },
		{
			name: 'agency',
			label: '设置机关',
			kind: 'agency',
			required: true,
			example: '青禾县住房和城乡建设局',
		},
		{ name: 'place', label: '设置地点', required: true, example: '清泉路与丰收路交叉口东侧' },
		{
			name: 'records',
			label: '记录的违法行为',
			required: true,
			example: '建筑垃圾运输车辆沿途遗撒',
		},
		{ name: 'since', label: '启用日期', kind: 'date', example: '2026-06-15' },
	],
};
