import type { TableKind } from '../kind/table-kind.ts';

/** 音像记录事项清单. */
export const recordingList: TableKind = {
	id: 'recording-list',
	title: '音像记录事项清单',
	basis: '国办发〔2018〕118号',
	key: 'name',
	keyWith: ['agency'],
	columns: [
		{ name: 'name', label: '记录事项', required: true, example: '查封、扣押场所和财物' },
		{
			name: 'agency',
			label: '执法机关',
			kind: 'agency',
			required: true,
			example: '青禾县应急管理局',
		},
		{ name: 'stage', label: '记录环节', required: true, example: '实施强制措施' },
		{
			name: 'content',
			label: '记录内容',
			kind: 'paragraph',
			example: '告知、清点、签字的全过程',
		},
		{ name: 'method', label: '记录方式', example: '执法记录仪不间断记录' },
	],
};
