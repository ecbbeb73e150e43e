import { percentage } from '../../../domain/numbers/percentage.ts';
import { numberColumn, pageColumn, publishedColumn } from '../kind/common-columns.ts';
import { partOf, reminds } from '../kind/row-rules.ts';
import type { Rule } from '../../declarations/collection.ts';
import type { TableRow } from '../../declarations/table.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** What a row states for auditors about its share and the share that was to be reached. */
const surveyStates = { reached: '达到目标', missed: '没有达到目标' } as const;

/** 满意度调查: what was asked, of how many, with which result. */
export const surveys: TableKind = {
	id: 'surveys',
	title: '满意度调查',
	basis: '县里的依法行政示范标准',
	note: '满意度等于满意人数除以有效样本，知晓率等于知晓人数除以有效样本。',
	key: 'number',
	nameField: 'subject',
	keyPerFile: true,
	dateField: 'publishedOn',
	formedField: 'on',
	links: ['page'],
	states: statesOf,
	columns: [
		numberColumn,
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: ['满意度', '知晓率', '其他'],
			example: '满意度',
		},
		{
			name: 'subject',
			label: '调查内容',
			required: true,
			example: '法治政府建设总体满意度',
		},
		{
			name: 'agency',
			label: '组织单位',
			kind: 'agency',
			required: true,
			example: '青禾县统计局',
		},
		{
			name: 'surveyor',
			label: '调查机构',
			description: '委托调查的写受托机构',
			example: '示例调查公司',
		},
		{
			name: 'method',
			label: '方式',

			description: '电话、问卷、网上、入户等',
			example: '电话访问',
		},
		{ name: 'on', label: '调查日期', kind: 'date', required: true, example: '2027-11-12' },
		{
			name: 'sample',
			label: '有效样本（人）',
			kind: 'count',
			required: true,
			description: '比例的分母',
			example: 1000,
		},
		{
			name: 'satisfied',
			label: '满意或者知晓（人）',
			kind: 'count',
			required: 'advised',
			advice: '没有填，比例没有依据，网页写“待核实”',
			description: '比例的分子；空着的，网页写“待核实”',
			example: 914,
		},
		{
			name: 'share',
			label: '比例（%）',
			kind: 'amount',
			required: true,
			description: '满意度或者知晓率，一位小数，应等于分子除以分母',
			example: 91.4,
		},
		{
			name: 'target',
			label: '目标（%）',
			kind: 'amount',
			description: '方案定了目标的填',
			example: 80,
		},
		publishedColumn,
		pageColumn,
	],
	rules: [
		partOf('satisfied', ['sample', '有效样本']),
		shareRule,
		reminds('share', ({ share }) => (Number(share) > 100 ? '大于 100，请核对' : undefined)),
	],
	computed: [{ label: '是否达到目标', of: reachedInWords }],
};

function shareRule({ share, satisfied, sample }: TableRow): ReturnType<Rule<TableRow>> {
	if (typeof satisfied !== 'number' || typeof sample !== 'number') return undefined;
	const rate = percentage(satisfied, sample);
	if (rate === undefined) return { field: 'sample', message: '不能是 0' };
	return share === rate
		? undefined
		: { field: 'share', message: `${satisfied} 除以 ${sample} 应为 ${rate}（保留一位小数）` };
}

function statesOf({ share, target, satisfied }: TableRow): readonly string[] {
	if (satisfied === undefined || typeof share !== 'number' || typeof target !== 'number') return [];
	return [share >= target ? surveyStates.reached : surveyStates.missed];
}

function reachedInWords(row: TableRow): string {
	if (row['satisfied'] === undefined) return '待核实（没有分子）';
	const [state = '没有写目标'] = statesOf(row);
	return state;
}
