import { z } from 'zod';
import { documentKind } from './declarations/document-kind.ts';
import { described, documentFields, documentRules } from './fields/documents.ts';
import { expected, oneOf, references } from './fields/fields.ts';
import type { FieldDivision } from './declarations/document-kind.ts';

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
		...described(documentFields, {
			title: { example: '《青禾县户外招牌设置管理办法》问答' },
			issuers: { description: '谁起草谁解读，写起草的部门', example: ['housing-bureau'] },
			formedOn: { description: '解读形成的日期', example: '2026-11-18' },
			publishedOn: {
				description: '与文件同时，最迟不超过 3 个工作日',
				example: '2026-11-18 09:30',
			},
			topic: { description: '与所解读的文件一致' },
			genre: { description: '一般不填', example: '其他' },
			summary: { example: '回答设置招牌的常见问题' },
			keywords: { example: ['招牌'] },
		}),
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		form: expected(
			oneOf('解读形式', interpretationForms).meta({
				description: '图解、视频、动漫同时提供文字，让看不见、听不见的人也能了解内容',
				example: '问答',
			}),
		),
		interprets: expected(
			references('解读的文件').meta({
				description: '可以有几个',
				example: ['qingzhenggui-2026-7'],
			}),
		),
	}),
	rules: documentRules,
});
