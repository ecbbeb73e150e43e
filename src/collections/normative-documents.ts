import { z } from 'zod';
import { collection } from './collection.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, documentNumber, expected, references, text } from './fields/fields.ts';
import { procedureFields } from './fields/procedure-fields.ts';

/** The day of 国办发〔2018〕115号, which makes legality review mandatory for every normative document. */
const legalityReviewSince = '2018-12-04';

/**
 * 行政规范性文件. Its status is never written down: it follows from the dates and from the newer documents that amend,
 * replace or repeal it.
 */
export const normativeDocuments = collection({
	name: 'normative-documents',
	title: '行政规范性文件',
	format: 'markdown',
	path: '/normative-documents/',
	references: {
		issuers: ['agencies'],
		amends: ['normative-documents'],
		replaces: ['normative-documents'],
		repeals: ['normative-documents'],
	},
	schema: z.strictObject({
		...documentFields,
		documentNumber: expected(documentNumber()),
		registrationNumber: text('统一登记号').optional(),
		effectiveOn: expected(calendarDate('施行日期')),
		expiresOn: calendarDate('有效期至').optional(),
		permanentBasis: text('不设有效期的依据').optional(),
		repealedOn: calendarDate('废止日期').optional(),
		repealBasis: text('废止依据').optional(),
		amends: references('修改的文件').optional(),
		replaces: references('替代的文件').optional(),
		repeals: references('废止的文件').optional(),
		topic: expected(documentFields.topic.unwrap()),
		...procedureFields,
	}),
	rules: [
		...documentRules,
		({ formedOn, effectiveOn }) =>
			formedOn && effectiveOn && effectiveOn < formedOn
				? { field: 'effectiveOn', message: `早于成文日期 ${formedOn}` }
				: undefined,
		({ effectiveOn, expiresOn }) =>
			effectiveOn && expiresOn && expiresOn < effectiveOn
				? { field: 'expiresOn', message: `早于施行日期 ${effectiveOn}` }
				: undefined,
		({ expiresOn, permanentBasis, importedFrom }) =>
			expiresOn || permanentBasis
				? undefined
				: {
						field: 'expiresOn',
						message:
							'必填未填。没有有效期的文件，请在 permanentBasis（不设有效期的依据）里写明依据',
						severity: importedFrom ? 'warning' : 'error',
					},
		({ expiresOn, permanentBasis }) =>
			expiresOn && permanentBasis
				? { field: 'permanentBasis', message: '已经写了有效期至，两项只能填一项' }
				: undefined,
		({ repealedOn, repealBasis }) =>
			repealedOn && !repealBasis
				? { field: 'repealedOn', message: '写了废止日期，还要在 repealBasis（废止依据）里写明依据' }
				: undefined,
		({ legalityReview, formedOn, importedFrom }) =>
			legalityReview || importedFrom || !formedOn || formedOn < legalityReviewSince
				? undefined
				: {
						field: 'legalityReview',
						message: '没有填。规范性文件未经合法性审核不得提交集体审议，请填写审核单位、日期和意见',
						severity: 'warning',
					},
	],
});
