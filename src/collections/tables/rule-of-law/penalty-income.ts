import { publishedColumn } from '../kind/common-columns.ts';
import { reminds } from '../kind/row-rules.ts';
import { sum } from '../../../domain/numbers/sum.ts';
import type { TableKind } from '../kind/table-kind.ts';
import type { TableRow } from '../../declarations/table.ts';

/** What a row states for auditors. */
const incomeStates = { paid: '全部上缴', short: '没有全部上缴' } as const;

/** 罚没收入 of an agency in a year, and 罚缴分离. */
export const penaltyIncome: TableKind = {
	id: 'penalty-income',
	title: '罚没收入和罚缴分离',
	basis: '县里的依法行政示范标准',
	note: '文件名是数据所属的年份；罚没收入应与同一年行政执法统计年报的罚没金额一致。',
	key: 'agency',
	keyPerFile: true,
	dateField: 'publishedOn',
	states: statesOf,
	columns: [
		{
			name: 'agency',
			label: '执法机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{ name: 'income', label: '罚没收入（万元）', kind: 'amount', required: true, example: 25.05 },
		{
			name: 'paid',
			label: '上缴国库（万元）',
			kind: 'amount',
			required: 'advised',
			advice: '没有填，看不出是否全部上缴',
			description: '当年的罚没收入里已经上缴的',
			example: 25.05,
		},
		{
			name: 'collection',
			label: '收缴方式',
			required: true,
			values: ['全部由银行代收', '部分依法当场收缴'],
			example: '全部由银行代收',
		},
		{
			name: 'onSpot',
			label: '当场收缴（万元）',
			kind: 'amount',
			description: '依法当场收缴、再交银行的；没有的不写',
			example: 0,
		},
		{ name: 'remark', label: '说明', kind: 'paragraph', example: '没有下达罚没指标' },
		publishedColumn,
	],
	rules: [
		({ income, paid }) =>
			typeof income === 'number' && typeof paid === 'number' && paid > income
				? { field: 'paid', message: `${paid} 多于罚没收入 ${income}` }
				: undefined,
		reminds('onSpot', ({ collection, onSpot }) =>
			collection === '部分依法当场收缴' && onSpot === undefined
				? '没有写当场收缴的金额'
				: undefined,
		),
		reminds('remark', (row) =>
			statesOf(row).includes(incomeStates.short) && row['remark'] === undefined
				? '没有全部上缴，请写明原因'
				: undefined,
		),
	],
	summary: (rows) =>
		`罚没收入合计 ${total(rows, 'income')} 万元，写明上缴国库的 ${total(rows, 'paid')} 万元。`,
};

function statesOf({ income, paid }: TableRow): readonly string[] {
	if (typeof paid !== 'number') return [];
	return [paid === income ? incomeStates.paid : incomeStates.short];
}

function total(rows: readonly TableRow[], field: string): number {
	return sum(rows.map((row) => Number(row[field] ?? 0)));
}
