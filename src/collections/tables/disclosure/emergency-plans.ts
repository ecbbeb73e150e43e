import { formatChineseDate } from '../../../domain/dates/calendar-date.ts';
import { dayRead } from '../../../domain/dates/day-text.ts';
import { dayIn } from '../kind/cell-days.ts';
import { notBefore } from '../kind/cell-order.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { TableRow } from '../../declarations/table.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 应急预案: a row a version of a plan, so that earlier versions can be read. */
export const emergencyPlans: TableKind = {
	id: 'emergency-plans',
	title: '应急预案目录',
	basis: '《政府信息公开条例》第二十条第（十二）项',
	note: '一行是一份预案的一个版本；修订以后，以前的版本仍然可以查阅。',
	key: 'number',
	nameField: 'name',
	dateField: 'publishedOn',
	formedField: 'issuedOn',
	columns: [
		{
			name: 'number',
			label: '编号',
			required: true,
			description: '本表里不重复的编号，修订了换一个新的',
			example: 'YA-2026-03',
		},
		{ name: 'name', label: '预案名称', required: true, example: '青禾县防汛抗旱应急预案' },
		{
			name: 'kind',
			label: '预案类别',
			values: ['总体预案', '专项预案', '部门预案', '乡镇预案'],
			required: true,
			example: '专项预案',
		},
		{
			name: 'agency',
			label: '编制机关',
			kind: 'agency',
			required: true,
			example: '青禾县应急管理局',
		},
		{
			name: 'version',
			label: '版本',
			required: true,
			description: '第几版，或者哪一年修订',
			example: '2026年修订',
		},
		{
			name: 'issuedOn',
			label: '印发日期',
			kind: 'date',
			required: true,
			description: '这一版印发的日期',
			example: '2026-04-20',
		},
		{
			name: 'replaces',
			label: '替代的版本',
			description: '被这一版替代的那一行的编号；第一版不填',
			example: 'YA-2019-03',
		},
		{
			name: 'endedOn',
			label: '停止执行日期',
			kind: 'date',
			description: '没有新版、不再执行的才填；被新版替代的不用填',
		},
		{
			name: 'text',
			label: '预案文本',
			kind: 'pages',
			required: 'advised',
			advice: '没有填，读者看不到预案全文',
			description: '预案全文在本站的网页或者文件',
			example: ['/disclosure/'],
		},
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			required: true,
			description: '这一版第一次向社会公布的时间；以后的时间，到那时才公开',
			example: '2026-04-24',
		},
	],
	rules: [
		notBefore(['publishedOn', '公布日期'], ['issuedOn', '印发日期']),
		notBefore(['endedOn', '停止执行日期'], ['issuedOn', '印发日期']),
		({ number, replaces }) =>
			replaces !== undefined && replaces === number
				? { field: 'replaces', message: '写的是这一行自己的编号，应写被替代的那一行的编号' }
				: undefined,
	],
	computed: [{ label: '执行情况', of: standingOf, turns: turnsOf }],
};

/** Whether a version is carried out on a day: until a newer one replaces it, or until it ends. */
function standingOf(row: TableRow, today: CalendarDate, rows: readonly TableRow[]): string {
	const newer = rows.find(
		({ replaces, issuedOn }) => replaces === row['number'] && String(issuedOn) <= today,
	);
	if (newer) return `已被${String(newer['version'])}替代`;
	const ended = dayIn(row['endedOn']);
	if (ended && ended <= today) return `${formatChineseDate(ended)}停止执行`;
	if (String(row['issuedOn']) > today) return '还没有印发';
	return `现行（截至 ${dayRead}）`;
}

function turnsOf(row: TableRow, rows: readonly TableRow[]): (CalendarDate | undefined)[] {
	const newer = rows.filter(({ replaces }) => replaces === row['number']);
	return [row, ...newer].flatMap(({ issuedOn, endedOn }) => [dayIn(issuedOn), dayIn(endedOn)]);
}
