import { z } from 'zod';
import {
	comprehensiveRoute,
	demonstrationRoutes,
	selfAssessments,
	singleRoute,
} from '../../../domain/reports/demonstration.ts';
import { calendarDate, oneOf, paragraph, text, texts, unitNames } from '../../fields/fields.ts';
import { namedByYear } from '../kind/file-naming.ts';
import { publicationField, rowPublication } from '../kind/row-publication.ts';
import { indicatorSummary } from './indicator-summary.ts';
import type { Table } from '../../declarations/table.ts';

const schema = z.strictObject({
	number: text('编号').meta({ example: '1-1', headings: ['序号'] }),
	route: oneOf('示范类型', demonstrationRoutes)
		.meta({ description: `不填的是“${comprehensiveRoute}”`, example: comprehensiveRoute })
		.optional(),
	item: text('单项名称')
		.meta({ description: `“${singleRoute}”的写申报哪一项，例如行政执法三项制度` })
		.optional(),
	first: text('一级指标').meta({
		description: '指标体系的一级指标',
		example: '政府职能依法全面履行',
	}),
	second: text('二级指标').meta({ description: '指标体系的二级指标', example: '简政放权' }),
	content: paragraph('指标内容').meta({
		description: '一句话写明要求',
		example: '行政许可事项全部列入清单',
	}),
	responsible: unitNames('责任单位').meta({ example: ['司法局'] }),
	evidence: texts('佐证')
		.meta({ example: ['/disclosure/', '/agencies/'] })
		.optional(),
	assessed: text('实际值或得分')
		.meta({
			description: '自评依据的数字，带单位；没有数字的不填',
			example: '98.5%',
			headings: ['实际值', '得分', '自评分', '自评得分'],
		})
		.optional(),
	assessment: oneOf('自评', selfAssessments).meta({ example: '达标' }),
	assessedOn: calendarDate('自评日期').meta({
		description: '最近一次自评的日期',
		example: '2027-03-05',
	}),
	...rowPublication,
});

/** 示范创建指标: the county's own assessment of each indicator, with the public pages that show it. */
export const indicatorTable = {
	name: 'indicators',
	title: '法治政府建设示范创建指标',
	format: 'csv',
	path: '/rule-of-law/indicators/',
	key: 'number',
	nameField: 'second',
	keyPerFile: true,
	...namedByYear,
	description: '对照市县法治政府建设示范指标体系逐项自评，并列出本站可以佐证的公开网页。',
	links: ['evidence'],
	dateField: 'assessedOn',
	schema,
	internal: [publicationField],
	rules: [
		({ route, item }) =>
			(route === singleRoute) === (item !== undefined)
				? undefined
				: { field: 'item', message: `“${singleRoute}”的写单项名称，别的不写` },
	],
	summary: (rows) => indicatorSummary(rows),
} satisfies Table;
