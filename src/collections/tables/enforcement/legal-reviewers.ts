import { shareInWords } from '../../../domain/numbers/share-in-words.ts';
import type { TableRow } from '../../declarations/table.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 法制审核人员配备: a row an agency, one file a year. */
export const legalReviewers: TableKind = {
	id: 'legal-reviewers',
	title: '法制审核人员配备情况',
	basis: '国办发〔2018〕118号（十一）（标准），公布由本县安排',
	note: '法制审核人员原则上不少于本单位执法人员总数的5%；比例按照两个人数计算。',
	key: 'agency',
	keyPerFile: true,
	dateField: 'publishedOn',
	formedField: 'countedOn',
	columns: [
		{
			name: 'agency',
			label: '执法机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'officers',
			label: '执法人员',
			kind: 'count',
			required: 'advised',
			advice: '没有填，算不出比例',
			example: 38,
		},
		{
			name: 'reviewers',
			label: '法制审核人员',
			kind: 'count',
			required: 'advised',
			advice: '没有填，算不出比例',
			example: 2,
		},
		{
			name: 'countedOn',
			label: '统计日期',
			kind: 'date',
			required: true,
			description: '两个人数是哪一天的',
			example: '2026-06-30',
		},
		{ name: 'remark', label: '说明', kind: 'paragraph' },
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			required: true,
			example: '2026-07-10',
		},
	],
	rules: [
		({ officers, reviewers }) =>
			typeof officers === 'number' && typeof reviewers === 'number' && reviewers > officers
				? {
						field: 'reviewers',
						message: `法制审核人员 ${reviewers} 人，多于执法人员 ${officers} 人，请核对`,
						severity: 'warning',
					}
				: undefined,
	],
	computed: [{ label: '法制审核人员比例', of: shareOf }],
};

function shareOf({ officers, reviewers }: TableRow): string {
	const [part, whole] = [numberIn(reviewers), numberIn(officers)];
	const share = shareInWords(part, whole, {
		part: '法制审核人员',
		whole: '执法人员',
		nobody: '没有执法人员',
	});
	if (part === undefined || !whole) return share;
	return `${share}，${part * 20 >= whole ? '达到' : '没有达到'}5%`;
}

function numberIn(value: unknown): number | undefined {
	return typeof value === 'number' ? value : undefined;
}
