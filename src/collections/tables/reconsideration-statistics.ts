import { z } from 'zod';
import { reconsiderationResults } from '../../domain/reconsideration/reconsideration.ts';
import { percentage } from '../../domain/numbers/percentage.ts';
import { caseCounts } from '../../domain/reconsideration/reconsideration-figures.ts';
import { count, paragraph, publicationTime, year } from '../fields/fields.ts';
import type { ResultId } from '../../domain/reconsideration/reconsideration.ts';
import type { Rule } from '../declarations/collection.ts';
import type { Table } from '../declarations/table.ts';

/** What is counted, where the name of a result does not say it. */
const countNotes: Partial<Record<ResultId, string>> = {
	ended: '件数，含和解后撤回的',
	mediated: '制作调解书的件数',
	agreement: '就行政协议决定履行、补救、赔偿或者补偿的件数，没有的留空',
};

/** The results of the handbook's example, which add up to its `concluded`. */
const exampleCounts: Record<ResultId, number> = {
	revoked: 2,
	partlyRevoked: 1,
	altered: 0,
	unlawful: 1,
	void: 0,
	ordered: 1,
	agreement: 0,
	upheld: 12,
	claimRejected: 1,
	applicationRejected: 1,
	ended: 4,
	mediated: 1,
};

/** The result that files of earlier years do not have as a column. */
const optionalResult = 'agreement';

const percent = (label: string) =>
	z
		.number()
		.min(0, '应在 0 到 100 之间')
		.max(100, '应在 0 到 100 之间')
		.meta({ title: label, numeric: true });

const schema = z.strictObject({
	year: year('年度').meta({ example: 2022 }),
	received: count('收到申请').meta({ description: '全年收到的申请', example: 30 }),
	accepted: count('受理').meta({ description: '不多于收到申请', example: 28 }),
	carriedIn: count('上年结转').meta({ description: '上年没有审结的', example: 0 }),
	...results(),
	concluded: count('审结').meta({ description: '各类结果之和', example: 24 }),
	carriedOut: count('结转下年').meta({ description: '年底没有审结的', example: 4 }),
	correctionRate: percent('纠错率（%）')
		.meta({ description: '审结不为 0 时填写，一位小数', example: 20.8 })
		.optional(),
	settled: count('调解和解结案').meta({ description: '调解加和解终止的件数', example: 4 }),
	lawsuits: count('应诉案件').meta({ description: '行政应诉案件', example: 8 }),
	appearances: count('负责人出庭应诉').meta({ description: '不多于应诉案件', example: 8 }),
	appearanceRate: percent('负责人出庭率（%）')
		.meta({ description: '有应诉案件时填写，一位小数', example: 100 })
		.optional(),
	publishedOn: publicationTime('公布日期').meta({
		description: '这一行公布的日期；以后的日期，到那时才公开',
		example: '2023-01-20',
	}),
	note: paragraph('说明').meta({ description: '需要说明的情况' }).optional(),
});

type Row = z.output<typeof schema>;

/**
 * 行政复议、应诉 yearly figures, one row a year. A sum that does not follow from the row's own numbers is an error unless the row
 * explains itself (`note`); what may be counted in another way, as by the statistics of a superior, is a warning.
 */
export const reconsiderationStatistics: Table = {
	name: 'reconsideration-statistics',
	title: '行政复议统计',
	format: 'csv',
	path: '/reconsideration/statistics/',
	key: 'year',
	dateField: 'publishedOn',
	description:
		'历年行政复议、行政应诉案件情况，单位：件。审结等于各类结果之和；' +
		'纠错率为撤销、部分撤销、变更、确认违法、确认无效、责令履行、行政协议责任的案件占审结案件的百分比；' +
		'负责人出庭率为负责人出庭应诉占应诉案件的百分比。',
	trend: {
		title: '行政复议案件的收到、受理和审结（单位：件）',
		year: 'year',
		fields: ['received', 'accepted', 'concluded'],
	},
	partTitle: () => '历年',
	fileName: { pattern: /^annual$/, hint: '只有一个文件 annual.csv，一年一行', example: 'annual' },
	schema,
	rules: [
		reminder('accepted', ({ accepted, received }) =>
			accepted > received
				? `受理 ${accepted} 件，多于收到申请的 ${received} 件，请核对（上年收到、本年受理的除外）`
				: undefined,
		),
		sum('concluded', (row) => {
			const { concluded } = caseCounts(row);
			return row.concluded === concluded
				? undefined
				: `写的是 ${row.concluded}，各类结果相加是 ${concluded}`;
		}),
		sum('carriedOut', ({ carriedIn, accepted, concluded, carriedOut }) => {
			const expected = carriedIn + accepted - concluded;
			return carriedOut === expected
				? undefined
				: `写的是 ${carriedOut}，上年结转 ${carriedIn} 加受理 ${accepted} 减审结 ${concluded} 是 ${expected}`;
		}),
		sum('settled', ({ settled, mediated, ended }) =>
			settled < mediated || settled > mediated + ended
				? `应不少于调解 ${mediated} 件，不多于调解和终止共 ${mediated + ended} 件`
				: undefined,
		),
		reminder('appearances', ({ appearances, lawsuits }) =>
			appearances > lawsuits ? `多于应诉案件 ${lawsuits} 件，请核对` : undefined,
		),
		reminder('correctionRate', (row) => {
			const { corrected, concluded } = caseCounts(row);
			return rateProblem(row.correctionRate, corrected, concluded);
		}),
		reminder('appearanceRate', ({ appearanceRate, appearances, lawsuits }) =>
			rateProblem(appearanceRate, appearances, lawsuits),
		),
	],
};

function results() {
	const fields = reconsiderationResults.map(({ id, title }) => {
		const field = count(title).meta({
			description: countNotes[id] ?? '件数，没有的写 0',
			example: exampleCounts[id],
		});
		return [id, id === optionalResult ? field.optional() : field];
	});
	return Object.fromEntries(fields) as Record<
		Exclude<ResultId, typeof optionalResult>,
		ReturnType<typeof count>
	> &
		Record<typeof optionalResult, z.ZodOptional<ReturnType<typeof count>>>;
}

type ProblemOf = (row: Row) => string | undefined;

function sum(field: keyof Row, problemOf: ProblemOf): Rule<Row> {
	return (row) => {
		const message = problemOf(row);
		if (message === undefined) return undefined;
		return row.note
			? { field, message, severity: 'warning' }
			: { field, message: `${message}。确实如此的，在说明里写明原因` };
	};
}

function reminder(field: keyof Row, problemOf: ProblemOf): Rule<Row> {
	return (row) => {
		const message = problemOf(row);
		return message === undefined ? undefined : { field, message, severity: 'warning' };
	};
}

/** What is unusual about a rate. It has one decimal place as a rule, and is empty if the divisor is zero. */
function rateProblem(written: number | undefined, part: number, whole: number): string | undefined {
	const rate = percentage(part, whole);
	if (written === rate) return undefined;
	if (rate === undefined) return '没有案件，比例一般空着不填';
	return written === undefined
		? `没有填，按本行数字是 ${rate}`
		: `写的是 ${written}，${part} 除以 ${whole} 是 ${rate}（保留一位小数），请核对`;
}
