import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import {
	absences,
	alternativesIn,
	functions,
	levels,
	spanIn,
	starts,
} from '../fields/duty-terms.ts';
import { documentColumn } from '../fields/column-fields.ts';
import { disclosureCategory } from '../fields/disclosure-category.ts';
import { calendarDate, count, oneOf, paragraph, reference, text, texts } from '../fields/fields.ts';
import { sections } from '../sections/sections.ts';

const namesOf = <Name extends string>(names: Record<Name, unknown>) =>
	Object.keys(names) as [Name, ...Name[]];

const severalOf = <Name extends string>(label: string, names: Record<Name, unknown>) =>
	z
		.array(z.enum(namesOf(names)))
		.min(1, '至少填一项')
		.meta({ title: label });

/** Sections whose pages are documents, with headings of their own. */
const documentSections: ReadonlySet<string | undefined> = new Set(
	sections.flatMap(({ id, documents }) => (documents ? [id] : [])),
);

/**
 * 本地公开义务: a duty that the county adds to those of the nation's law, judged in the same way. The file's name is the
 * duty's id, the body explains it.
 */
export const duties = collection({
	name: 'duties',
	title: '本地公开义务',
	format: 'markdown',
	path: '/audit/duties/',
	references: { catalogueItem: ['catalogue-items'] },
	schema: z.strictObject({
		title: text('义务名称').meta({ description: '说清公开什么', example: '学校食堂食品安全公示' }),
		basis: texts('依据').meta({ description: '写到条', example: ['《青禾县某办法》第六条'] }),
		levels: severalOf('公开主体', levels).meta({ example: ['县政府部门'] }),
		onlyWith: oneOf('只适用于', namesOf(functions))
			.meta({ description: '写了，只要求有这项职能的机关', example: '行政执法' })
			.optional(),
		timing: oneOf('公开时限', ['长期公开', '每年', '限期', '定期更新'], {
			长期公开: '任何时候都应查到',
			每年: '每年一次',
			限期: '每一件都有期限',
			定期更新: '隔一段时间就要有新的',
		}).meta({ example: '每年' }),
		due: z
			.string()
			.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '应写成月和日，例如 03-31')
			.refine(isDayOfEveryYear, '没有这一天，或者不是每年都有')
			.meta({ title: '每年最迟日期', description: '写“每年”时必填，月和日', example: '03-31' })
			.optional(),
		about: oneOf('公开哪一年的', ['上一年', '当年'])
			.meta({ description: '写“每年”时填；不写是上一年', example: '上一年' })
			.optional(),
		limit: text('期限')
			.refine((value) => spanIn(value) !== undefined, '应写成 20个工作日、30天、6个月 的形式')
			.meta({
				description: '写“限期”“定期更新”时必填，写成 20个工作日、30天、6个月',
				example: '20个工作日',
			})
			.optional(),
		start: oneOf('期限起算', namesOf(starts))
			.meta({ description: '写“限期”时填；不写是形成日期', example: '形成日期' })
			.optional(),
		section: text('公开栏目')
			.meta({
				description: '栏目的编号；没有网页可以检查的不写',
				example: 'information',
				values: sections.map(({ id, title }) => ({ value: id, label: title })),
			})
			.optional(),
		category: disclosureCategory().meta({ example: 'livelihood' }).optional(),
		catalogueItem: reference('标准目录事项')
			.meta({
				description:
					'只看登记在这一事项下的文件和表格，写成“领域/序号”；不写公开栏目的，各个栏目的都算',
				example: 'food-drugs/4',
			})
			.optional(),
		column: documentColumn()
			.meta({
				title: '文件栏目',
				description: '只看这个栏目的文件；写了栏目，公开栏目写 information',
				example: 'statistics',
			})
			.optional(),
		keyword: text('关键词')
			.meta({
				description: '有这个关键词的网页要由人核对，程序不因为关键词判为已履行',
				example: '学校食堂',
			})
			.optional(),
		rows: z
			.boolean()
			.meta({
				title: '逐行检查表格',
				description: '栏目是表格时，写 true，每一行算一件',
				example: true,
			})
			.optional(),
		atLeast: count('至少几件')
			.min(1, '至少是 1')
			.meta({ description: '不写是一件', example: 2 })
			.optional(),
		headings: z
			.array(
				text('标题里的词语')
					.max(100, '太长，最多 100 个字')
					.refine(isAlternatives, '斜线两边都要有词语'),
			)
			.min(1, '至少填一项')
			.meta({
				title: '必备的部分',
				description: '每份文件都应有的标题，写标题里的词语；几个说法都可以的，用斜线隔开',
				example: ['监督/投诉'],
			})
			.optional(),
		anywhere: z
			.boolean()
			.meta({
				title: '任何一个机关公开就算县政府公开',
				description: '公开主体有县政府时，写 true，部门公开的也算',
				example: true,
			})
			.optional(),
		absence: oneOf('没有公开的', namesOf(absences))
			.meta({
				description: '不写是算作缺失；不是每个机关都有这类信息的，写后两种',
				example: '不作判断',
			})
			.optional(),
		person: paragraph('由人核对的内容')
			.meta({
				description: '机器判断不了的；没有公开栏目的必须写',
				example: '从业人员名单是否齐全',
			})
			.optional(),
		effectiveOn: calendarDate('施行日期')
			.meta({ description: '从哪一天起应当公开', example: '2026-09-01' })
			.optional(),
		expiresOn: calendarDate('有效期至')
			.meta({ description: '到哪一天为止', example: '2031-08-31' })
			.optional(),
	}),
	rules: [
		({ timing, due }) =>
			timing === '每年' && !due
				? { field: 'due', message: '必填未填：每年公开的，写最迟的月和日，例如 03-31' }
				: undefined,
		({ timing, due, about }) =>
			timing !== '每年' && (due ?? about)
				? { field: due ? 'due' : 'about', message: '公开时限写“每年”时才填' }
				: undefined,
		({ timing, limit }) =>
			(timing === '限期' || timing === '定期更新') && !limit
				? { field: 'limit', message: `必填未填：${timing}的，写多长时间，例如 20个工作日` }
				: undefined,
		({ timing, limit }) =>
			limit && timing !== '限期' && timing !== '定期更新'
				? { field: 'limit', message: '公开时限写“限期”或者“定期更新”时才填' }
				: undefined,
		({ timing, start }) =>
			start && timing !== '限期'
				? { field: 'start', message: '公开时限写“限期”时才填' }
				: undefined,
		({ section, category, column, keyword, rows }) =>
			!section && (category ?? column ?? keyword ?? rows)
				? {
						field: 'section',
						message: '必填未填：写了类别、文件栏目、关键词或者表格的，还要写公开栏目',
					}
				: undefined,
		({ section, column }) =>
			section && column && section !== 'information'
				? { field: 'section', message: '写了文件栏目的，公开栏目应为 information' }
				: undefined,
		({ section, catalogueItem, person }) =>
			!section && !catalogueItem && !person
				? { field: 'section', message: '公开栏目、标准目录事项和由人核对的内容，至少填一项' }
				: undefined,
		({ timing, atLeast }) =>
			atLeast && timing !== '长期公开' && timing !== '每年'
				? { field: 'atLeast', message: '公开时限写“长期公开”或者“每年”时才填' }
				: undefined,
		({ timing, headings, rows, atLeast }) =>
			headings && ((timing !== '长期公开' && timing !== '每年') || rows || atLeast)
				? {
						field: 'headings',
						message: '只用于“长期公开”或者“每年”的网页，并且不写至少几件、不逐行检查',
					}
				: undefined,
		({ section, catalogueItem, headings }) =>
			headings && !documentSections.has(section) && (section ?? !catalogueItem)
				? { field: 'headings', message: '公开栏目应是登载文件的栏目，例如 information' }
				: undefined,
		({ effectiveOn, expiresOn }) =>
			effectiveOn && expiresOn && expiresOn < effectiveOn
				? { field: 'expiresOn', message: `早于施行日期 ${effectiveOn}` }
				: undefined,
	],
});

export type DutyRecord = z.output<typeof duties.schema>;

function isDayOfEveryYear(text: string): boolean {
	const [month = 0, day = 0] = text.split('-').map(Number);
	return new Date(Date.UTC(2001, month - 1, day)).getUTCMonth() === month - 1;
}

function isAlternatives(text: string): boolean {
	return alternativesIn(text).every((word) => word !== '');
}
