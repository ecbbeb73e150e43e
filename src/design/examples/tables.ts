import { everyDay, exampleDay } from './day.ts';

export const columns = [
	{ label: '行政相对人名称', isNumber: false },
	{ label: '违法事实', isNumber: false, isLong: true },
	{ label: '罚款金额（万元）', isNumber: true },
	{ label: '处罚决定日期', isNumber: false },
];

/** Enough rows for sorting and filtering. */
export const rows = Array.from({ length: 12 }, (_, index) => ({
	anchor: `row-${index + 1}`,
	cells: [
		{ text: '', links: [{ label: `示例企业${index + 1}有限公司`, href: '#tables' }] },
		{
			text:
				index % 3 === 0
					? '未按规定公示收费标准，经责令改正后逾期未改正。'
					: '未取得许可从事经营活动。',
		},
		{ text: ['0.5', '12', '108.25', ''][index % 4] ?? '' },
		{ text: `2026-05-${String(28 - index).padStart(2, '0')}` },
	],
}));

/** Every tone of a state. */
export const records = [
	['示例县停车管理办法', '2026-12-31', '正常推进', 'good'],
	['示例县养老服务规划', '2026-11-30', '即将到期', 'warn'],
	['示例县城市更新方案', '2026-06-30', '已终止', 'ended'],
	['示例县公交票价调整', '2027-03-31', '尚未启动', 'planned'],
].map(([name = '', due = '', state = '', tone]) => [
	{ text: name, href: '#tables' },
	{ text: due },
	{ text: state, tone: tone as 'good' | 'planned' | 'warn' | 'ended' },
]);

export const changes = {
	since: '2025年12月31日版',
	changes: {
		added: ['SL-012 对违法设置户外广告的处罚'],
		removed: ['SL-003 农村公路占用许可'],
		changed: [{ key: 'SL-007 排水许可', columns: ['设定依据', '法定时限'] }],
		unnamed: { added: 0, removed: 0, changed: 0 },
	},
};

export const noChanges = {
	since: '2024年12月31日版',
	changes: { added: [], removed: [], changed: [], unnamed: { added: 0, removed: 0, changed: 0 } },
};

export const withdrawn = [
	{ key: '示市监罚〔2023〕7号', on: '2026-06-01', reason: '公示期满' },
	{ key: '示市监罚〔2023〕9号', on: '2026-06-15', reason: '公示期满' },
	{ key: '示建罚〔2025〕2号', on: '2025-12-03', reason: '处罚决定被依法撤销' },
] as const;

export const categories = {
	title: '各级行政机关（《政府信息公开条例》第二十条）',
	categories: [
		{
			title: '机关职能',
			href: '#tables',
			count: everyDay(18),
			newest: everyDay(exampleDay),
			elsewhere: [],
		},
		{
			title: '行政处罚',
			href: '#tables',
			count: everyDay(1204),
			newest: everyDay(exampleDay),
			elsewhere: [{ title: '行政处罚决定', path: '#tables' }],
		},
		{
			title: '公务员招考',
			href: '#tables',
			count: everyDay(0),
			newest: everyDay(undefined),
			elsewhere: [],
		},
	],
};

export const sampleCatalogueEntries = [
	{ matter: '养老服务通用政策', item: '国家和地方法规', state: `有 2 件，最近 ${exampleDay}` },
	{ matter: '养老服务业务办理', item: '老年人补贴', state: '没有' },
].map((entry) => ({
	...entry,
	field: { title: '养老服务领域' },
	href: '#tables',
	timeLimit: '信息形成（变更）20个工作日内',
}));

/** One row is late today, one will be. */
export const lateRows = [
	{
		cells: [{ text: '示例县养老服务规划', href: '#tables' }, { text: '2026-11-20' }],
		isListed: [{ from: exampleDay, value: true }],
	},
	{
		cells: [{ text: '示例县公交票价调整', href: '#tables' }, { text: '2026-11-30' }],
		isListed: [
			{ from: exampleDay, value: false },
			{ from: '2026-12-01', value: true },
		],
	},
] as const;
