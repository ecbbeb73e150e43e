import { channelKinds } from '../../../domain/documents/channel-kinds.ts';
import { spanIn } from '../../fields/duty-terms.ts';
import type { RuleViolation } from '../../declarations/collection.ts';
import type { TableKind } from '../kind/table-kind.ts';
import type { TableRow } from '../../declarations/table.ts';

/** The columns of which a row needs at least one: without any of them nobody can be reached. */
const ways = ['phone', 'online', 'email', 'address'] as const;

/** 互动渠道: where citizens ask, advise, complain and report. */
export const channels: TableKind = {
	id: 'channels',
	title: '互动渠道',
	note: '咨询、建言、投诉、举报和信访的渠道、受理时间和承诺的答复时间。',
	key: 'name',
	dateField: 'updatedOn',
	rules: [reachable, promised],
	columns: [
		{
			name: 'name',
			label: '渠道名称',
			required: true,
			description: '几个机关有同样渠道的，名称里写上机关',
			example: '县长信箱',
		},
		{
			name: 'kind',
			label: '类别',
			values: channelKinds,
			required: true,
			description: '“咨询建言”是政府网站的留言咨询；信访和纪检的渠道不能代替它',
			example: '领导信箱',
		},
		{
			name: 'agency',
			label: '受理机关',
			kind: 'agency',
			required: true,
			example: '青禾县人民政府办公室',
		},
		{ name: 'scope', label: '受理范围', kind: 'paragraph', example: '对县政府工作的意见和建议' },
		{
			name: 'phone',
			label: '电话',
			description: '办公电话，不写个人手机；电话、网址、电子邮箱、地址至少写一项',
			example: '0000-1234569',
		},
		{
			name: 'online',
			label: '网址',
			kind: 'web-address',
			description: '完整网址；外部系统的入口，网页上会标明是外部网站',
			example: 'https://liuyan.qinghe.example/',
		},
		{ name: 'email', label: '电子邮箱', description: '单位邮箱', example: 'xz@qinghe.example' },
		{ name: 'address', label: '地址', example: '青禾县城关街道禾丰路1号' },
		{
			name: 'hours',
			label: '受理时间',
			description: '电话和窗口写工作时间；网上随时可以提交的写“全天”',
			example: '全天',
		},
		{
			name: 'reply',
			label: '承诺答复时间',
			description: '数字和单位，写成“5个工作日”“15天”或者“1个月”；没有作出承诺的空着',
			example: '5个工作日',
		},
		{
			name: 'basis',
			label: '依据',
			description: '文件名称和条款；没有的空着',
			example: '《公平竞争审查条例》第二十二条',
		},
		{
			name: 'page',
			label: '办理说明',
			kind: 'pages',
			description: '本站说明怎样办理的网页，没有的空着',
			example: ['/agencies/'],
		},
		{
			name: 'updatedOn',
			label: '更新日期',
			kind: 'date',
			required: true,
			description: '最近核对的日期，写成 2026-03-02 的形式',
			example: '2026-11-16',
		},
	],
};

function reachable(row: TableRow): RuleViolation | undefined {
	if (ways.some((name) => row[name] !== undefined)) return undefined;
	return { field: 'phone', message: '电话、网址、电子邮箱、地址至少写一项，公众才找得到' };
}

function promised({ reply }: TableRow): RuleViolation | undefined {
	if (reply === undefined || spanIn(String(reply))) return undefined;
	return { field: 'reply', message: '应写成“5个工作日”“15天”或者“1个月”的形式' };
}
