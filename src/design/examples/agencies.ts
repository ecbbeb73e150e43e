import { always } from '../../domain/dates/by-day.ts';
import { exampleDay } from './day.ts';

/** An agency that was abolished, and one with another plate and a former name. */
export const notes = [
	[
		'已于2019年3月1日撤销，职能由',
		{ label: '示例县市场监督管理局', href: '#agencies' },
		'（产品质量监督）、',
		{ label: '示例县应急管理局', href: '#agencies' },
		'（特种设备应急）承接',
	],
	['加挂牌子：示例县地方志办公室'],
	['曾用名：示例县档案局（用到2019年2月28日）'],
].map((parts) => ({ parts, shown: always(true, exampleDay) }));

/** A leader with all facts, one with the fewest, a vacant post. */
export const leaders = [
	{
		post: '局长',
		name: '禾一',
		isVacant: false,
		work: '主持全面工作，分管预算',
		since: exampleDay,
		about: '局长',
	},
	{ post: '副局长', name: '空缺', isVacant: true, work: undefined, since: undefined, about: '' },
	{ post: '副局长', name: '禾二', isVacant: false, work: undefined, since: undefined, about: '' },
];

/** Parts with all facts and with the name alone. */
export const parts = [
	{
		name: '基础教育股',
		functions: '义务教育招生入学、学籍管理',
		head: '禾三',
		address: '示例县书院路3号',
		hours: '工作日上午8:30—12:00',
		phone: '0000-1234603',
	},
	{ name: '示例县柳溪教育办公室', href: '#agencies' },
];

/** A government with departments, one of which has bodies within it. */
export const chart = [
	{
		name: '示例县人民政府',
		href: '#agencies',
		note: '电话 0000-1234567',
		groups: [
			{
				title: '县级政府部门',
				units: [
					{
						name: '示例县教育局',
						href: '#agencies',
						groups: [{ title: '内设机构', units: [{ name: '基础教育股', groups: [] }] }],
					},
					{ name: '示例县财政局', href: '#agencies', groups: [] },
				],
			},
		],
	},
];
