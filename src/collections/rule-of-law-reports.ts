import { z } from 'zod';
import { dateOf } from '../domain/dates/calendar-date.ts';
import { publicationDeadline, submissionLimit } from '../domain/reports/rule-of-law-report.ts';
import { documentKind } from './declarations/document-kind.ts';
import { described, documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, texts, year } from './fields/fields.ts';
import type { AgencyType } from './fields/agency-types.ts';

/**
 * Kinds of agency that owe a report each year: 地方各级政府 and 县级以上政府部门
 * (法治政府建设与责任落实督察工作规定 art. 24).
 */
export const reportingTypes: readonly AgencyType[] = ['county', 'department', 'township'];

/** 法治政府建设年度报告: one a year and agency, published before 1 April of the year after. */
export const ruleOfLawReports = documentKind({
	name: 'rule-of-law-reports',
	title: '法治政府建设年度报告',
	path: '/rule-of-law/reports/',
	section: {
		id: 'rule-of-law-reports',
		title: '法治政府建设年度报告',
		description: '县政府、县政府部门和乡镇政府每年公开的法治政府建设年度报告',
		keywords: '法治政府建设,年度报告',
		columnType: '信息公开目录',
	},
	after: 'duties',
	frequency: '每年',
	divisions: ['report-year', 'issuer'],
	word: true,
	overviews: ['rule-of-law-report-matrix'],
	references: { issuers: ['agencies'] },
	schema: z.strictObject({
		...described(documentFields, {
			title: {
				description: '单位、年度加“法治政府建设年度报告”',
				example: '青禾县档案馆2025年法治政府建设年度报告',
			},
			issuers: { description: '报告单位，只写一个', example: ['archives'] },
			indexNumber: { example: '999901016/2026-00901' },
			formedOn: { description: '报告形成的日期', example: '2026-02-24' },
			publishedOn: { example: '2026-03-10' },
			genre: { description: '一般不填', example: '报告' },
			summary: { example: '报告2025年的主要举措、不足和安排' },
			keywords: { example: ['法治政府'] },
		}),
		year: year('报告年度').meta({ description: '报告的是哪一年，不是发布的那一年', example: 2025 }),
		submittedOn: calendarDate('报送日期')
			.meta({ description: '应在次年3月1日之前', example: '2026-02-26' })
			.optional(),
		submittedTo: texts('报送对象')
			.meta({ description: '报给了哪些机关', example: ['青禾县人民政府'] })
			.optional(),
	}),
	states: ({ year, submittedOn }) =>
		submittedOn ? [submittedOn < submissionLimit(year) ? '按时报送' : '没有按时报送'] : [],
	rules: [
		...documentRules,
		({ issuers }) =>
			issuers && issuers.length > 1
				? {
						field: 'issuers',
						message: '一份报告一般只写一个报告单位；几个单位合写的，只算作第一个单位的报告',
						severity: 'warning',
					}
				: undefined,
		({ year, publishedOn }) =>
			publishedOn && Number(publishedOn.slice(0, 4)) < year
				? {
						field: 'year',
						message: `报告年度晚于发布的年份。${publishedOn.slice(0, 4)}年发布的，一般是报告上一年`,
					}
				: undefined,
		({ year, publishedOn, importedFrom }) =>
			publishedOn && dateOf(publishedOn) > publicationDeadline(year) && !importedFrom
				? {
						field: 'publishedOn',
						message: `${year}年度的报告应在 ${publicationDeadline(year)} 前公开（《法治政府建设与责任落实督察工作规定》第二十四条）`,
						severity: 'warning',
					}
				: undefined,
		({ year, submittedOn, importedFrom }) =>
			submittedOn && submittedOn >= submissionLimit(year) && !importedFrom
				? {
						field: 'submittedOn',
						message: `${year}年度的报告应在 ${submissionLimit(year)} 之前报送`,
						severity: 'warning',
					}
				: undefined,
	],
});
