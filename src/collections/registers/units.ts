import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { unitKinds } from '../../domain/units/unit.ts';
import { oneOf, text, texts } from '../fields/fields.ts';

/**
 * 机构以外的单位: party organs, courts, procuratorates, banks and others that documents give work to. They publish nothing here
 * and owe no information, so nothing but their names is known.
 */
export const units = collection({
	name: 'units',
	title: '机构以外的单位',
	format: 'csv',
	key: 'id',
	schema: z.strictObject({
		id: text('编号')
			.regex(
				/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
				'只用小写字母、数字和短横线，例如 political-legal-committee',
			)
			.meta({
				description: '小写字母、数字和短横线；定下后不再改',
				example: 'political-legal-committee',
			}),
		name: text('全称').meta({ example: '中共青禾县委政法委员会' }),
		shortName: text('简称')
			.meta({ description: '文件里最常用的短名称', example: '县委政法委' })
			.optional(),
		otherNames: texts('别名')
			.meta({ description: '文件里的其他写法', example: ['政法委'] })
			.optional(),
		kind: oneOf('类别', unitKinds).meta({ example: '党的机关' }),
	}),
});
