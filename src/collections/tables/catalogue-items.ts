import { z } from 'zod';
import {
	catalogueFieldNames,
	catalogueFieldTitle,
	catalogueFileName,
} from '../../domain/documents/catalogue-fields.ts';
import { advised, oneOf, text, texts } from '../fields/fields.ts';
import { publicationField, rowPublication } from './kind/row-publication.ts';
import type { Table } from '../declarations/table.ts';

/** The names of the national fields, whose files are named by their ids. */
const chineseNames = catalogueFieldNames.flatMap(({ title, formerTitle }) => [
	title,
	...(formerTitle === undefined ? [] : [formerTitle]),
]);

/** What counties call the columns of a level (公开层级). */
const levelHeadings = {
	县级: ['县级', '区级', '县(区)级', '县(市)级', '县(市、区)级', '区县级', '旗县级'],
	乡级: [
		'乡级',
		'镇级',
		'乡镇级',
		'乡(镇)级',
		'街道级',
		'乡镇(街道)级',
		'乡(镇、街道)级',
		'乡、村级',
	],
};

/** The headings of a level → its value. */
function headingsOf(level: keyof typeof levelHeadings): Record<string, string> {
	return Object.fromEntries(levelHeadings[level].map((heading) => [heading, level]));
}

/** 政务公开事项标准目录 (国办发〔2019〕54号): a file a field, in the columns of the official form. */
export const catalogueItems: Table = {
	name: 'catalogue-items',
	title: '政务公开事项标准目录',
	format: 'csv',
	path: '/disclosure/catalogue/',
	key: 'number',
	nameField: 'item',
	keyPerFile: true,
	description:
		'基层政务公开标准目录，按领域列出应当公开的事项、内容、依据、时限、主体、渠道、对象、方式和层级。',
	fileName: {
		pattern: new RegExp(
			`^(${catalogueFieldNames.map(({ id }) => id).join('|')}|(?!(?:${chineseNames.join('|')})$)[\\p{Script=Han}（）、]+)$`,
			'u',
		),
		published: catalogueFileName,
		hint: '二十六个领域用编辑手册里列出的英文名，本县增加的领域直接用中文名，例如 旅游.csv',
		example: 'compulsory-education',
	},
	partTitle: (file) => catalogueFieldTitle(file) ?? file,
	ownPages: true,
	schema: z.strictObject({
		number: text('序号')
			.regex(/^\S+$/, '不要有空格')
			.meta({ description: '定下后不再改', example: '1' }),
		matter: text('一级事项')
			.meta({ description: '事项的大类；目录只有一级的不填', example: '招生管理' })
			.optional(),
		item: text('二级事项').meta({
			description: '具体事项的名称',
			formerTitle: '公开事项',
			example: '招生计划',
		}),
		elements: texts('公开内容（要素）').meta({
			title: '公开内容（要素）',
			long: true,
			description: '应当公开的每一项内容',
			example: ['学校名称', '招生人数', '招生范围'],
		}),
		basis: texts('公开依据').meta({
			description: '法律、法规、规章或者文件',
			example: ['《政府信息公开条例》'],
		}),
		timeLimit: text('公开时限').meta({
			description: '照文件的说法',
			example: '自信息形成之日起20个工作日内',
		}),
		subjects: texts('公开主体').meta({
			description: '机构全称，也可以写一类机关',
			example: ['青禾县教育局'],
		}),
		channels: texts('公开渠道和载体').meta({
			formerTitle: '公开渠道',
			description: '只写选用的，不要 □ 和 ■',
			example: ['政府网站', '纸质媒体'],
		}),
		audience: text('公开对象')
			.regex(/^(全社会|特定群体(（.+）)?)$/, '应为“全社会”，或者“特定群体（写明是哪些人）”')
			.meta({ description: '全社会，或者“特定群体（写明是哪些人）”', example: '全社会' }),
		mode: oneOf('公开方式', ['主动', '依申请']).meta({ example: '主动' }),
		level: advised(oneOf('公开层级', ['县级', '乡级', '县级；乡级']).meta({ example: '县级' })),
		places: texts('公开位置')
			.meta({
				title: '公开位置',
				description:
					'本网站登载这一事项内容的地方：栏目、表格或者文件列表的网址；有文件写明了这一事项的，可以不填',
				example: ['/lists/fees/'],
			})
			.optional(),
		...rowPublication,
	}),
	form: {
		ticked: [
			{
				heading: '公开对象',
				columns: { 全社会: '全社会', 特定群体: '特定群体', 特定群众: '特定群体' },
				said: '特定群体',
			},
			{
				heading: '公开方式',
				columns: { 主动: '主动', 主动公开: '主动', 依申请: '依申请', 依申请公开: '依申请' },
			},
			{ heading: '公开层级', columns: { ...headingsOf('县级'), ...headingsOf('乡级') } },
		],
		boxed: ['公开渠道和载体', '公开渠道'],
		merged: ['一级事项'],
	},
	internal: [publicationField],
	links: ['places'],
	rules: [
		({ channels }) =>
			[channels].flat().some((channel) => /[□■]/.test(String(channel)))
				? { field: 'channels', message: '只写选用的渠道，用；隔开，不要 □ 和 ■' }
				: undefined,
		({ audience }) =>
			audience === '特定群体'
				? {
						field: 'audience',
						message: '没有写明是哪些人，应写成“特定群体（写明是哪些人）”',
						severity: 'warning',
					}
				: undefined,
	],
};
