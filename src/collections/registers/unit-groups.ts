import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { memberKinds } from '../../domain/units/unit.ts';
import { text, texts, unitNames } from '../fields/fields.ts';

/** 一组单位: what documents call several units together, with its members as far as they are known. */
export const unitGroups = collection({
	name: 'unit-groups',
	title: '一组单位',
	format: 'csv',
	key: 'name',
	schema: z.strictObject({
		name: text('名称').meta({ description: '照文件的写法', example: '各乡镇人民政府、街道办' }),
		otherNames: texts('别名')
			.meta({ description: '文件里的其他写法', example: ['各乡镇<街道办>', '各乡镇（街道）'] })
			.optional(),
		kinds: z
			.array(z.enum(memberKinds))
			.min(1, '至少填一项')
			.meta({
				title: '成员类别',
				description: '这几类单位全部是成员',
				example: ['乡镇人民政府', '街道办事处'],
			})
			.optional(),
		members: unitNames('成员')
			.meta({
				description:
					'逐个列出的成员。成员类别、成员都不填的，成员是“待核实”：系统不展开，也不推定是哪些单位',
			})
			.optional(),
		basis: text('依据').meta({ description: '成员由哪份文件写明' }).optional(),
	}),
});
