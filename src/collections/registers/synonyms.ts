import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { text, texts } from '../fields/fields.ts';

/** What people of the county call a thing, and what its documents call it: the search finds the latter for the former. */
export const synonyms = collection({
	name: 'synonyms',
	title: '搜索用语',
	format: 'csv',
	key: 'everyday',
	schema: z.strictObject({
		everyday: text('日常说法').meta({ description: '一行一个说法', example: '青禾一卡通' }),
		official: texts('规范用语').meta({
			description: '公文里的写法，最常用的放在最前面',
			example: ['社会保障卡', '居民服务卡'],
		}),
	}),
});

export type Synonym = z.output<typeof synonyms.schema>;
