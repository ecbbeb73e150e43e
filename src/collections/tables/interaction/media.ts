import type { TableKind } from '../kind/table-kind.ts';

/** 政务新媒体: the accounts of the county's agencies on platforms of others. */
export const media: TableKind = {
	id: 'media',
	title: '政务新媒体',
	note: '本县行政机关在各个平台开设的账号；在平台上发布的政府信息，以本网站公布的为准。',
	key: 'name',
	dateField: 'updatedOn',
	columns: [
		{
			name: 'name',
			label: '名称',
			required: true,
			description: '几个平台同名的，在名称后面写上平台',
			example: '青禾发布（微信公众号）',
		},
		{
			name: 'platform',
			label: '平台',
			required: true,
			description: '平台的名称',
			example: '微信公众号',
		},
		{ name: 'account', label: '账号', required: true, example: 'qinghe-fabu' },
		{
			name: 'agency',
			label: '主办单位',
			kind: 'agency',
			required: true,
			example: '青禾县人民政府办公室',
		},
		{
			name: 'online',
			label: '网址',
			kind: 'web-address',
			example: 'https://weibo.example/qinghe',
		},
		{
			name: 'qrCode',
			label: '二维码',
			kind: 'pages',
			description: 'public/files/ 里的图片，写成 /files/文件名；没有的空着',
		},
		{
			name: 'updatedOn',
			label: '更新日期',
			kind: 'date',
			required: true,
			description: '最近核对的日期，写成 2026-03-02 的形式',
			example: '2026-11-16',
		},
	],
};
