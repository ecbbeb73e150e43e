import { z } from 'zod';
import {
	isTargetMet,
	isUnfoundedRate,
	targetKinds,
} from '../../../domain/reports/demonstration.ts';
import { percentage } from '../../../domain/numbers/percentage.ts';
import { amount, calendarDate, count, oneOf, text } from '../../fields/fields.ts';
import { namedByYear } from '../kind/file-naming.ts';
import { publicationField, rowPublication } from '../kind/row-publication.ts';
import type { DemonstrationTarget } from '../../../domain/reports/demonstration.ts';
import type { RuleViolation } from '../../declarations/collection.ts';
import type { Table, TableRow } from '../../declarations/table.ts';

/** 量化目标: what of the work can be measured, and how it came out. */
export const targets: Table = {
	name: 'targets',
	title: '法治政府建设量化目标',
	format: 'csv',
	path: '/rule-of-law/targets/',
	key: 'name',
	keyPerFile: true,
	...namedByYear,
	description: '法治政府建设中可以用数字衡量的目标和实际完成情况。',
	dateField: 'updatedOn',
	schema: z.strictObject({
		name: text('项目').meta({ example: '行政执法人员培训' }),
		kind: oneOf('要求', targetKinds).meta({ example: '不少于' }),
		target: amount('目标').meta({ description: '数字', example: 40 }),
		actual: amount('实际').meta({ description: '数字，有了结果再填', example: 32 }).optional(),
		unit: text('单位').meta({ description: '数字的单位', example: '学时' }),
		part: count('分子')
			.meta({ description: '单位是 % 的，写明符合要求的数', example: 24 })
			.optional(),
		whole: count('分母').meta({ description: '单位是 % 的，写明总数', example: 25 }).optional(),
		basis: text('依据').meta({
			description: '目标写在哪份文件里',
			example: '年度法治政府建设工作要点',
		}),
		updatedOn: calendarDate('更新日期').meta({
			description: '最近一次改动这一行的日期',
			example: '2027-02-01',
		}),
		...rowPublication,
	}),
	internal: [publicationField],
	rules: [rateRule],
	computed: [
		{ label: '是否达到', of: (row) => outcomeInWords(row as unknown as DemonstrationTarget) },
	],
};

/** A rate follows from what was counted. */
function rateRule(row: TableRow): RuleViolation | undefined {
	const { unit, actual, part, whole } = row as unknown as DemonstrationTarget;
	if (part === undefined && whole === undefined)
		return unit === '%' && actual !== undefined
			? {
					field: 'part',
					message: '没有填。比例请写明分子、分母，不写的网页显示“待核实”',
					severity: 'warning',
				}
			: undefined;
	if (part === undefined || whole === undefined || unit !== '%')
		return { field: 'whole', message: '分子、分母一起填，单位写 %' };
	const rate = percentage(part, whole);
	if (rate === undefined || part > whole)
		return { field: 'whole', message: '分母不能是 0，也不能小于分子' };
	return actual === rate
		? undefined
		: { field: 'actual', message: `${part} 除以 ${whole} 应为 ${rate}（保留一位小数）` };
}

function outcomeInWords(target: DemonstrationTarget): string {
	const isMet = isTargetMet(target);
	if (isMet === undefined) return '尚无数据';
	if (isUnfoundedRate(target)) return '待核实（没有分子、分母）';
	const { part, whole } = target;
	const counted = part === undefined || whole === undefined ? '' : `（${part}/${whole}）`;
	return `${isMet ? '达到' : '未达到'}${counted}`;
}
