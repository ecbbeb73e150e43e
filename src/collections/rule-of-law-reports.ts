import { z } from 'zod';
import { dateOf } from '../domain/dates/calendar-date.ts';
import { publicationDeadline, submissionLimit } from '../domain/reports/rule-of-law-report.ts';
import { collection } from './collection.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, texts, year } from './fields/fields.ts';
import type { AgencyType } from './agencies.ts';

/**
 * Kinds of agency that owe a report each year: 地方各级政府 and 县级以上政府部门
 * (法治政府建设与责任落实督察工作规定 art. 24).
 */
export const reportingTypes: readonly AgencyType[] = ['county', 'department', 'township'];

/** 法治政府建设年度报告: one a year and agency, published before 1 April of the year after. */
export const ruleOfLawReports = collection({
	name: 'rule-of-law-reports',
	title: '法治政府建设年度报告',
	format: 'markdown',
	path: '/rule-of-law/reports/',
	references: { issuers: ['agencies'] },
	schema: z.strictObject({
		...documentFields,
		year: year('报告年度'),
		submittedOn: calendarDate('报送日期').optional(),
		submittedTo: texts('报送对象').optional(),
	}),
	rules: [
		...documentRules,
		({ issuers }) =>
			issuers && issuers.length > 1
				? { field: 'issuers', message: '一份报告只写一个报告单位' }
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
