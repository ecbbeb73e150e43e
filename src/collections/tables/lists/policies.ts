import { formatChineseDate } from '../../../domain/dates/calendar-date.ts';
import { dayAfter, dayIn } from '../kind/cell-days.ts';
import { notBefore } from '../kind/cell-order.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { TableRow } from '../../declarations/table.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 惠企政策库: a row a policy. */
export const policies: TableKind = {
	id: 'policies',
	title: '惠企政策库',
	basis: '《优化营商环境条例》第三十八条、《民营经济促进法》第四十六条',
	note: '政策的原文以链接的文件为准。',
	key: 'code',
	nameField: 'name',
	dateField: 'publishedOn',
	factFields: { effective: 'validFrom', expires: 'validUntil' },
	columns: [
		{ name: 'code', label: '编号', required: true, example: 'HQ-001' },
		{ name: 'name', label: '政策名称', required: true, example: '小微企业贷款贴息' },
		{
			name: 'documentNumber',
			label: '文号',
			required: 'advised',
			advice: '没有填，读者找不到政策的依据',
			description: '规定这项政策的文件的文号',
			example: '青政规〔2026〕2号',
		},
		{
			name: 'agency',
			label: '兑现部门',
			kind: 'agency',
			required: true,
			example: '青禾县发展和改革局',
		},
		{ name: 'audience', label: '适用对象', required: true, example: '小微企业' },
		{
			name: 'content',
			label: '政策内容',
			kind: 'paragraph',
			required: true,
			description: '一句话写明给什么、给多少',
			example: '贴息不超过1.5个百分点',
		},
		{
			name: 'way',
			label: '申请办法',
			kind: 'paragraph',
			required: true,
			description: '免申即享的写“免申即享”；要申请的写到哪里、交什么',
			example: '免申即享',
		},
		{
			name: 'phone',
			label: '咨询电话',
			required: true,
			description: '区号-号码，办公电话',
			example: '0000-1234551',
		},
		{ name: 'validFrom', label: '开始日期', kind: 'date', required: true, example: '2026-05-08' },
		{
			name: 'validUntil',
			label: '截止日期',
			kind: 'date',
			required: 'advised',
			advice: '没有填，看不出政策到哪一天，网页写“待核实”',
			description: '最后能享受的一天；不知道的不填，网页写“待核实”',
			example: '2028-12-31',
		},
		{
			name: 'document',
			label: '政策文件',
			kind: 'pages',
			required: 'advised',
			advice: '没有填，读者看不到政策原文',
			description: '政策原文在本站的网页或者文件',
			example: ['/normative-documents/'],
		},
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			required: true,
			example: '2026-05-08',
		},
	],
	rules: [notBefore(['validUntil', '截止日期'], ['validFrom', '开始日期'])],
	computed: [
		{
			label: '政策状态',
			of: stateOf,
			turns: ({ validFrom, validUntil }) => [dayIn(validFrom), dayAfter(dayIn(validUntil))],
		},
	],
};

function stateOf({ validFrom, validUntil }: TableRow, today: CalendarDate): string {
	const from = dayIn(validFrom);
	const until = dayIn(validUntil);
	if (from && today < from) return `${formatChineseDate(from)}起实施`;
	if (!until) return '待核实（没有填截止日期）';
	return today > until
		? `已于${formatChineseDate(until)}到期`
		: `有效，到${formatChineseDate(until)}为止`;
}
