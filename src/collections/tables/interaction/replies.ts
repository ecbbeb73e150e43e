import { percentage } from '../../../domain/numbers/percentage.ts';
import type { RuleViolation } from '../../declarations/collection.ts';
import type { TableKind } from '../kind/table-kind.ts';
import type { TableRow } from '../../declarations/table.ts';

/** Pairs of columns of which the first counts a part of what the second counts. */
const parts = [
	['inTime', 'answered', '按时答复', '答复'],
	['satisfied', 'rated', '满意', '参加评价'],
] as const;

/** 留言办理统计: how the messages to the site were answered, one row a month. The rates are worked out. */
export const replies: TableKind = {
	id: 'replies',
	title: '留言办理统计',
	note: '本网站收到的咨询、建言和信箱来信的办理情况，单位：件。按时答复率是按时答复占答复的百分比，满意率是满意占参加评价的百分比。',
	key: 'month',
	dateField: 'publishedOn',
	formedField: 'publishedOn',
	rules: [...parts.map(partOf), withinMonths, answersCounted],
	computed: [
		{ label: '按时答复率（%）', of: (row) => rate(row, 'inTime', 'answered') },
		{ label: '满意率（%）', of: (row) => rate(row, 'satisfied', 'rated') },
	],
	columns: [
		{ name: 'month', label: '月份', kind: 'month', required: true, example: '2027-01' },
		{
			name: 'received',
			label: '收到',
			kind: 'count',
			required: true,
			description: '当月收到的有效留言',
			example: 26,
		},
		{
			name: 'answered',
			label: '答复',
			kind: 'count',
			required: true,
			description: '当月答复的留言，包括以前收到的',
			example: 25,
		},
		{
			name: 'inTime',
			label: '按时答复',
			kind: 'count',
			required: true,
			description: '在承诺时间里答复的，不多于答复',
			example: 25,
		},
		{
			name: 'late',
			label: '超过3个月没有答复',
			kind: 'count',
			description: '到月底收到超过3个月还没有答复的有效留言，没有的写 0',
			example: 0,
		},
		{
			name: 'rated',
			label: '参加评价',
			kind: 'count',
			description: '作出满意度评价的留言；没有开展评价的空着',
			example: 12,
		},
		{
			name: 'satisfied',
			label: '满意',
			kind: 'count',
			description: '评价为满意的，不多于参加评价',
			example: 11,
		},
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			required: true,
			description: '这一行公布的日期；以后的日期，到那时才公开',
			example: '2027-02-05',
		},
		{ name: 'note', label: '说明', kind: 'paragraph' },
	],
};

function partOf([part, whole, partName, wholeName]: (typeof parts)[number]) {
	return (row: TableRow): RuleViolation | undefined => {
		const [count, total] = [row[part], row[whole]];
		if (typeof count !== 'number') return undefined;
		if (typeof total !== 'number')
			return { field: whole, message: `写了${partName}，也要写${wholeName}` };
		if (count <= total) return undefined;
		return { field: part, message: `${partName} ${count} 件，多于${wholeName}的 ${total} 件` };
	};
}

function withinMonths({ late }: TableRow): RuleViolation | undefined {
	if (typeof late !== 'number' || late === 0) return undefined;
	return {
		field: 'late',
		message: `有 ${late} 件超过 3 个月没有答复；一年内有这样的有效留言，检查时单项否决（国办秘函〔2019〕19号），请尽快答复`,
		severity: 'warning',
	};
}

function answersCounted({ received, answered, note }: TableRow): RuleViolation | undefined {
	if (note !== undefined || Number(answered) <= Number(received)) return undefined;
	return {
		field: 'answered',
		message: `答复 ${Number(answered)} 件，多于当月收到的 ${Number(received)} 件；包括以前收到的，请在说明里写明`,
		severity: 'warning',
	};
}

function rate(row: TableRow, part: string, whole: string): string {
	const [count, total] = [row[part], row[whole]];
	if (typeof count !== 'number' || typeof total !== 'number') return '';
	return String(percentage(count, total) ?? '');
}
