import { z } from 'zod';
import { calendarDate, oneOfLabelled, reference, text } from './fields.ts';

/** How two agencies that share an office stand to each other. */
const sharingKinds = {
	plate: '加挂牌子',
	joint: '合署办公',
} as const;

/** When an agency came, how it was called, when it went and who took over. */
export const agencyLifeFields = {
	establishedOn: calendarDate('成立日期')
		.meta({
			description:
				'机构改革新设、合并成立的写；这一天以前的公开义务不算在它名下。改名的不写，写曾用名',
			example: '2019-03-01',
		})
		.optional(),
	formerNames: z
		.array(
			z.strictObject({
				name: text('曾用名').meta({ description: '全称', example: '青禾县档案局' }),
				until: calendarDate('用到哪一天').meta({
					description: '用这个名称的最后一天',
					example: '2019-02-28',
				}),
			}),
		)
		.min(1, '至少写一个曾用名')
		.meta({
			title: '曾用名',
			description: '只改名称、机构没有变的写；搜曾用名能找到本机构，导入旧文件时按曾用名认出本机构',
		})
		.optional(),
	abolishedOn: calendarDate('撤销日期')
		.meta({
			description:
				'从这一天起不再存在。以前到期的公开义务仍然算，以后的不算。机构文件不要删，旧文件还要用',
			example: '2027-01-01',
		})
		.optional(),
	successors: z
		.array(
			z.strictObject({
				agency: reference('承接机构').meta({
					description: '承接职能的机构的编号',
					example: 'government-office',
				}),
				functions: text('承接的职能')
					.meta({
						description: '承接哪些职能；有几个承接机构的都写清',
						example: '政府信息查阅场所的管理',
					})
					.optional(),
			}),
		)
		.min(1, '至少写一个承接机构')
		.meta({
			title: '承接机构',
			description: '撤销以后谁承接它的职能，可以有几个；还不清楚的不写，网页显示待核实',
		})
		.optional(),
	alsoNamed: z
		.array(text('加挂牌子'))
		.min(1, '至少写一个名称')
		.meta({
			title: '加挂牌子',
			description: '同一个机构的其他名称（挂牌），全称；不用另建机构文件，搜这些名称能找到本机构',
			example: ['青禾县地方志办公室'],
		})
		.optional(),
	sharesOfficeWith: z
		.strictObject({
			agency: reference('合署、挂牌的机构').meta({
				description: '那个机构的编号，只写在其中一个机构的文件里',
				example: 'government-office',
			}),
			as: oneOfLabelled('关系', sharingKinds, {
				plate: ['挂牌', '一个机构'],
				joint: ['合署', '两个机构'],
			}).meta({
				description:
					'`plate` 是一个机构两块牌子：公开义务只算那个机构一次，本机构发布的也算；`joint` 是两个机构在一起办公：各有各的公开义务',
				example: 'joint',
			}),
		})
		.meta({ title: '合署办公、挂牌', description: '本机构另有文件，又与别的机构合署或者是其牌子' })
		.optional(),
};
