import { shareInWords } from '../../../domain/numbers/share-in-words.ts';
import { notMore } from '../kind/cell-order.ts';
import type { TableRow } from '../../declarations/table.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 政务服务好差评: one file a month, a row an agency or a hall. */
export const serviceReviews: TableKind = {
	id: 'service-reviews',
	title: '政务服务好差评',
	basis: '国办发〔2019〕51号（一）（二）（评价），每月公布由本县安排',
	note: '比例按照件数计算；单位：件。',
	key: 'place',
	keyPerFile: true,
	dateField: 'publishedOn',
	columns: [
		{
			name: 'place',
			label: '单位或者大厅',
			required: true,
			description: '受理和办理事项的单位或者大厅，一个一行',
			example: '青禾县政务服务大厅',
		},
		{
			name: 'agency',
			label: '主管机关',
			kind: 'agency',
			required: true,
			example: '青禾县人民政府办公室',
		},
		{
			name: 'handled',
			label: '办件数',
			kind: 'count',
			required: 'advised',
			advice: '没有填，看不出有多少办件参加评价',
			example: 9860,
		},
		{ name: 'reviewed', label: '评价数', kind: 'count', required: true, example: 4126 },
		{ name: 'bad', label: '差评数', kind: 'count', required: true, example: 7 },
		{
			name: 'rectified',
			label: '差评已整改数',
			kind: 'count',
			required: 'advised',
			advice: '没有填，看不出差评是否整改；没有差评的写 0',
			description: '到公布时已经整改的差评',
			example: 7,
		},
		{
			name: 'measures',
			label: '整改情况',
			kind: 'paragraph',
			example: '增设两个窗口并回访',
		},
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			required: true,
			example: '2026-11-06',
		},
	],
	rules: [
		notMore(['bad', '差评数'], ['reviewed', '评价数']),
		notMore(['rectified', '差评已整改数'], ['bad', '差评数']),
	],
	computed: [
		{
			label: '评价率',
			of: ({ handled, reviewed }) =>
				share(reviewed, handled, { part: '评价数', whole: '办件数', nobody: '没有办件' }),
		},
		{
			label: '非差评率',
			of: ({ reviewed, bad }: TableRow) =>
				share(Number(reviewed) - Number(bad), reviewed, {
					part: '差评数',
					whole: '评价数',
					nobody: '没有评价',
				}),
		},
		{
			label: '差评整改率',
			of: ({ bad, rectified }) =>
				share(rectified, bad, { part: '差评已整改数', whole: '差评数', nobody: '没有差评' }),
		},
	],
};

function share(
	part: unknown,
	whole: unknown,
	words: { part: string; whole: string; nobody: string },
): string {
	return shareInWords(
		typeof part === 'number' ? part : undefined,
		typeof whole === 'number' ? whole : undefined,
		words,
	);
}
