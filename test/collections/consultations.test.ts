import { expect, test } from 'vitest';
import { reportOf } from './county.ts';

function consultation(changes: Record<string, string | undefined>): string {
	const fields = {
		title: '关于测试草案公开征求意见的公告',
		issuers: '[government]',
		formedOn: '2024-02-28',
		publishedOn: '2024-03-01',
		kind: '重大行政决策',
		startedOn: '2024-03-01',
		endedOn: '2024-03-31',
		channels: '[信函]',
		...changes,
	};
	const lines = Object.entries(fields).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}: ${value}`],
	);
	return reportOf({
		'content/consultations/zhengqiu.md': `---\n${lines.join('\n')}\n---\n\n草案。\n`,
	});
}

const clean = '已检查 4 条，没有错误。';
const remedy = '缩短了的，在 reasonIfShort（缩短期限的理由）里写明理由；日期无误的，照实公布';

test.each([
	[{}],
	[{ kind: '行政规范性文件', marketRelated: 'true' }],
	[{ kind: '行政规范性文件', startedOn: '2024-03-04', endedOn: '2024-03-13' }],
	[{ kind: '其他', endedOn: '2024-03-02' }],
	[{ endedOn: '2024-03-02', reasonIfShort: '防汛需要立即执行' }],
	[{ hearing: '{ on: 2024-03-20, place: 会议室, participantsPublishedOn: 2024-03-19 }' }],
	[{ feedback: '{ publishedOn: 2024-04-01, received: 3, adopted: 3, summary: 全部采纳 }' }],
])('%j is right', (changes) => {
	expect(consultation(changes)).toBe(clean);
});

test.each([
	[
		{ endedOn: '2024-03-30' },
		`截止日期：征求意见 29 日（开始当日不计），一般不少于 30 日（《重大行政决策程序暂行条例》第十五条）。${remedy}`,
	],
	[
		{ kind: '行政规范性文件', marketRelated: 'true', endedOn: '2024-03-30' },
		`截止日期：征求意见 29 日（开始当日不计），一般不少于 30 日（《优化营商环境条例》第六十二条）。${remedy}`,
	],
	[
		{ kind: '行政规范性文件', startedOn: '2024-03-04', endedOn: '2024-03-12' },
		`截止日期：征求意见 6 个工作日（开始当日不计），一般不少于 7 个工作日。${remedy}`,
	],
	[
		{ hearing: '{ on: 2024-03-20, place: 会议室, participantsPublishedOn: 2024-03-20 }' },
		'听证：参加人名单 2024-03-20 才公布。听证参加人名单应在听证会（2024-03-20）之前公布（《重大行政决策程序暂行条例》第十六条、第十七条）；日期无误的，照实公布',
	],
	[
		{ feedback: '{ publishedOn: 2024-03-31, received: 3, adopted: 3, summary: 全部采纳 }' },
		'意见反馈：反馈日期 2024-03-31 不晚于截止日期 2024-03-31，请核对；日期无误的，照实公布',
	],
])('what happened is published, with a reminder: %j', (changes, message) => {
	const report = consultation(changes);
	expect(report).toContain(message);
	expect(report).toContain('没有错误，另有 1 处提醒。');
});

test.each([
	[{ endedOn: '2024-02-29' }, '截止日期：早于开始日期 2024-03-01'],
	[{ channels: undefined }, '提出意见的方式：必填未填，请加一行“channels: …”'],
	[{ kind: '立法' }, '征集事项：“立法”不在可选范围内，应为：重大行政决策、行政规范性文件、其他'],
	[{ decision: 'none' }, '所属决策事项：没有编号为“none”的条目'],
	[
		{ feedback: '{ publishedOn: 2024-04-01, received: 3, adopted: 4, summary: 全部采纳 }' },
		'意见反馈·采纳意见数：采纳的比收到的还多',
	],
])('%j', (changes, message) => {
	expect(consultation(changes)).toContain(message);
});
