import { expect, test } from 'vitest';
import { normativeDocument, reportOf } from '../../county.ts';

const consultation = (more = '', body = '草案要点。') => `---
title: 关于测试办法公开征求意见的公告
issuers: [government]
formedOn: 2024-02-28
publishedOn: 2024-03-01
updatedOn: 2024-04-10
kind: 行政规范性文件
startedOn: 2024-03-01
endedOn: 2024-03-31
channels: [信函]
documents: [ceshigui-2024-12]
feedback: { publishedOn: 2024-04-10, received: 126, adopted: 41, summary: 采纳了意见。 }
${more}---

${body}
`;

const interpretation = (body: string) => `---
title: 问答
issuers: [government]
formedOn: 2024-05-24
publishedOn: 2024-05-24
form: 问答
interprets: [ceshigui-2024-12]
---

${body}
`;

const called = 'content/consultations/zhengji.md';
const asked = 'content/interpretations/wenda.md';
const issued = 'content/normative-documents/ceshigui-2024-12.md';
const clean = '已检查 5 条，没有错误。';

const reportOn = (body: string) =>
	reportOf({ [called]: consultation(), [asked]: interpretation(body) });

test.each([
	'草案于2024年3月1日至3月31日公开征求意见，收到意见126条，采纳41条。',
	'公开征求意见30日。',
	'公开征求意见31日，收到意见建议126条。',
	'办法自2024年7月1日起施行。',
	'收到投诉30件。',
	'上一次修改于2022年3月1日公开征求意见。',
])('agrees: %s', (body) => {
	expect(reportOn(body)).toBe(clean);
});

test.each([
	[
		'草案于2024年2月1日至3月2日公开征求意见。',
		`这里写的是2024年2月1日至2024年3月2日，意见征集写的是2024年3月1日至2024年3月31日（${called}:8），请核对`,
	],
	['共收到意见213条。', `这里写的是收到意见213条，意见征集写的是126条（${called}:12），请核对`],
	['意见采纳96条。', `这里写的是采纳96条，意见征集写的是41条（${called}:12），请核对`],
	[
		'公开征求意见20日。',
		`这里写的是20日，意见征集写的是2024年3月1日至2024年3月31日（${called}:8），请核对`,
	],
])('contradicts: %s', (body, message) => {
	expect(reportOn(`第一段。\n\n${body}`)).toContain(
		`${asked}:12  征求意见：${message}\n已检查 5 条，没有错误，另有 1 处提醒。`,
	);
});

test('a sentence may speak of another consultation on the same document', () => {
	const second = consultation('', '第二次征求意见。')
		.replace('2024-03-01\nendedOn: 2024-03-31', '2024-03-02\nendedOn: 2024-04-02')
		.replace('126', '9')
		.replace('41', '3');
	const files = {
		[called]: consultation(),
		'content/consultations/zhengji-2.md': second,
		[asked]: interpretation('收到意见9条，采纳3条。'),
	};
	expect(reportOf(files)).toBe('已检查 6 条，没有错误。');
});

test('the fields of the document', () => {
	const document = (endedOn: string) =>
		normativeDocument({
			consultation: `{ startedOn: 2024-03-01, endedOn: ${endedOn}, marketRelated: false }`,
		});
	const report = (endedOn: string) =>
		reportOf({ [called]: consultation(), [issued]: document(endedOn) });
	expect(report('2024-03-31')).toBe('已检查 4 条，没有错误。');
	expect(report('2024-04-01')).toContain(
		`${issued}:12  公开征求意见：写的是 2024-03-01 至 2024-04-01，意见征集写的是 2024-03-01 至 2024-03-31（${called}:8），请核对\n`,
	);
});

test('the consultation’s own text', () => {
	const own = consultation('summary: 征求意见，截止日期为2024年4月1日。\n');
	expect(reportOf({ [called]: own })).toContain(
		`${called}:13  征求意见：这里写的是截止2024年4月1日，意见征集写的是2024年3月31日（${called}:9），请核对\n`,
	);
});
