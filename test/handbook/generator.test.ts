import { expect, test } from 'vitest';
import { z } from 'zod';
import { collection } from '../../src/collections/declarations/collection.ts';
import {
	attachments,
	calendarDate,
	count,
	expected,
	oneOf,
	oneOfLabelled,
	references,
	text,
	texts,
} from '../../src/collections/fields/fields.ts';
import { handbookPages } from '../../src/handbook/handbook.ts';
import type { Collection } from '../../src/collections/declarations/collection.ts';

const shops = collection({
	name: 'shops',
	title: '商店',
	format: 'markdown',
	path: '/shops/',
	references: { owners: ['people'] },
	deadlines: [
		{
			from: 'openedOn',
			to: 'checkedOn',
			workingDays: 5,
			requirement: '应在五日内核查',
			basis: '《某法》第一条',
		},
	],
	schema: z.strictObject({
		importedFrom: text('来源').optional(),
		note: text('说明').optional(),
		title: text('名称'),
		kind: oneOfLabelled('类型', { big: '大店', small: '小店' }).meta({ example: 'big' }),
		size: oneOf('大小', ['甲', '乙']).default('甲'),
		owners: expected(references('店主')),
		openedOn: calendarDate('开业日期').meta({ alternative: 'reason' }).optional(),
		reason: text('没有开业的理由').meta({ alternative: 'openedOn' }).optional(),
		checkedOn: calendarDate('核查日期').meta({ description: '最近一次', advised: true }).optional(),
		isOpen: z.boolean().meta({ title: '是否营业' }).optional(),
		code: text('编号').meta({ description: '像 a|b*', example: '007' }).optional(),
		attachments: attachments().optional(),
	}),
});

const prices: Collection = {
	name: 'lists/prices',
	title: '价目表',
	format: 'csv',
	key: 'name',
	versioned: true,
	fileName: { pattern: /x/, hint: '文件名写日期', example: '2027-01-15' },
	schema: z.strictObject({
		name: text('品名').meta({ example: '米，面' }),
		price: count('价格').meta({ example: 5 }),
		shops: texts('商店').meta({ example: ['甲店', '乙店'] }),
		kind: oneOfLabelled('类型', { big: '大店', small: '小店' }),
		other: text('其他').optional(),
	}),
};

const people: Collection = {
	name: 'people',
	title: '人',
	format: 'markdown',
	schema: z.strictObject({ name: text('姓名') }),
};

const prose = new Map([
	['shops.md', '开头的话。\n\n## 其他\n\n后面的话。\n'],
	['general/README.md', '# 手册\n\n{{collections}}\n'],
]);
const pages = handbookPages([shops, prices, people], prose);
const rowOf = (page: string, field: string) =>
	pages
		.get(page)
		?.split('\n')
		.find((line) => line.startsWith(`| ${field} |`));

test.each([
	['`title`', '名称 | 必填 | 一句话 |  |'],
	['`kind`', '类型 | 必填 | 从[类型](values.md#类型)里选 | `big` |'],
	['`size`', '大小 | 选填 | 只能写 `甲`、`乙`；不写就是 `甲` |  |'],
	['`owners`', '店主 | 必填※ | [人](people.md)的编号；每项一行，以“- ”开头 |  |'],
	[
		'`openedOn`',
		'开业日期 | 二选一 | 写成 2026-03-02 的形式；与“没有开业的理由”填一个，只填一个 |  |',
	],
	[
		'`checkedOn`',
		'核查日期 | 建议填 | 最近一次；应在五日内核查（《某法》第一条），晚了会提醒 |  |',
	],
	['`isOpen`', '是否营业 | 选填 | 是写 `true`，不是写 `false` |  |'],
	['`code`', String.raw`编号 | 选填 | 像 a\|b\*；两边加英文单引号 | ${"`'007'`"} |`],
	['`attachments`', '附件 | 选填 | 每个附件两行 |  |'],
	['`attachments.file`', '文件 | 必填 | 以 /files/ 开头的路径 | `/files/tongji-2025.xlsx` |'],
])('a document’s field %s', (field, rest) => {
	expect(rowOf('shops.md', field)).toBe(`| ${field} | ${rest}`);
});

test.each([
	['品名', '必填 | 同一个文件里不重复 | 米，面 |'],
	['价格', '必填 | 整数，不带单位 | `5` |'],
	['商店', '必填 | 几项之间用“；”隔开 | 甲店；乙店 |'],
	['类型', '必填 | 从[类型](../values.md#类型)里选 |  |'],
	['其他', '选填 | 一句话 |  |'],
])('a table’s column %s', (column, rest) => {
	expect(rowOf('lists/prices.md', column)).toBe(`| ${column} | ${rest}`);
});

test('required fields come first, fields that only the import fills in come last', () => {
	const order = [...(pages.get('shops.md')?.matchAll(/^\| `([A-Za-z]+)` /gm) ?? [])];
	expect(order.map(([, field]) => field)).toEqual([
		...['title', 'kind', 'owners', 'openedOn', 'reason'],
		...['note', 'size', 'checkedOn', 'isOpen', 'code', 'attachments'],
		'importedFrom',
	]);
});

test('prose before its first heading opens the page, the rest follows the fields', () => {
	const text = pages.get('shops.md') ?? '';
	const places = ['# 商店', '开头的话。', '## 放在哪里', '## 有哪些字段', '## 其他', '后面的话。'];
	expect(places.map((part) => text.indexOf(part))).toEqual(
		places.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
	);
});

test('a table’s example has the columns with an example and no others', () => {
	expect(pages.get('lists/prices.md')).toContain(
		'```csv content/lists/prices/2027-01-15.csv\n品名,价格,商店\n米，面,5,甲店；乙店\n```',
	);
});

test('values that two collections share stand once', () => {
	expect(pages.get('values.md')).toContain(
		'## 类型\n\n| 写 | 意思 |\n| --- | --- |\n| `big` | 大店 |',
	);
	expect(pages.get('shops.md')).not.toContain('大店');
});

test('a collection without prose has a page', () => {
	expect(pages.get('people.md')).toContain(
		'# 人\n\n[← 编辑手册](README.md)\n\n## 放在哪里\n\n- **位置**',
	);
});

test('prose without a page and an unknown name in it are refused', () => {
	expect(() => handbookPages([people], new Map([['persons.md', '']]))).toThrow('persons.md');
	expect(() => handbookPages([people], new Map([['people.md', '{{nothing}}']]))).toThrow(
		'{{nothing}}',
	);
});
