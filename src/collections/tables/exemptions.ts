import { z } from 'zod';
import { byYear } from './file-naming.ts';
import { calendarDate, text } from '../fields/fields.ts';
import type { Table } from './table.ts';

/** The least that a reason must say. */
const shortestReason = 10;

/** 不适用声明: that a duty of publication does not apply, with the reason, for everyone to read. */
export const exemptions: Table = {
	name: 'exemptions',
	title: '公开义务不适用声明',
	format: 'csv',
	path: '/audit/exemptions/',
	key: 'number',
	...byYear,
	description:
		'本县声明不适用的公开义务和理由。没有写机关的，对全部机关不适用；没有写年度的，对各年度都不适用。',
	dateField: 'declaredOn',
	schema: z.strictObject({
		number: text('编号'),
		duty: text('公开义务').meta({ title: '公开义务', dutyId: true }),
		agency: text('机关').meta({ title: '机关', agencyName: true }).optional(),
		period: z
			.string()
			.regex(/^\d{4}$/, '应是四位数的年份')
			.meta({ title: '年度' })
			.optional(),
		reason: z
			.string()
			.trim()
			.min(shortestReason, `理由太短，至少写 ${shortestReason} 个字，说清为什么不适用`)
			.max(500, '太长，最多 500 个字')
			.meta({ title: '理由', long: true }),
		declaredOn: calendarDate('声明日期'),
	}),
};
