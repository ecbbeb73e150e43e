import { z } from 'zod';
import {
	applicantColumns,
	applicationRows,
	disputeColumns,
	disputeGroups,
	proactiveBlocks,
} from '../domain/reports/annual-report-tables.ts';
import { collection } from './collection.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { expected, paragraph, year } from './fields/fields.ts';
import type { ReportCell } from '../domain/reports/annual-report-tables.ts';

const count = reportCell(Number.isInteger, "应是整数；空白写 ''，不适用写 '/'");
const amount = reportCell(Number.isFinite, "应是数字；空白写 ''，不适用写 '/'");

const cells = (columns: readonly string[]) =>
	z
		.array(count)
		.length(columns.length, `应有 ${columns.length} 个数，依次是：${columns.join('、')}`);

/** The table whose rows have these names, all of them. */
const table = (label: string, rows: readonly string[], columns: readonly string[]) =>
	z.record(z.enum(rows as [string, ...string[]]), cells(columns)).meta({ title: label });

const [documentBlock] = proactiveBlocks;

/** 政府信息公开工作年度报告 (条例 arts. 49, 50; 国办公开办函〔2021〕30号): one a year and agency. */
export const disclosureReports = collection({
	name: 'disclosure-reports',
	title: '政府信息公开工作年度报告',
	format: 'markdown',
	path: '/disclosure/reports/',
	references: { issuers: ['agencies'] },
	schema: z.strictObject({
		...documentFields,
		year: year('报告年度'),
		proactive: expected(
			z
				.strictObject({
					规章: cells(documentBlock.columns).meta({ title: '规章' }),
					行政规范性文件: cells(documentBlock.columns).meta({ title: '行政规范性文件' }),
					行政许可: count.meta({ title: '行政许可' }),
					行政处罚: count.meta({ title: '行政处罚' }),
					行政强制: count.meta({ title: '行政强制' }),
					行政事业性收费: amount.meta({ title: '行政事业性收费' }),
				})
				.meta({ title: '主动公开政府信息情况' }),
		),
		applications: expected(
			table(
				'收到和处理政府信息公开申请情况',
				applicationRows.map(({ id }) => id),
				applicantColumns,
			),
		),
		disputes: expected(table('政府信息公开行政复议、行政诉讼情况', disputeGroups, disputeColumns)),
		correction: paragraph('数据更正说明').optional(),
	}),
	rules: [
		...documentRules,
		({ issuers }) =>
			issuers && issuers.length > 1
				? { field: 'issuers', message: '一份报告只写一个报告机关' }
				: undefined,
		({ year, publishedOn }) =>
			publishedOn && Number(publishedOn.slice(0, 4)) <= year
				? {
						field: 'year',
						message: `应是统计的年份：${publishedOn.slice(0, 4)}年发布的，报告的是上一年`,
					}
				: undefined,
	],
});

/** A number, blank or not applicable. */
function reportCell(isNumber: (value: unknown) => boolean, message: string) {
	return z
		.union([z.number(), z.string(), z.null()])
		.refine(
			(value) =>
				value === '/' || value === '' || value === null || (isNumber(value) && Number(value) >= 0),
			message,
		)
		.transform((value) => (value === '' ? null : value) as ReportCell);
}
