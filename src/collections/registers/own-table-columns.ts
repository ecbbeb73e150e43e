import { z } from 'zod';
import { schemaOf } from '../tables/kind/columns.ts';
import { readCell } from '../declarations/cells.ts';
import { fieldsOf } from '../declarations/schema.ts';
import { publicationField } from '../tables/kind/row-publication.ts';
import { oneOf, text } from '../fields/fields.ts';
import type { TableColumn } from '../tables/kind/columns.ts';

/** What a cell of a county's own table may hold, by the words in which editors declare it. */
const cellKinds = {
	文字: 'text',
	段落: 'paragraph',
	日期: 'date',
	整数: 'count',
	数字: 'amount',
	机构: 'agency',
	网页地址: 'pages',
	多选: 'choices',
} as const satisfies Record<string, NonNullable<TableColumn['kind']>>;

const kindNames = Object.keys(cellKinds) as [keyof typeof cellKinds];

const column = z.strictObject({
	name: text('列名').meta({ description: '表格第一行写的名称', example: '事项名称' }),
	kind: oneOf('内容', kindNames, {
		文字: '一行文字',
		段落: '可以分段的长文字',
		日期: '写成 2026-03-02',
		整数: '不小于 0 的整数',
		数字: '不小于 0 的数',
		机构: '机构名录里的全称，网页上连到那个机构',
		网页地址: '本站的网页或者文件，以 / 开头',
		多选: '从“可填的值”里选几项，用“；”隔开',
	})
		.default('文字')
		.meta({ description: '不写是文字', example: '文字' }),
	required: z
		.boolean()
		.meta({ title: '必填', description: '每一行都要填的写 true', example: true })
		.optional(),
	values: z
		.array(text('值'))
		.min(1, '至少填一项')
		.meta({ title: '可填的值', description: '只能填这几个的时候写', example: ['村级', '组级'] })
		.optional(),
	description: text('怎么填')
		.meta({ description: '给填表的人看', example: '照文件里的名称' })
		.optional(),
	example: z
		.union([z.string(), z.number()])
		.transform(String)
		.meta({ title: '例子', description: '一个虚构的例子', example: '宅基地申请' })
		.optional(),
	person: z
		.boolean()
		.meta({
			title: '写的是自然人',
			description: '姓名、证号等写 true：旧的版本里，已经不在名单上的人不再显示',
			example: true,
		})
		.optional(),
});

type DeclaredColumn = z.output<typeof column>;

/** The columns of a county's own table, in their order. */
export const ownTableColumns = z
	.array(column)
	.min(1, '至少写一列')
	.superRefine((columns, context) => {
		for (const [index, declared] of columns.entries())
			for (const { field, message } of faultsOf(declared, columns.slice(0, index)))
				context.addIssue({ code: 'custom', path: [index, field], message });
	})
	.meta({ title: '有哪些列', description: '内容形式是表格时必填，按表格里的先后一列一项' });

/** The headings that mean the same in every table, and their fields. */
const commonFields: Readonly<Record<string, Pick<TableColumn, 'name' | 'kind'>>> = {
	发布日期: { name: publicationField, kind: 'publication-time' },
	公示截止期: { name: 'publicUntil', kind: 'date' },
};

/** The column of the table that a declared one describes. Its heading is its name, in which the data is published too. */
export function tableColumnOf(declared: DeclaredColumn): TableColumn {
	const { name: label, kind, required, values, description, example, person } = declared;
	const [first, ...others] = values ?? [];
	return {
		name: label,
		label,
		kind: cellKinds[kind],
		...commonFields[label],
		...(required && { required: true as const }),
		...(first !== undefined && { values: [first, ...others] as const }),
		...(description !== undefined && { description }),
		...(example !== undefined && { example }),
		...(person && { person: true as const }),
	};
}

/** The field of the column with this heading. */
export function fieldNameOf(label: string): string {
	return commonFields[label]?.name ?? label;
}

interface Fault {
	field: keyof DeclaredColumn;
	message: string;
}

function faultsOf(declared: DeclaredColumn, before: readonly DeclaredColumn[]): Fault[] {
	const { name, kind, values, example } = declared;
	const faults: (Fault | false)[] = [
		before.some((other) => other.name === name) && {
			field: 'name',
			message: `“${name}”写了两次，列名不能相同`,
		},
		name in commonFields &&
			kind !== '日期' && { field: 'kind', message: `“${name}”这一列的内容应写 日期` },
		kind === '多选' && !values && { field: 'kind', message: '写了多选，还要写可填的值（values）' },
		values !== undefined &&
			!['文字', '多选'].includes(kind) && {
				field: 'values',
				message: `内容是${kind}的列，不写可填的值`,
			},
		example !== undefined &&
			!(kind === '多选' && !values) &&
			!fits(declared, example) && {
				field: 'example',
				message: `例子“${example}”不符合这一列的要求`,
			},
	];
	return faults.filter((fault) => fault !== false);
}

function fits(declared: DeclaredColumn, example: string): boolean {
	const { example: _, ...rest } = declared;
	const [field] = Object.values(fieldsOf(schemaOf([tableColumnOf(rest)])));
	return field === undefined || field.safeParse(readCell(example, field)).success;
}
