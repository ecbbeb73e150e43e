import { z } from 'zod';
import { collection } from './collection.ts';
import { documentFields, documentRules } from './fields/documents.ts';

const { formedOn, indexNumber } = documentFields;

/**
 * 政府信息公开指南 (条例 art. 12): one for each agency, its file named by the agency's id. The office's name, address,
 * hours and numbers come from the agency's record.
 */
export const disclosureGuides = collection({
	name: 'disclosure-guides',
	title: '政府信息公开指南',
	format: 'markdown',
	path: '/disclosure/guides/',
	references: { issuers: ['agencies'] },
	schema: z.strictObject({
		...documentFields,
		indexNumber: indexNumber.unwrap().optional().meta({ title: '索引号' }),
		formedOn: formedOn.unwrap().optional().meta({ title: '成文日期' }),
	}),
	rules: documentRules,
});
