import { describe, expect, test } from 'vitest';
import { normativeDocument, reportOf } from '../../county.ts';

const file = 'content/normative-documents/ceshigui-2024-12.md';
const document = (changes: Record<string, string | undefined>) =>
	reportOf({ [file]: normativeDocument(changes) });
const clean = '已检查 3 条，没有错误。';

describe('合法性审核 takes five to fifteen working days', () => {
	const review = (startedOn: string, endedOn: string, more = '') =>
		document({
			legalityReview: `{ startedOn: ${startedOn}, endedOn: ${endedOn}, organ: 测试县司法局, opinion: 合法${more} }`,
		});

	test.each([
		['2024-03-04', '2024-03-11'],
		['2024-03-04', '2024-03-25'],
	])('%s to %s is right', (startedOn, endedOn) => {
		expect(review(startedOn, endedOn)).toBe(clean);
	});

	test.each([
		['2024-03-04', '2024-03-08', 4, '一般不少于 5 个工作日'],
		['2024-03-04', '2024-03-26', 16, '最长不超过 15 个工作日'],
	])('%s to %s is published, with a reminder', (startedOn, endedOn, days, term) => {
		expect(review(startedOn, endedOn)).toContain(
			`${file}:11  合法性审核·审结日期：审核用了 ${days} 个工作日（送审当日不计），${term}（国办发〔2018〕115号）。情况紧急的，在 urgent 里写明；日期无误的，照实公布\n已检查 3 条，没有错误，另有 1 处提醒。`,
		);
	});

	test('a review of which no day is known is published', () => {
		expect(document({ legalityReview: '{ organ: 测试县司法局, opinion: 合法 }' })).toBe(clean);
	});

	test('an emergency is let through', () => {
		expect(review('2024-03-04', '2024-03-05', ', urgent: 防汛')).toBe(clean);
	});

	test('the end cannot lie before the beginning', () => {
		expect(review('2024-03-05', '2024-03-04')).toContain('合法性审核·审结日期：早于开始的日期');
	});

	test('without a review there is a warning, before the rule of 2018 there is none', () => {
		expect(document({ legalityReview: undefined })).toContain(
			'合法性审核：没有填。规范性文件未经合法性审核不得提交集体审议，请填写审核单位、日期和意见\n已检查 3 条，没有错误，另有 1 处提醒。',
		);
		const dates = {
			documentNumber: '测政规〔2018〕12号',
			formedOn: '2018-12-03',
			publishedOn: '2018-12-04',
			effectiveOn: '2019-02-01',
			expiresOn: '2024-01-31',
		};
		expect(document({ legalityReview: undefined, ...dates })).toBe(clean);
	});
});

describe('公开征求意见', () => {
	const consultation = (fields: string) => document({ consultation: `{ ${fields} }` });

	test.each([
		['marketRelated: true, startedOn: 2024-03-01, endedOn: 2024-03-31'],
		['marketRelated: false, startedOn: 2024-03-04, endedOn: 2024-03-13'],
		['marketRelated: true, startedOn: 2024-03-01, endedOn: 2024-03-02, reasonIfShort: 防汛'],
	])('%s is right', (fields) => {
		expect(consultation(fields)).toBe(clean);
	});

	test.each([
		[
			'marketRelated: true, startedOn: 2024-03-01, endedOn: 2024-03-30',
			'征求意见 29 日（开始当日不计），一般不少于 30 日（《优化营商环境条例》第六十二条）。缩短了的，在 reasonIfShort（缩短期限的理由）里写明理由；日期无误的，照实公布',
		],
		[
			'marketRelated: false, startedOn: 2024-03-04, endedOn: 2024-03-12',
			'征求意见 6 个工作日（开始当日不计），一般不少于 7 个工作日。缩短了的，在 reasonIfShort（缩短期限的理由）里写明理由；日期无误的，照实公布',
		],
	])('%s is too short', (fields, message) => {
		expect(consultation(fields)).toContain(
			`${file}:12  公开征求意见·截止日期：${message}\n已检查 3 条，没有错误，另有 1 处提醒。`,
		);
	});

	test('an address is one of this site or a whole one', () => {
		expect(
			consultation(
				'marketRelated: true, startedOn: 2024-03-01, endedOn: 2024-03-31, url: //a.example',
			),
		).toContain(
			'公开征求意见·征求意见网址：应是本站网址（以 / 开头）或者完整网址（以 https:// 开头）',
		);
	});
});

test('an old document that breaks a period is only remarked on', () => {
	const importedFrom = '{ source: https://old.example/1.html }';
	const consultation = '{ marketRelated: true, startedOn: 2024-03-01, endedOn: 2024-03-02 }';
	expect(document({ importedFrom, consultation })).toContain('没有错误，另有 1 处提醒。');
});

describe('the county’s limit of validity', () => {
	const site = (years: string) => `name: 测试县人民政府
county: 测试县
address: https://www.ceshi.example/
siteCode: '9999030001'
icp: 示例ICP备00000000号
publicSecurity: { number: 示例公网安备99990300000001号 }
owner: 测试县人民政府
contact: { phone: 0000-0000000, address: 测试县测试路1号 }
partyGovernmentMark: https://mark.example/
errorReport: https://report.example/
description: 测试用的县。
keywords: [测试]
validityYears: ${years}
`;
	const limited = (changes: Record<string, string>) =>
		reportOf({
			[file]: normativeDocument(changes),
			'content/site.yaml': site('{ default: 5, trial: 2 }'),
		});

	test('five years to the day are allowed, one day more is remarked on', () => {
		expect(limited({ expiresOn: '2029-06-30' })).toBe(clean);
		expect(limited({ expiresOn: '2029-07-01' })).toContain(
			'有效期至：有效期最长 5 年，应不晚于 2029-06-30',
		);
	});

	test('暂行 and 试行 have their own limit', () => {
		const title = '测试县人民政府关于印发测试办法（试行）的通知';
		expect(limited({ title, expiresOn: '2026-06-30' })).toBe(clean);
		expect(limited({ title, expiresOn: '2026-07-01' })).toContain(
			'有效期至：标题有“暂行”“试行”的文件，有效期最长 2 年，应不晚于 2026-06-30',
		);
	});
});

describe('解读 appears with its document or within three working days', () => {
	const interpretation = (publishedOn: string) =>
		reportOf({
			'content/interpretations/jiedu.md': `---
title: 解读
form: 问答
interprets: [ceshigui-2024-12]
issuers: [government]
formedOn: 2024-05-24
publishedOn: ${publishedOn}
---

全文。
`,
		});

	test('on the third working day it is in time', () => {
		expect(interpretation('2024-05-29')).toBe('已检查 4 条，没有错误。');
	});

	test('a day later it is not', () => {
		expect(interpretation('2024-05-30')).toContain(
			'content/interpretations/jiedu.md:7  发布日期：解读应与文件同步发布，最迟在文件发布后 3 个工作日内（2024-05-29）',
		);
	});
});
