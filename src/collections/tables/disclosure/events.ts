import { notBefore } from '../kind/cell-order.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** What an event is, from which follows how soon it must be answered. */
const eventKinds = [
	'特别重大突发事件',
	'重大突发事件',
	'其他突发事件',
	'政务舆情',
	'虚假信息',
] as const;

/** 突发事件和回应关切: when something happened and when authoritative information was released, to the minute. */
export const events: TableKind = {
	id: 'events',
	title: '突发事件和回应关切',
	basis: '《政府信息公开条例》第六条、国办发〔2016〕80号三（四）',
	note: '特别重大、重大突发事件5小时内发布权威信息，24小时内举行新闻发布会（国办发〔2016〕80号）；时间写到分钟的，可以核对。',
	key: 'number',
	nameField: 'subject',
	dateField: 'publishedOn',
	formedField: 'releasedAt',
	factFields: { occurred: 'occurredAt', released: 'releasedAt', briefed: 'briefedAt' },
	columns: [
		{ name: 'number', label: '编号', required: true, example: 'SJ-2026-02' },
		{ name: 'subject', label: '事件', required: true, example: '“7·18”强降雨' },
		{ name: 'kind', label: '类别', values: eventKinds, required: true, example: '其他突发事件' },
		{
			name: 'agency',
			label: '回应机关',
			kind: 'agency',
			required: true,
			example: '青禾县应急管理局',
		},
		{
			name: 'occurredAt',
			label: '发生时间',
			kind: 'minute',
			required: true,
			description:
				'事件发生的时间，舆情和虚假信息写发现的时间；写到分钟，只知道日期的，是否及时就待核实',
			example: '2026-07-18 15:00',
		},
		{
			name: 'releasedAt',
			label: '首次发布权威信息的时间',
			kind: 'minute',
			required: 'advised',
			advice: '没有填，看不出是否及时；还没有发布的，发布以后补上',
			description: '第一次向社会发布权威信息的时间，写到分钟；还没有发布的不填',
			example: '2026-07-18 16:05',
		},
		{
			name: 'briefedAt',
			label: '新闻发布会时间',
			kind: 'minute',
			description: '举行新闻发布会的时间，写到分钟；没有举行的不填',
		},
		{
			name: 'pages',
			label: '发布的信息',
			kind: 'pages',
			required: 'advised',
			advice: '没有填，读者看不到通报或者回应',
			description: '本站发布的通报、回应',
			example: ['/disclosure/'],
		},
		{
			name: 'publishedOn',
			label: '登记日期',
			kind: 'publication-time',
			required: true,
			description: '这一行公布的日期；以后的日期，到那时才公开',
			example: '2026-07-18',
		},
	],
	rules: [
		notBefore(['releasedAt', '首次发布权威信息的时间'], ['occurredAt', '发生时间']),
		notBefore(['briefedAt', '新闻发布会时间'], ['occurredAt', '发生时间']),
		notBefore(['publishedOn', '登记日期'], ['occurredAt', '发生时间']),
	],
};
