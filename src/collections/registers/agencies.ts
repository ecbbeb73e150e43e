import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { agencyLifeFields } from '../fields/agency-life-fields.ts';
import { agencyOrganisationFields } from '../fields/agency-organisation-fields.ts';
import { agencyTypes, agencyTypeWords } from '../fields/agency-types.ts';
import { enforcementBody, enforcementBodyRules } from '../fields/enforcement-body.ts';
import {
	advised,
	calendarDate,
	creditCode,
	importedFrom,
	oneOfLabelled,
	postcode,
	reference,
	text,
	texts,
	webAddress,
} from '../fields/fields.ts';

/** 机构: who issues, keeps and answers for information. The body is the agency's 机构职能 (条例 art. 20(2)). */
export const agencies = collection({
	name: 'agencies',
	title: '机构',
	format: 'markdown',
	path: '/agencies/',
	references: {
		parent: ['agencies'],
		'enforcementBody.entrustedBy': ['agencies'],
		'successors.agency': ['agencies'],
		'sharesOfficeWith.agency': ['agencies'],
	},
	// Of an agency that is gone, or that others lead, the county has no office to name.
	unasked: ({ type, abolishedOn, sharesOfficeWith }) =>
		abolishedOn !== undefined ||
		sharesOfficeWith !== undefined ||
		type === 'vertical' ||
		type === 'superior'
			? ['office']
			: [],
	rules: enforcementBodyRules,
	schema: z.strictObject({
		name: text('机构名称').meta({ description: '全称', example: '青禾县档案馆' }),
		shortName: text('简称')
			.meta({ description: '列表里用的短名称', example: '县档案馆' })
			.optional(),
		otherNames: texts('别名')
			.meta({
				description: '文件里的其他写法，任务分工照文件写的认得；网页上不显示',
				example: ['档案馆', '县馆'],
			})
			.optional(),
		summary: text('一句话介绍')
			.meta({
				description: '这个机构做什么，一句话，放在机构网页的最前面',
				example: '收集、保管全县档案，提供查阅',
			})
			.optional(),
		type: oneOfLabelled('机构类型', agencyTypes, agencyTypeWords).meta({
			description:
				'市级部门设在县里的分局（例如市生态环境局的县分局）写 `city-office`；`vertical` 只用于海关、金融、外汇管理、税务、国家安全等垂直领导的机关；县公安局是县政府的部门，写 `department`；气象、烟草、消防等写 `vertical` 的，行政复议管辖显示待核实',
			example: 'department',
		}),
		authorised: z
			.boolean()
			.meta({
				title: '是否有法律、法规、规章授权',
				description:
					'只写在开发区管理机构：有授权的写 `true`，没有的写 `false`；不清楚的不写，行政复议管辖显示待核实',
				example: true,
			})
			.optional(),
		parent: reference('上级机构').meta({ example: 'county-government' }).optional(),
		...agencyLifeFields,
		order: z
			.number()
			.int()
			.meta({ title: '排列顺序', description: '整数，小的排在前面', example: 16 })
			.optional(),
		creditCode: creditCode('统一社会信用代码').meta({ example: '119999010000001668' }).optional(),
		indexPrefix: text('索引号前缀')
			.meta({
				description: '本机构索引号斜杠前面的部分；填了，检查时会核对本机构文件的索引号',
				example: '999901016',
			})
			.optional(),
		documentPrefixes: z
			.array(text('机关代字'))
			.meta({
				title: '机关代字',
				description: '本机构文号里年份前面的字，可以有几个',
				example: ['青档'],
			})
			.optional(),
		enforcement: z.boolean().meta({ title: '是否行政执法主体', example: false }).optional(),
		enforcementBody: enforcementBody().optional(),
		office: advised(
			z
				.strictObject({
					name: text('政府信息公开工作机构')
						.meta({ description: '具体股室的名称', example: '青禾县档案馆办公室' })
						.optional(),
					address: advised(
						text('办公地址').meta({
							description: '详细地址',
							example: '青禾县城关街道书院路9号',
						}),
					),
					hours: advised(
						text('办公时间').meta({
							description: '写明工作日、上下午；有冬夏之分的都写',
							example: '工作日上午8:30—12:00，下午14:30—18:00',
						}),
					),
					phone: advised(
						text('联系电话').meta({
							description: '区号-号码，办公电话，不写个人手机',
							example: '0000-1234761',
						}),
					),
					fax: text('传真').meta({ description: '没有传真的写“无”', example: '无' }).optional(),
					online: text('互联网联系方式')
						.meta({ description: '单位邮箱或者网址；没有的写“无”', example: 'dag@qinghe.example' })
						.optional(),
					postcode: postcode().optional(),
				})
				.meta({ title: '办公信息' }),
		),
		...agencyOrganisationFields,
		reconsideration: z
			.strictObject({
				address: text('接待地址').meta({
					description: '详细到房间',
					example: '青禾县城关街道禾丰路18号一楼',
				}),
				hours: text('接待时间').meta({
					description: '写明工作日、上下午',
					example: '工作日上午8:30—12:00',
				}),
				phone: text('联系电话').meta({ description: '办公电话', example: '0000-1234572' }),
				postcode: postcode().optional(),
				online: webAddress('网上申请入口')
					.meta({ example: 'https://fuyi.qinghe.example/' })
					.optional(),
			})
			.meta({ title: '行政复议接待', description: '只写在行政复议机构（一般是司法局），全县一个' })
			.optional(),
		website: webAddress('网站')
			.meta({ description: '本机构自己的网站，完整网址', example: 'https://www.qinghe.example/' })
			.optional(),
		updatedOn: calendarDate('更新日期')
			.meta({ description: '职能、联系方式最近核对的日期', example: '2026-11-16' })
			.optional(),
		importedFrom: importedFrom().optional(),
	}),
});
