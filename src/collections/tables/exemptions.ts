import { z } from 'zod';
import { namedByYear } from './kind/file-naming.ts';
import { calendarDate, text } from '../fields/fields.ts';
import { publicationField, rowPublication } from './kind/row-publication.ts';
import type { Table } from '../declarations/table.ts';

/** The length of the shortest reason that is accepted, in characters. */
const shortestReason = 10;

/** 不适用声明: public declarations that a duty of publication does not apply, each with its reason. */
export const exemptions: Table = {
	name: 'exemptions',
	title: '公开义务不适用声明',
	format: 'csv',
	path: '/audit/exemptions/',
	key: 'number',
	...namedByYear,
	description:
		'本县声明不适用的公开义务和理由。没有写机关的，对全部机关不适用；没有写年度的，对各年度都不适用。',
	dateField: 'declaredOn',
	schema: z.strictObject({
		number: text('编号').meta({ example: '2027-1' }),
		duty: text('公开义务').meta({
			title: '公开义务',
			dutyId: true,
			description: '义务的编号，即 /audit/duties/ 下面网址的最后一段',
			example: 'standard-catalogue',
		}),
		agency: text('机关')
			.meta({
				title: '机关',
				agencyName: true,
				description: '对全部机关都不适用的空着',
				example: '青禾县人民政府',
			})
			.optional(),
		element: text('其中一项')
			.meta({
				description:
					'只有义务的一项内容不适用的，写这一项的编号；例如标准目录的一个领域，写领域的英文名',
				example: 'urban-enforcement',
			})
			.optional(),
		period: z
			.string()
			.regex(/^\d{4}$/, '应是四位数的年份')
			.meta({ title: '年度', description: '只有某一年不适用的，写四位数的年份', example: '2026' })
			.optional(),
		reason: z
			.string()
			.trim()
			.min(shortestReason, `理由太短，至少写 ${shortestReason} 个字，说清为什么不适用`)
			.max(500, '太长，最多 500 个字')
			.meta({
				title: '理由',
				long: true,
				description: '至少 10 个字，公众能看懂',
				example: '城市综合执法由市里的部门承担，本县没有这个领域的事项',
			}),
		declaredOn: calendarDate('声明日期').meta({
			description: '作出声明的日期',
			example: '2027-01-15',
		}),
		...rowPublication,
	}),
	internal: [publicationField],
};
