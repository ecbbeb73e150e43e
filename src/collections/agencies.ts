import { z } from 'zod';
import { isCreditCode } from '../domain/numbers/credit-code.ts';
import { collection } from './collection.ts';
import {
	calendarDate,
	expected,
	importedFrom,
	reference,
	text,
	webAddress,
} from './fields/fields.ts';

/** Kind of agency → the Chinese that readers see, in the order in which a directory lists them. */
export const agencyTypes = {
	county: '县级人民政府',
	department: '县级政府部门',
	township: '乡镇人民政府',
	subdistrict: '街道办事处',
	zone: '开发区管理机构',
	dispatched: '派出机构',
	authorised: '法律法规授权的组织',
	vertical: '垂直管理部门',
	superior: '上级机关',
	other: '其他机关',
} as const;

export type AgencyType = keyof typeof agencyTypes;

/** 机构: who issues, keeps and answers for information. The body is the agency's 机构职能 (条例 art. 20(2)). */
export const agencies = collection({
	name: 'agencies',
	title: '机构',
	format: 'markdown',
	path: '/agencies/',
	references: { parent: ['agencies'] },
	schema: z.strictObject({
		name: text('机构名称'),
		shortName: text('简称').optional(),
		type: z
			.enum(Object.keys(agencyTypes) as [AgencyType, ...AgencyType[]])
			.meta({ title: '机构类型' }),
		parent: reference('上级机构').optional(),
		order: z.number().int().meta({ title: '排列顺序' }).optional(),
		creditCode: z
			.string()
			.refine(isCreditCode, '统一社会信用代码不对：应为 18 位，且末位校验码要相符')
			.meta({ title: '统一社会信用代码' })
			.optional(),
		indexPrefix: text('索引号前缀').optional(),
		documentPrefixes: z.array(text('机关代字')).meta({ title: '机关代字' }).optional(),
		enforcement: z.boolean().meta({ title: '是否行政执法主体' }).optional(),
		office: expected(
			z
				.strictObject({
					name: text('政府信息公开工作机构').optional(),
					address: text('办公地址'),
					hours: text('办公时间'),
					phone: text('联系电话'),
					fax: text('传真').optional(),
					online: text('互联网联系方式').optional(),
					postcode: z
						.string()
						.regex(/^\d{6}$/, '邮政编码是 6 位数字')
						.meta({ title: '邮政编码' })
						.optional(),
				})
				.meta({ title: '办公信息' }),
		),
		reconsideration: z
			.strictObject({
				address: text('接待地址'),
				hours: text('接待时间'),
				phone: text('联系电话'),
				postcode: z
					.string()
					.regex(/^\d{6}$/, '邮政编码是 6 位数字')
					.meta({ title: '邮政编码' })
					.optional(),
				online: webAddress('网上申请入口').optional(),
			})
			.meta({ title: '行政复议接待' })
			.optional(),
		website: webAddress('网站').optional(),
		updatedOn: calendarDate('更新日期').optional(),
		importedFrom: importedFrom().optional(),
	}),
});
