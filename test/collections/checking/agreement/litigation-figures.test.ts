import { expect, test } from 'vitest';
import { reportOfTables } from '../../county.ts';

const fines = 'content/rule-of-law/penalty-income/2025.csv';
const counted = 'content/enforcement/statistics/2025.csv';
const report = (income: string) =>
	reportOfTables({
		[counted]: '执法机关,罚没金额(万元),公布日期\n测试县人民政府,25.05,2026-01-23\n',
		[fines]: `执法机关,罚没收入（万元）,上缴国库（万元）,收缴方式,公布日期\n测试县人民政府,${income},25,全部由银行代收,2026-03-26\n`,
	});

test('fines that differ from the enforcement statistics of the year are a reminder', () => {
	expect(report('25.06')).toContain(
		`${fines}:2  罚没收入（万元）：写的是 25.06 万元，行政执法统计年报是 25.05 万元（${counted}:2），请核对`,
	);
	expect(report('25.05')).not.toContain('行政执法统计年报是');
});
