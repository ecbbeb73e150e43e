import { z } from 'zod';
import { documentKind } from './document-kind.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { expected, oneOf, references } from './fields/fields.ts';
import type { FieldDivision } from './document-kind.ts';

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

/** ASCII addresses for 解读形式. */
const formSlugs: Record<(typeof interpretationForms)[number], string> = {
	文字解读: 'text',
	图解: 'infographic',
	视频: 'video',
	动漫: 'animation',
	问答: 'questions',
	新闻发布会: 'press-conference',
	负责人解读: 'official',
	专家解读: 'expert',
	媒体解读: 'media',
};

const form: FieldDivision = {
	step: 'form',
	label: '解读形式',
	field: 'form',
	values: interpretationForms.map((value) => ({ slug: formSlugs[value], value, label: value })),
};

/** 政策解读: explains documents in plain words; published with them and linked both ways. */
export const interpretations = documentKind({
	name: 'interpretations',
	title: '政策解读',
	path: '/interpretations/',
	section: {
		id: 'interpretations',
		title: '政策解读',
		description: '对政策文件的解读，与所解读的文件相互关联',
		keywords: '政策解读,图解,问答',
		columnType: '政策解读',
	},
	after: 'normative-documents-clean-up',
	divisions: [form, 'year', 'issuer', 'topic'],
	word: true,
	onHome: true,
	references: { issuers: ['agencies'], interprets: ['normative-documents', 'information'] },
	schema: z.strictObject({
		...documentFields,
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		form: expected(oneOf('解读形式', interpretationForms)),
		interprets: expected(references('解读的文件')),
	}),
	rules: documentRules,
});
