/** What a citizen can do through a channel; the values of the column 类别, which are the kinds of evidence for auditors. */
export const channelKinds = [
	'政务服务便民热线12345',
	'领导信箱',
	'咨询建言',
	'咨询投诉',
	'网上信访',
	'行政执法投诉举报',
	'信用修复',
	'行政规范性文件审查建议',
	'公平竞争审查举报',
	'营商环境投诉',
	'政府信息公开投诉举报',
	'其他',
] as const;

export type ChannelKind = (typeof channelKinds)[number];

/** The kinds in the groups in which citizens look for them; every kind is in one group. */
export const channelKindGroups: readonly { title: string; kinds: readonly ChannelKind[] }[] = [
	{ title: '咨询和建言', kinds: ['政务服务便民热线12345', '咨询建言', '领导信箱'] },
	{
		title: '投诉和举报',
		kinds: [
			'咨询投诉',
			'行政执法投诉举报',
			'公平竞争审查举报',
			'营商环境投诉',
			'政府信息公开投诉举报',
		],
	},
	{
		title: '信访、信用修复和其他',
		kinds: ['网上信访', '信用修复', '行政规范性文件审查建议', '其他'],
	},
];

/** The kinds that pages show where citizens need them. */
export const kindsOnPages = {
	/** 政府信息公开. */
	disclosure: ['政府信息公开投诉举报'],
	/** 行政规范性文件. */
	documents: ['行政规范性文件审查建议', '公平竞争审查举报'],
	/** 行政执法公示. */
	enforcement: ['行政执法投诉举报', '信用修复'],
	/** 行政复议: for citizens who do not apply for it. */
	reconsideration: ['行政规范性文件审查建议', '行政执法投诉举报'],
} as const satisfies Record<string, readonly ChannelKind[]>;
