import { fieldsOf, metaOf } from '../../collections/declarations/schema.ts';
import { labels } from '../../domain/text/labels.ts';
import type { Collection } from '../../collections/declarations/collection.ts';

/** Columns of exports for fields that only some kinds of records have, the most reliable first. */
const moreNames: Readonly<Record<string, readonly string[]>> = {
	name: [
		'机构名称',
		'机构全称',
		'单位名称',
		'部门名称',
		'机关名称',
		'名称',
		'单位',
		'ArticleTitle',
		'正文上方的标题',
		'浏览器标题',
	],
	shortName: ['简称', '机构简称'],
	type: ['机构类型', '机构性质', '单位性质', '类型'],
	parent: ['上级机构', '主管部门', '上级单位'],
	creditCode: ['统一社会信用代码', '信用代码'],
	'office.address': ['办公地址', '单位地址', '通讯地址', '地址'],
	'office.hours': ['办公时间', '工作时间'],
	'office.phone': ['联系电话', '办公电话', '电话'],
	'office.fax': ['传真'],
	'office.postcode': ['邮政编码', '邮编'],
	'office.online': ['电子邮箱', '邮箱', '电子邮件'],
	summary: ['一句话介绍'],
	leaders: ['负责人', '领导', '领导班子', '领导分工', '机构负责人', '单位负责人'],
	internalBodies: ['内设机构', '内设股室', '内设科室'],
	fieldOffices: ['派出机构', '派出机构设置'],
	establishedOn: ['成立日期', '成立时间'],
	abolishedOn: ['撤销日期', '撤销时间'],
	successors: ['承接机构', '承接单位'],
	website: ['网站', '官网', '网址'],
	column: ['所属栏目', '栏目名称', 'ColumnName'],
	year: ['报告年度', '年度', '年份'],
	kind: ['征集事项', '事项类型'],
	startedOn: ['开始日期', '开始时间', '征集开始时间', '征集开始日期', '征求意见开始时间'],
	endedOn: ['截止日期', '截止时间', '结束日期', '结束时间', '征集截止时间', '征集结束时间'],
	channels: ['提出意见的方式', '意见反馈方式', '反馈方式', '反馈渠道', '联系方式'],
	'feedback.publishedOn': ['反馈日期', '反馈时间'],
	'feedback.received': ['收到意见数', '意见数', '收到意见'],
	'feedback.adopted': ['采纳意见数', '采纳数'],
	'feedback.summary': ['采纳情况', '意见采纳情况', '反馈情况'],
};

/** The body of an agency says what it does. */
const dutyNames = ['机构职能', '主要职责', '职责', '职能', '机构简介'];

/** The names of columns and labels from which a target of the collection is read without a mapping. */
export function namesOf(target: string, { name, schema, format }: Collection): string[] {
	const field = fieldAt(target, schema);
	const { title, headings = [] } = field ? metaOf(field) : {};
	// The official forms of tables name their columns; a similar name may be another column.
	if (format === 'csv') return [...(title === undefined ? [] : [title]), target, ...headings];
	const own = name === 'agencies' && target === 'body' ? dutyNames : [];
	return [
		...(title === undefined ? [] : [title]),
		...own,
		...(moreNames[target] ?? []),
		...commonNames(target),
	];
}

/** The names of a target in all collections (see labels.ts). */
export function commonNames(target: string): readonly string[] {
	return Object.hasOwn(labels, target) ? labels[target as keyof typeof labels] : [];
}

/** The schema of a target: a field, or a field inside an object (`office.phone`). */
export function fieldAt(target: string, schema: Collection['schema']) {
	const [outer = '', inner] = target.split('.');
	const field = fieldsOf(schema)[outer];
	return inner === undefined || field === undefined ? field : fieldsOf(field)[inner];
}
