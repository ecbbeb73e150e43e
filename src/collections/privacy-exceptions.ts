import { z } from 'zod';
import { collection } from './collection.ts';
import { calendarDate, text } from './fields/fields.ts';

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
			.meta({ title: '核对码' }),
		file: text('文件'),
		masked: text('内容'),
		reason: text('理由'),
		decidedBy: text('决定人'),
		decidedOn: calendarDate('决定日期'),
	}),
});
