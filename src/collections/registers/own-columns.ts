import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { disclosureCategory } from '../fields/disclosure-category.ts';
import { ownTableColumns } from './own-table-columns.ts';
import { oneOf, paragraph, text } from '../fields/fields.ts';
import { sections } from '../sections/sections.ts';
import type { Rule } from '../declarations/collection.ts';

/** Sections whose page leads to those below it, so that a table of the county may stand there. */
const hubs = sections.filter(({ hub }) => hub);
/** Sections whose page may lead to a column of documents. */
const places = sections.filter(({ hub, documents }) => hub ?? documents !== undefined);

const schema = z.strictObject({
	title: text('栏目名称').meta({ description: '读者看到的名称', example: '村级小微权力清单' }),
	place: text('所在栏目').meta({
		description: '读者在哪个栏目的网页上找到它，写那个栏目的编号',
		example: 'lists',
		values: places.map(({ id, title }) => ({ value: id, label: title })),
	}),
	kind: oneOf('内容形式', ['表格', '文件'], {
		表格: '一行一项，写在 content/columns/编号/ 的 CSV 里',
		文件: '主动公开信息里写了 column: 编号 的文件',
	}).meta({ example: '文件' }),
	description: paragraph('栏目说明').meta({
		description: '公开什么，给谁看',
		example: '各村可以行使的小微权力和办理流程',
	}),
	basis: text('公布依据').meta({
		description: '哪个文件、哪一条要求公开；没有的写“本县决定公开”',
		example: '《青禾县村务公开办法》第三条',
	}),
	cadence: oneOf('更新周期', ['长期', '每年', '每半年', '每季', '每月', '每次']).meta({
		description: '隔多久有新的内容；“每次”是发生一件公开一件',
		example: '每年',
	}),
	category: disclosureCategory()
		.meta({
			description: '内容形式是文件时可以填：这个栏目的文件都属于哪一类',
			example: 'livelihood',
		})
		.optional(),
	files: oneOf('表格怎样分文件', ['按年', '按月', '按版本', '一个文件'], {
		按年: '一年一个文件，例如 2026.csv',
		按月: '一个月一个文件，例如 2026-10.csv',
		按版本: '每次调整另存一份完整的，文件名写开始执行的日期，例如 2026-03-01.csv',
		一个文件: '只有 all.csv',
	})
		.meta({ description: '内容形式是表格时必填', example: '按年' })
		.optional(),
	columns: ownTableColumns.optional(),
	key: text('编号列')
		.meta({ description: '内容形式是表格时必填：哪一列的内容各行都不同', example: '编号' })
		.optional(),
	nameColumn: text('名称列')
		.meta({ description: '读者用哪一列认出一行；不写就是编号列', example: '事项名称' })
		.optional(),
	dateColumn: text('日期列')
		.meta({ description: '哪一列是这一行内容形成的日期，核查按它计算期限', example: '公布日期' })
		.optional(),
});

type Declared = z.output<typeof schema>;

/** The fields that only tables have. */
const ofTables = ['files', 'columns', 'key', 'nameColumn', 'dateColumn'] as const;
const requiredOfTables = ['files', 'columns', 'key'] as const;
const labels: Readonly<Record<(typeof ofTables)[number], string>> = {
	files: '表格怎样分文件',
	columns: '有哪些列',
	key: '编号列',
	nameColumn: '名称列',
	dateColumn: '日期列',
};

/**
 * 自设栏目: a column that the county adds to those of the engine: a table, whose rows lie in a folder with the name of the
 * declaration, or documents of 主动公开信息 that name it. The body explains it.
 */
export const ownColumns = collection({
	name: 'columns',
	title: '自设栏目',
	format: 'markdown',
	flat: true,
	schema,
	rules: [
		...requiredOfTables.map(
			(field): Rule<Declared> =>
				(data) =>
					data.kind === '表格' && data[field] === undefined
						? { field, message: '必填未填：内容形式是表格的要写' }
						: undefined,
		),
		...ofTables.map(
			(field): Rule<Declared> =>
				(data) =>
					data.kind === '文件' && data[field] !== undefined
						? { field, message: `内容形式是文件的，不写${labels[field]}` }
						: undefined,
		),
		...(['key', 'nameColumn', 'dateColumn'] as const).map(
			(field): Rule<Declared> =>
				({ columns, [field]: named }) =>
					columns && named !== undefined && !columns.some(({ name }) => name === named)
						? {
								field,
								message: `没有叫“${named}”的列。有：${columns.map(({ name }) => name).join('、')}`,
							}
						: undefined,
		),
		({ columns = [], key }) =>
			columns.some(({ name, kind }) => name === key && ['段落', '多选'].includes(kind))
				? { field: 'key', message: '编号列的内容应是文字、日期、整数或者数字' }
				: undefined,
		({ columns = [], dateColumn }) =>
			columns.some(({ name, kind }) => name === dateColumn && kind !== '日期')
				? { field: 'dateColumn', message: `“${dateColumn}”这一列的内容不是日期` }
				: undefined,
		({ kind, category }) =>
			kind === '表格' && category !== undefined
				? { field: 'category', message: '内容形式是表格的，不写公开内容的类别' }
				: undefined,
		({ kind, place }) => {
			const allowed = kind === '表格' ? hubs : places;
			return allowed.some(({ id }) => id === place)
				? undefined
				: {
						field: 'place',
						message: `${kind}不能放在“${place}”。可用的栏目：${allowed.map(({ id, title }) => `${id}（${title}）`).join('、')}`,
					};
		},
	],
});

export type OwnColumn = Declared;
