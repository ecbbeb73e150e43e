import { exampleDay } from './day.ts';

/** A channel with all facts, and one with the fewest. */
export const exampleChannels = [
	{
		href: '#channels',
		name: '示例县政务服务便民热线',
		kind: '12345热线',
		agency: { label: '示例县人民政府办公室', href: '#channels' },
		scope: '咨询、求助、投诉、举报和建议',
		phone: '0000-1234500',
		online: { label: '示例网站', href: 'https://www.example.org/' },
		email: 'rexian@example.org',
		address: '示例县示例路1号',
		hours: '每天24小时',
		reply: '5个工作日',
		page: { label: '热线办理办法', href: '#channels' },
	},
	{
		href: '#channels',
		name: '县长信箱',
		kind: '领导信箱',
		agency: { label: '示例县人民政府办公室' },
		email: 'xinxiang@example.org',
	},
];

/** A question with its basis, and one without. */
export const exampleQuestions = [
	{
		href: '#questions',
		question: '申请公开政府信息要交费吗？',
		answer: '不收费。申请的数量、频次明显超过合理范围的除外。',
		agency: { label: '示例县人民政府办公室', href: '#questions' },
		basis: { label: '政府信息公开指南', href: '#questions' },
		updatedOn: exampleDay,
	},
	{
		href: '#questions',
		question: '信件多久有答复？',
		answer: '十五日内答复。',
		agency: { label: '示例县人民政府办公室' },
		updatedOn: exampleDay,
	},
];

/** A column of documents with what it has. */
export const exampleColumns = [
	{ href: '#columns', title: '常务会议', facts: '12 份，最新 2026-10-20' },
];

/** Items of the standard catalogue whose place is a list. */
export const exampleItems = [
	{ href: '#items', label: '养老服务通用政策：国家和地方法规' },
	{ href: '#items', label: '养老服务业务办理：老年人补贴' },
];
