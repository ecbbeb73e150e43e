import { z } from 'zod';
import { collection } from './collection.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { expected, oneOf, references } from './fields/fields.ts';

/** How a document can be interpreted (解读形式). */
export const interpretationForms = [
	'文字解读',
	'图解',
	'视频',
	'动漫',
	'问答',
	'新闻发布会',
	'负责人解读',
	'专家解读',
	'媒体解读',
] as const;

/** 政策解读: explains documents in plain words; published with them and linked both ways. */
export const interpretations = collection({
	name: 'interpretations',
	title: '政策解读',
	format: 'markdown',
	path: '/interpretations/',
	references: { issuers: ['agencies'], interprets: ['normative-documents', 'information'] },
	schema: z.strictObject({
		...documentFields,
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		form: expected(oneOf('解读形式', interpretationForms)),
		interprets: expected(references('解读的文件')),
	}),
	rules: documentRules,
});
