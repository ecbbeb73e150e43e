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
