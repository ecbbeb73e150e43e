import { everyDay, exampleDay, longTitle } from './day.ts';

/** A day with a change that has happened and a later one with a change that is still to come. */
export const changedDays = [
	{
		day: '2026-12-01',
		items: [
			{
				href: '#following',
				title: longTitle,
				issuers: ['示例县人民政府办公室'],
				section: '行政规范性文件',
				changes: [
					{
						kind: 'in-force',
						label: '将施行',
						tone: 'planned',
						isListed: everyDay(true),
					},
				],
				notes: [],
				isListed: everyDay(true),
			},
		],
		isListed: everyDay(true),
	},
	{
		day: exampleDay,
		items: [
			{
				href: '#following',
				title: '示例县停车收费标准',
				issuers: ['示例县发展和改革局', '示例县财政局'],
				section: '主动公开信息',
				changes: [{ kind: 'corrected', label: '更正', tone: 'warn', isListed: everyDay(true) }],
				notes: [
					{
						text: '第三条的收费标准由“每小时3元”改为“每小时2元”',
						isListed: everyDay(true),
					},
				],
				isListed: everyDay(true),
			},
			{
				href: '#following',
				title: '示例县停车收费通告',
				issuers: ['示例县发展和改革局'],
				section: '主动公开信息',
				changes: [
					{
						kind: 'published',
						label: '新发布',
						tone: 'none',
						isListed: everyDay(true),
					},
					{
						kind: 'in-force',
						label: '开始施行',
						tone: 'good',
						isListed: everyDay(true),
					},
				],
				notes: [],
				isListed: everyDay(true),
			},
			{
				href: '#following',
				title: '示例县停车收费办法',
				issuers: ['示例县人民政府'],
				section: '行政规范性文件',
				changes: [
					{
						kind: 'repealed',
						label: '废止',
						tone: 'ended',
						isListed: everyDay(true),
					},
				],
				notes: [],
				isListed: everyDay(true),
			},
		],
		isListed: everyDay(true),
	},
] as const;

export const feeds = [
	{ title: '全站', page: '#following', atom: '/feed.atom', json: '/feed.json' },
	{
		title: '行政规范性文件',
		page: '#following',
		atom: '/normative-documents/feed.atom',
		json: '/normative-documents/feed.json',
	},
];

export const dataSet = {
	id: 'example-fees',
	title: '收费清单',
	description: '收费的项目、标准和依据。',
	href: '#following',
	schema: '#following',
	fields: [
		{ name: 'name', label: '收费项目', type: 'string' },
		{ name: 'standard', label: '收费标准', description: '写明单位', type: 'string' },
	],
	count: 24,
	issued: '2026-04-01',
	modified: '2026-04-01',
	frequency: '每年',
	files: [
		{
			path: '/lists/fees/2026-04-01',
			title: '2026年4月1日版',
			modified: '2026-04-01',
			count: 24,
			omitted: 0,
			table: () => [],
		},
	],
} as const;
