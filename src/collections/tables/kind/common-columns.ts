import type { TableColumn } from './columns.ts';

/** 编号 of a row, unique within a file: the same matter may be several agencies'. */
export const numberColumn: TableColumn = {
	name: 'number',
	label: '编号',
	required: true,
	description: '编了就不改',
	example: '01',
};

/** 公布日期: since when the row is public. */
export const publishedColumn: TableColumn = {
	name: 'publishedOn',
	label: '公布日期',
	kind: 'publication-time',
	required: 'advised',
	advice: '没有填，看不出是否按时公布',
	description: '这一行公布的日期；以后的日期，到那时才公开；空着的，看不出是否按时公布',
	example: '2028-01-20',
};

/** 链接: pages of this site with the document itself. */
export const pageColumn: TableColumn = {
	name: 'page',
	label: '链接',
	kind: 'pages',
	description: '有通报、报告等原文的填',
	example: ['/agencies/'],
};
