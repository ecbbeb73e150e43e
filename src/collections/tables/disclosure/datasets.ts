import { formatChineseDate } from '../../../domain/dates/calendar-date.ts';
import { dayRead } from '../../../domain/dates/day-text.ts';
import { nextUpdate, updateFrequencies } from '../../../domain/dates/update-frequency.ts';
import { dayAfter, dayIn } from '../kind/cell-days.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { UpdateFrequency } from '../../../domain/dates/update-frequency.ts';
import type { TableRow } from '../../declarations/table.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 政府数据开放目录: a row a dataset. */
export const datasets: TableKind = {
	id: 'datasets',
	title: '政府数据开放目录',
	basis: '本县安排（法治政府建设工作要点）',
	note: '是否按时更新，按照数据集自己写明的更新频率计算。',
	key: 'code',
	nameField: 'name',
	dateField: 'updatedOn',
	factFields: { updated: 'updatedOn' },
	columns: [
		{ name: 'code', label: '编号', required: true, example: 'SJ-003' },
		{ name: 'name', label: '数据集名称', required: true, example: '公共停车场' },
		{
			name: 'agency',
			label: '提供单位',
			kind: 'agency',
			required: true,
			example: '青禾县住房和城乡建设局',
		},
		{
			name: 'frequency',
			label: '更新频率',
			values: updateFrequencies,
			required: true,
			example: '每半年',
		},
		{
			name: 'formats',
			label: '格式',
			kind: 'choices',
			values: ['CSV', 'JSON', 'XML', 'XLSX', '接口', '其他'],
			required: true,
			description: '几种格式用“；”隔开',
			example: ['CSV', 'JSON'],
		},
		{
			name: 'updatedOn',
			label: '最近更新日期',
			kind: 'date',
			required: 'advised',
			advice: '没有填，看不出是否按频率更新',
			description: '数据最近一次更新的日期，更新了数据就改这一格',
			example: '2026-09-08',
		},
		{
			name: 'openness',
			label: '开放方式',
			values: ['无条件开放', '有条件开放'],
			required: true,
			example: '无条件开放',
		},
		{
			name: 'conditions',
			label: '使用条件',
			description: '有条件开放的写明条件',
			example: '注明来源',
		},
		{
			name: 'address',
			label: '数据地址',
			kind: 'pages',
			required: 'advised',
			advice: '没有填，读者拿不到数据',
			description: '数据在本站的网页或者文件；在开放平台上的，写说明它的网页',
			example: ['/disclosure/'],
		},
	],
	rules: [
		({ openness, conditions }) =>
			openness === '有条件开放' && conditions === undefined
				? { field: 'conditions', message: '有条件开放的，要写明使用条件' }
				: undefined,
	],
	computed: [
		{ label: '是否按时更新', of: punctuality, turns: (row) => [dayAfter(nextUpdateOf(row))] },
	],
};

function punctuality(row: TableRow, today: CalendarDate): string {
	const frequency = row['frequency'] as UpdateFrequency;
	if (frequency === '不定期' || frequency === '一次性') return '没有固定的更新时间';
	const next = nextUpdateOf(row);
	if (!next) return '待核实（没有填最近更新日期）';
	return today > next
		? `逾期，应在${formatChineseDate(next)}以前更新（截至 ${dayRead}）`
		: `按时，下次不晚于${formatChineseDate(next)}`;
}

/** The last day for the next update; `undefined` where none is due, or nobody says when the last one was. */
function nextUpdateOf({ updatedOn, frequency }: TableRow): CalendarDate | undefined {
	const updated = dayIn(updatedOn);
	return updated && nextUpdate(updated, frequency as UpdateFrequency);
}
