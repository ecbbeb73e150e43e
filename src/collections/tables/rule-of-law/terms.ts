import { dayAfter, dayIn } from '../kind/cell-days.ts';
import { dayRead } from '../../../domain/dates/day-text.ts';
import { notEarlier } from '../kind/row-rules.ts';
import type { ComputedColumn } from '../../declarations/table.ts';
import type { Rule } from '../../declarations/collection.ts';
import type { TableColumn } from '../kind/columns.ts';
import type { TableRow } from '../../declarations/table.ts';

/** 聘期 of somebody who is appointed for a time. */
export const termColumns: readonly TableColumn[] = [
	{ name: 'from', label: '聘期开始', kind: 'date', example: '2027-01-01' },
	{
		name: 'until',
		label: '聘期结束',
		kind: 'date',

		description: '聘期的最后一天；没有期限的不写',
		example: '2029-12-31',
	},
];

export const termRules: readonly Rule<TableRow>[] = [notEarlier(['from', '聘期开始'], 'until')];

/** Whether the term runs on a day. */
export const termState: ComputedColumn = {
	label: '聘期状态',
	of: ({ from, until }, day) => {
		if (typeof from === 'string' && from > day) return `未开始（截至 ${dayRead}）`;
		if (typeof until !== 'string') return '';
		return until < day ? `已届满（截至 ${dayRead}）` : `在聘（截至 ${dayRead}）`;
	},
	turns: ({ from, until }) => [dayIn(from), dayAfter(dayIn(until))],
};
