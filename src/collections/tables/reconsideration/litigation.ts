import { percentage } from '../../../domain/numbers/percentage.ts';
import { publishedColumn } from '../kind/common-columns.ts';
import { onlyWith, partOf, reminds } from '../kind/row-rules.ts';
import type { TableColumn } from '../kind/columns.ts';
import type { TableKind } from '../kind/table-kind.ts';
import type { TableRow } from '../../declarations/table.ts';

/** What a row states for auditors about rulings and about what courts and procuratorates advised. */
const litigationStates = {
	performed: '裁判履行、建议答复完毕',
	open: '有裁判没有履行或者建议没有答复',
} as const;

const counts: readonly (readonly [name: string, label: string, note: string, example: number])[] = [
	['cases', '应诉案件', '一审案件，没有的写 0', 6],
	['decided', '审结', '当年审结的，败诉率的分母', 6],
	['lost', '败诉', '审结里败诉的，败诉率的分子', 1],
	['due', '负责人应出庭', '出庭率的分母', 6],
	['appeared', '负责人出庭', '出庭率的分子', 6],
	['rulings', '应履行的生效裁判', '当年要履行的', 1],
	['performed', '已履行的生效裁判', '其中已经履行的', 1],
	['suggestions', '司法建议、检察建议', '当年收到的', 2],
	['answered', '已答复的建议', '其中已经落实并答复的', 2],
	['compensationClaims', '行政赔偿申请', '当年收到的', 1],
	['compensated', '给予赔偿', '其中给予赔偿的', 0],
	['redress', '行政补偿案件', '当年办结的', 0],
];

const columns: readonly TableColumn[] = [
	{
		name: 'agency',
		label: '机关',
		kind: 'agency',
		required: true,
		description: '被诉的机关；县政府自己的也写一行',
		example: '青禾县自然资源局',
	},
	...counts.map(([name, label, note, example]): TableColumn => ({
		name,
		label: `${label}（件）`,
		kind: 'count',
		...(['cases', 'decided', 'lost'].includes(name) && { required: true }),
		description: `${note}；没有的写 0，不清楚的空着`,
		example,
	})),
	{ name: 'paidAmount', label: '赔偿金额（万元）', kind: 'amount', example: 0 },
	{ name: 'remark', label: '说明', kind: 'paragraph', example: '败诉的一件是送达程序问题' },
	publishedColumn,
];

/** 行政应诉和行政赔偿, a row for each agency and a file a year. Rates are computed. */
export const litigation: TableKind = {
	id: 'litigation',
	title: '行政应诉和行政赔偿统计',
	basis: '县里的法治政府建设工作要点',
	note: '文件名是数据所属的年份；败诉率为败诉占审结的百分比，出庭率为负责人出庭占应出庭的百分比；各机关合计应与行政复议统计里的应诉数字一致。',
	key: 'agency',
	keyPerFile: true,
	dateField: 'publishedOn',
	columns,
	states: statesOf,
	rules: [
		partOf('lost', ['decided', '审结']),
		partOf('appeared', ['due', '负责人应出庭']),
		partOf('performed', ['rulings', '应履行的生效裁判']),
		partOf('answered', ['suggestions', '司法建议、检察建议']),
		partOf('compensated', ['compensationClaims', '行政赔偿申请']),
		onlyWith(['appeared', '负责人出庭'], 'due'),
		onlyWith(['performed', '已履行的生效裁判'], 'rulings'),
		onlyWith(['answered', '已答复的建议'], 'suggestions'),
		reminds('paidAmount', ({ compensated, paidAmount }) =>
			Number(compensated ?? 0) > 0 && paidAmount === undefined ? '给予赔偿，没有写金额' : undefined,
		),
	],
	computed: [
		{ label: '败诉率（%）', of: (row) => rateOf(row, 'lost', 'decided') },
		{ label: '出庭率（%）', of: (row) => rateOf(row, 'appeared', 'due') },
	],
	summary: (rows) =>
		[
			`应诉案件 ${sumOf(rows, 'cases')} 件`,
			shareText(rows, '败诉率', ['lost', 'decided']),
			shareText(rows, '出庭率', ['appeared', 'due']),
			shareText(rows, '生效裁判履行率', ['performed', 'rulings']),
			shareText(rows, '建议答复率', ['answered', 'suggestions']),
		].join('，') + '。',
};

function statesOf(row: TableRow): readonly string[] {
	const { rulings, performed, suggestions, answered } = row;
	if ([rulings, performed, suggestions, answered].some((value) => value === undefined)) return [];
	return performed === rulings && answered === suggestions
		? [litigationStates.performed]
		: [litigationStates.open];
}

function rateOf(row: TableRow, part: string, whole: string): string {
	const [some, all] = [row[part], row[whole]];
	if (typeof some !== 'number' || typeof all !== 'number') return '没有写明';
	return percentage(some, all)?.toFixed(1) ?? '没有案件';
}

/** The rate of all rows, of those that state both numbers. */
function shareText(
	rows: readonly TableRow[],
	label: string,
	[part, whole]: readonly [string, string],
): string {
	const stated = rows.filter((row) => row[part] !== undefined && row[whole] !== undefined);
	const [some, all] = [sumOf(stated, part), sumOf(stated, whole)];
	const rate = percentage(some, all);
	const lacking = rows.length - stated.length;
	const note = lacking > 0 ? `，另有 ${lacking} 个机关没有写明` : '';
	return rate === undefined
		? `${label}没有可以计算的${note}`
		: `${label} ${rate.toFixed(1)}%（${some}/${all}${note}）`;
}

function sumOf(rows: readonly TableRow[], field: string): number {
	return rows.reduce((sum, row) => sum + Number(row[field] ?? 0), 0);
}
