import { z } from 'zod';
import { documentKind } from './declarations/document-kind.ts';
import { described, documentFields, documentRules } from './fields/documents.ts';

const { formedOn, indexNumber } = documentFields;

/**
 * 政府信息公开指南 (条例 art. 12): one for each agency, its file named by the agency's id. The office's name, address,
 * hours and numbers come from the agency's record.
 */
export const disclosureGuides = documentKind({
	name: 'disclosure-guides',
	title: '政府信息公开指南',
	path: '/disclosure/guides/',
	section: {
		id: 'disclosure-guides',
		title: '政府信息公开指南',
		description: '各机关的政府信息公开指南：信息分类、编排体系、获取方式、工作机构和监督救济',
		keywords: '政府信息公开指南,信息公开工作机构,获取方式',
		columnType: '信息公开指南',
	},
	after: 'disclosure',
	divisions: ['issuer'],
	ofAgency: true,
	word: true,
	references: { issuers: ['agencies'] },
	schema: z.strictObject({
		...described(documentFields, {
			title: {
				description: '机关全称加“政府信息公开指南”',
				example: '青禾县财政局政府信息公开指南',
			},
			issuers: { description: '与文件名相同的机构，只写一个', example: ['finance-bureau'] },
			updatedOn: { description: '内容有变化就改，指南应当及时更新' },
			summary: { example: '说明县财政局的政府信息怎样分类、怎样查找、怎样申请' },
		}),
		indexNumber: indexNumber.unwrap().optional().meta({ title: '索引号', description: '一般不编' }),
		formedOn: formedOn
			.unwrap()
			.optional()
			.meta({ title: '成文日期', description: '编制完成的日期' }),
	}),
	rules: documentRules,
});
