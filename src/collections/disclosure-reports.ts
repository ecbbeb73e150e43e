import { z } from 'zod';
import {
	applicantColumns,
	applicationRows,
	disputeColumns,
	disputeGroups,
	proactiveBlocks,
} from '../domain/reports/annual-report-tables.ts';
import { documentKind } from './declarations/document-kind.ts';
import { described, documentFields, documentRules } from './fields/documents.ts';
import { advised, paragraph, year } from './fields/fields.ts';
import type { AllowedValue } from './fields/field-meta.ts';
import type { ReportCell } from '../domain/reports/annual-report-tables.ts';

const count = reportCell(Number.isInteger, "应是整数；空白写 ''，不适用写 '/'");
const amount = reportCell(Number.isFinite, "应是数字；空白写 ''，不适用写 '/'");

const cells = (columns: readonly string[]) =>
	z
		.array(count)
		.length(columns.length, `应有 ${columns.length} 个数，依次是：${columns.join('、')}`)
		.meta({ description: `${columns.length} 个数，依次是：${columns.join('、')}` });

/** The table with these rows, all of them, each under its id. `number` is what the official form calls it. */
const table = (
	label: string,
	number: string,
	rows: readonly AllowedValue[],
	columns: readonly string[],
) =>
	z.record(z.enum(rows.map(({ value }) => value) as [string, ...string[]]), cells(columns)).meta({
		title: label,
		description: `${number}，${rows.length} 行都要写，每行 ${columns.length} 个数，依次是：${columns.join('、')}`,
		values: rows,
		prepared: true,
	});

const [documentBlock] = proactiveBlocks;

/** 政府信息公开工作年度报告 (条例 arts. 49, 50; 国办公开办函〔2021〕30号): one a year and agency. */
export const disclosureReports = documentKind({
	name: 'disclosure-reports',
	title: '政府信息公开工作年度报告',
	path: '/disclosure/reports/',
	section: {
		id: 'disclosure-reports',
		title: '政府信息公开年报',
		description: '各机关历年的政府信息公开工作年度报告，可按年度和机关查阅',
		keywords: '政府信息公开工作年度报告,信息公开年报',
		columnType: '信息公开年报',
	},
	after: 'information',
	frequency: '每年',
	divisions: ['report-year', 'issuer'],
	placed: ['correction'],
	tablesBefore: '存在的主要问题',
	references: { issuers: ['agencies'] },
	schema: z.strictObject({
		...described(documentFields, {
			title: {
				description: '机关全称、年度加“政府信息公开工作年度报告”',
				example: '青禾县财政局2025年政府信息公开工作年度报告',
			},
			issuers: { description: '报告机关，只写一个', example: ['finance-bureau'] },
			indexNumber: { example: '999901003/2026-00091' },
			formedOn: { description: '报告形成的日期', example: '2026-01-15' },
			publishedOn: { example: '2026-01-23 10:30' },
			keywords: { example: ['信息公开年报'] },
		}),
		year: year('报告年度').meta({ description: '统计的年份，不是发布的年份', example: 2025 }),
		proactive: advised(
			z
				.strictObject({
					规章: cells(documentBlock.columns).meta({
						title: '规章',
						description: `${documentBlock.columns.length} 个数，依次是：${documentBlock.columns.join('、')}；县级以下都是 0`,
						example: [0, 0, 0],
					}),
					行政规范性文件: cells(documentBlock.columns).meta({
						title: '行政规范性文件',
						example: [2, 1, 6],
					}),
					行政许可: count.meta({
						title: '行政许可',
						description: '本年处理决定数量',
						example: 241,
					}),
					行政处罚: count.meta({ title: '行政处罚', description: '本年处理决定数量', example: 2 }),
					行政强制: count.meta({
						title: '行政强制',
						description: '本年处理决定数量',
						example: '/',
					}),
					行政事业性收费: amount.meta({
						title: '行政事业性收费',
						description: '本年收费金额，单位是万元，可以有小数',
						example: 1170.9,
					}),
				})
				.meta({ title: '主动公开政府信息情况', description: '表二，下面六行', prepared: true }),
		),
		applications: advised(
			table(
				'收到和处理政府信息公开申请情况',
				'表三',
				applicationRows.map(({ id, label }) => ({ value: id, label })),
				applicantColumns,
			),
		),
		disputes: advised(
			table(
				'政府信息公开行政复议、行政诉讼情况',
				'表四',
				disputeGroups.map((value) => ({ value })),
				disputeColumns,
			),
		),
		correction: paragraph('数据更正说明')
			.meta({ description: '数字与上一年报告对不上时，说明原因', example: '上年报告多计1件' })
			.optional(),
	}),
	rules: [
		...documentRules,
		({ issuers }) =>
			issuers && issuers.length > 1
				? {
						field: 'issuers',
						message: '一份报告一般只写一个报告机关；几个机关合写的，只算作第一个机关的报告',
						severity: 'warning',
					}
				: undefined,
		({ year, publishedOn }) =>
			publishedOn && Number(publishedOn.slice(0, 4)) <= year
				? {
						field: 'year',
						message: `应是统计的年份：${publishedOn.slice(0, 4)}年发布的，一般报告上一年`,
						// An agency that is abolished reports on its last year before it ends; nobody reports on a year to come.
						severity: Number(publishedOn.slice(0, 4)) === year ? 'warning' : 'error',
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
