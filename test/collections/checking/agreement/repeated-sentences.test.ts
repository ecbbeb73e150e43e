import { expect, test } from 'vitest';
import { reportOf } from '../../county.ts';

const report = (year: number, sentence: string) => `---
title: 测试县${year}年法治政府建设年度报告
indexNumber: 999903001/${year + 1}-00901
issuers: [government]
formedOn: ${year + 1}-02-24
publishedOn: ${year + 1}-03-10
year: ${year}
---

## 主要举措和成效

${sentence}

## 不足和原因

二。

## 第一责任人履职

三。

## 下一年安排

四。
`;

const [earlier, later] = [2024, 2025].map(
	(year) => `content/rule-of-law-reports/government-${year}.md`,
) as [string, string];

const both = (sentence: string) =>
	reportOf({ [earlier]: report(2024, sentence), [later]: report(2025, sentence) });

test.each([
	'行政机关负责人出庭应诉5件，办理行政复议案件102件。',
	'组织培训3期，评查案卷107宗。',
	'采纳率达到97%，全部公开。',
])('a sentence with figures that stands in two years: %s', (sentence) => {
	expect(both(sentence)).toContain(
		`${later}:12  正文：这句话和2024年度的报告一字不差（${earlier}:12），数字也相同，请核对：${sentence}\n已检查 5 条，没有错误，另有 1 处提醒。`,
	);
});

test.each([
	'规范性文件全部经过合法性审核。',
	'依照《测试办法》第12条和测政规〔2024〕12号办理。',
	'在20个工作日内公开信息，于3月31日前公布。',
	'组织业务培训2次，情况良好。',
	'发生行政复议2件、行政诉讼0件。',
])('no figure of the year is in: %s', (sentence) => {
	expect(both(sentence)).toBe('已检查 5 条，没有错误。');
});
