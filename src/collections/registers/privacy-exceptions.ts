import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { calendarDate, text } from '../fields/fields.ts';

/**
 * What `check` takes for personal data and the county has decided to publish all the same. A row names a place and a code
 * that `check -- --mask` prints; it never repeats the value.
 */
export const privacyExceptions = collection({
	name: 'privacy-exceptions',
	title: '个人信息例外',
	format: 'csv',
	key: 'code',
	schema: z.strictObject({
		code: z
			.string()
			.regex(/^[a-p]{5}$/, '是 5 个小写字母，运行 npm run check -- --mask 可以看到')
			.meta({
				title: '核对码',
				description: '5 个小写字母，照抄 npm run check -- --mask 的结果',
				example: 'kcafe',
			}),
		file: text('文件').meta({
			description: '哪个文件',
			example: 'content/information/flood-duty.md',
		}),
		masked: text('内容').meta({
			description: '打了星号的内容，不写号码本身',
			example: '199********',
		}),
		reason: text('理由').meta({
			description: '为什么应当公开',
			example: '防汛值班专用手机，不属于个人',
		}),
		decidedBy: text('决定人').meta({
			description: '谁决定的，写到人或者会议',
			example: '县政府办公室政务公开股',
		}),
		decidedOn: calendarDate('决定日期').meta({ example: '2027-06-01' }),
	}),
});
