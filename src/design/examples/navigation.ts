import { always } from '../../domain/dates/by-day.ts';
import { everyDay, exampleDay, longTitle } from './day.ts';
import { states, sampleValidities } from './statuses.ts';

/** Documents with one line and with several, with a validity, with a state, with all facts and with the fewest. */
export const documents = [
	...sampleValidities.slice(0, 3).map((status, index) => ({
		href: '#navigation',
		title: index === 0 ? longTitle : '示例县人民政府关于加强农村公路养护的意见',
		number: `示政规〔2024〕${index + 1}号`,
		issuers:
			index === 0 ? '示例县人民政府、示例县财政局、示例县住房和城乡建设局' : '示例县人民政府',
		publishedOn: exampleDay,
		status,
	})),
	{
		href: '#navigation',
		title: '关于公开征求《示例县停车管理办法》意见的公告',
		issuers: '示例县住房和城乡建设局',
		publishedOn: exampleDay,
		state: states[1],
	},
	{ href: '#navigation', title: '示例县概况', issuers: '示例县人民政府办公室' },
];

const text = (words: string) => always(words, exampleDay);
const count = (documents: number) => text(String(documents));

/** A few options, one of them chosen, and more than are shown. */
export const facets = [
	{
		label: '效力状态',
		href: '#navigation',
		options: [
			{ labels: text('现行有效'), href: '#current', count: count(12), shown: everyDay(true) },
			{ labels: text('已失效'), href: '#navigation', count: count(7), shown: everyDay(true) },
		],
		optionCount: everyDay(2),
	},
	{
		label: '年份',
		href: '#navigation',
		options: Array.from({ length: 12 }, (_, index) => ({
			labels: text(`${2026 - index}年`),
			href: '#navigation',
			count: count(36 - 3 * index),
			shown: everyDay(true),
		})),
		optionCount: everyDay(12),
	},
];

export const sampleServices = [
	{ href: '#navigation', title: '权责清单', facts: '2026年6月30日版，1204 条；共 2 个版本' },
	{ href: '#navigation', title: '收费目录清单', facts: '2026年1月4日版，36 条' },
	{ href: '#navigation', title: '轻微违法不予处罚事项清单', facts: '目前没有内容' },
];
