import { z } from 'zod';
import { calendarDate, text } from './fields.ts';

const vacancyRule =
	'“姓名”和“空缺”写一样，也只写一样：有人任职的写 name，没有人任职的写 vacant: true';

/** A leader's post, or one that is vacant. */
const leader = z
	.strictObject({
		name: text('姓名').meta({ description: '负责人的姓名', example: '禾明远' }).optional(),
		post: text('职务').meta({ description: '现任职务', example: '馆长' }),
		work: text('分工')
			.meta({ description: '主持、分管哪些工作', example: '主持县档案馆全面工作' })
			.optional(),
		since: calendarDate('任职日期')
			.meta({ description: '担任这一职务的第一天', example: '2024-05-06' })
			.optional(),
		vacant: z
			.literal(true)
			.meta({
				title: '空缺',
				description: '没有人任职时写 true，不写姓名；网页显示“空缺”',
				example: true,
			})
			.optional(),
		order: z
			.number()
			.int()
			.meta({
				title: '排列顺序',
				description: '整数，小的排在前面；都不写的照文件里的顺序',
				example: 1,
			})
			.optional(),
	})
	.refine(({ name }) => name !== '空缺', {
		error: '没有人任职的不写 name，写 vacant: true',
		path: ['name'],
	})
	.refine(({ name, vacant }) => (name === undefined) !== (vacant === undefined), {
		error: vacancyRule,
		path: ['name'],
	});

/** Who leads an agency and what it consists of. */
export const agencyOrganisationFields = {
	leaders: z
		.array(leader)
		.min(1, '至少写一位负责人')
		.meta({
			title: '负责人',
			description:
				'机关负责人的姓名、职务和分工（《政府信息公开条例》第二十条第（二）项）；只写公务信息',
		})
		.optional(),
	internalBodies: z
		.array(
			z.strictObject({
				name: text('内设机构').meta({ description: '股室的名称', example: '利用服务股' }),
				functions: text('职责').meta({
					description: '一句话说清做什么',
					example: '档案查阅、政府信息查阅场所的日常工作',
				}),
				head: text('负责人')
					.meta({ description: '股室负责人的姓名，可以不写', example: '塬卷舒' })
					.optional(),
				phone: text('联系电话')
					.meta({ description: '区号-号码，办公电话', example: '0000-1234762' })
					.optional(),
			}),
		)
		.min(1, '至少写一个内设机构')
		.meta({
			title: '内设机构',
			description: '机构设置（《政府信息公开条例》第二十条第（二）项），一个股室一项',
		})
		.optional(),
	fieldOffices: z
		.array(
			z.strictObject({
				name: text('派出机构').meta({
					description: '全称',
					example: '青禾县档案馆柳溪查阅点',
				}),
				functions: text('职责')
					.meta({ description: '一句话说清做什么', example: '受理柳溪镇的档案查阅' })
					.optional(),
				head: text('负责人')
					.meta({ description: '负责人的姓名，可以不写', example: '陌柳荫' })
					.optional(),
				address: text('地址')
					.meta({ description: '详细地址', example: '青禾县柳溪镇柳溪街3号' })
					.optional(),
				hours: text('办公时间')
					.meta({ description: '写明工作日、上下午', example: '工作日上午8:30—12:00' })
					.optional(),
				phone: text('联系电话')
					.meta({ description: '区号-号码，办公电话', example: '0000-1234763' })
					.optional(),
			}),
		)
		.min(1, '至少写一个派出机构')
		.meta({
			title: '派出机构',
			description:
				'设在乡镇等地的所、站；能以自己的名义作出行政行为的，另建机构文件（type: dispatched），这里不重复写',
		})
		.optional(),
};
