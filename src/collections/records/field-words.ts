import { pinyin } from 'pinyin-pro';
import { fieldsOf, metaOf } from '../declarations/schema.ts';
import { likeness } from './likeness.ts';
import type { z } from 'zod';
import type { Resembling, Suggestible } from './likeness.ts';

/** What editors call fields besides their labels: words of other systems and of the forms that offices fill in. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
	title: ['题目', '题名', '文件名称', '名称', 'headline'],
	name: ['单位名称', '名称', '全称'],
	documentNumber: ['文号', '文件编号', '发文号', '发文字号', 'docNumber', 'number'],
	indexNumber: ['索引', '索引编号', 'index'],
	issuers: ['发文机关', '发文单位', '发布单位', '制定机关', '信息来源', '来源', 'issuer', 'author'],
	formedOn: ['成文时间', '发文日期', '印发日期', '落款日期', '签发日期'],
	publishedOn: ['发布时间', '公开日期', '公开时间', 'date', 'publishDate', 'pubDate'],
	updatedOn: ['更新时间', '修改日期', 'updated', 'lastmod'],
	effectiveOn: ['实施日期', '生效日期', '施行时间', '实施时间'],
	expiresOn: ['失效日期', '有效期', '有效期限', '截止日期', '到期日期'],
	topic: ['主题', '主题词', '分类'],
	category: ['类别', '信息类别', '公开类别', '栏目', 'categories'],
	genre: ['文种', '公文种类', '体裁分类'],
	keywords: ['关键字', '标签', 'tags'],
	summary: ['摘要', '概述', '简介', '内容简介', 'description', 'abstract'],
	attachments: ['附件列表', '附件文件', 'files'],
	file: ['文件', '路径', '地址', 'path', 'url', 'href'],
	phone: ['电话', '联系电话', 'tel'],
	hours: ['办公时间', '工作时间'],
};

const findersBySchema = new WeakMap<z.ZodType, (written: string) => Resembling>();

/** The fields of an object schema that a name resembles. */
export function fieldsResembling(schema: z.ZodType, name: string): Resembling {
	const find = findersBySchema.get(schema) ?? likeness(fieldCandidates(schema));
	findersBySchema.set(schema, find);
	return find(name);
}

/** The fields of an object schema with what editors call them: label, words of other systems, and both in pinyin. */
function fieldCandidates(schema: z.ZodType): readonly Suggestible[] {
	return Object.entries(fieldsOf(schema)).map(([name, field]): Suggestible => {
		const { title } = metaOf(field);
		const words = [...(title === undefined ? [] : [title]), ...(otherWords[name] ?? [])];
		return {
			name,
			words: words.flatMap((word) => [
				word,
				pinyin(word, { toneType: 'none', separator: '', v: true }),
			]),
		};
	});
}
