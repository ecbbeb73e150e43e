import type { TableKind } from '../kind/table-kind.ts';

/** 常见问题: what citizens often ask, with the answer of the agency that is responsible. */
export const questions: TableKind = {
	id: 'questions',
	title: '常见问题',
	note: '公众经常咨询的问题，由主管机关答复；情况变化的，以最新的规定为准。',
	key: 'question',
	dateField: 'updatedOn',
	columns: [
		{
			name: 'question',
			label: '问题',
			required: true,
			description: '照公众的问法写一句话；不写提问人的姓名和联系方式',
			example: '惠民补贴没有到账怎么办？',
		},
		{
			name: 'answer',
			label: '答复',
			kind: 'paragraph',
			required: true,
			description: '先写结论，再写到哪里办、带什么',
			example: '带身份证到户籍所在地乡镇的财政所查询，卡有变动的同时变更。',
		},
		{
			name: 'agency',
			label: '答复机关',
			kind: 'agency',
			required: true,
			example: '青禾县财政局',
		},
		{
			name: 'basis',
			label: '依据',
			description: '文件名称和条款',
			example: '《某县惠民补贴管理办法》第六条',
		},
		{
			name: 'page',
			label: '相关网页',
			kind: 'pages',
			description: '本站的文件、指南或者清单，没有的空着',
			example: ['/normative-documents/'],
		},
		{
			name: 'updatedOn',
			label: '更新日期',
			kind: 'date',
			required: true,
			description: '最近核对答复的日期，写成 2026-03-02 的形式',
			example: '2026-11-16',
		},
	],
};
