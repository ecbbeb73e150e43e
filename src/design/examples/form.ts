import type { FormBlock } from '../../presentation/blank-form.ts';

/** Every kind of part of a printed form. */
export const form: readonly FormBlock[] = [
	{ kind: 'title', text: '政府信息公开申请表' },
	{ kind: 'heading', text: '申请人信息' },
	{
		kind: 'fields',
		title: '申请人信息',
		rows: [
			{ label: '姓名', printed: '', lines: 1 },
			{ label: '获取方式', printed: '□ 邮寄　□ 自行领取', lines: 1 },
			{ label: '所需信息的内容描述', printed: '', lines: 4 },
		],
	},
	{ kind: 'heading', text: '提交的材料' },
	{ kind: 'grid', title: '提交的材料', columns: ['序号', '名称', '份数'], rowCount: 2 },
	{ kind: 'paragraph', text: '本人保证以上内容真实。' },
	{ kind: 'signature', text: '申请人（签名）：' },
	{ kind: 'signature', text: '年　　月　　日' },
	{ kind: 'hint', text: '填写说明：用黑色墨水填写。' },
];
