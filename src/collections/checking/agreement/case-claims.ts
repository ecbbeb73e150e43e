import type { Claim } from './claims.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** What the figures are compared with, in Chinese. */
export const caseSource = '行政复议统计';

type Row = Partial<
	Record<
		| 'received'
		| 'accepted'
		| 'carriedIn'
		| 'concluded'
		| 'lawsuits'
		| 'appearances'
		| 'appearanceRate'
		| 'correctionRate',
		number
	>
>;

/** What texts may say of the cases of a year, by its row of the statistics; nothing without a row. */
export function caseClaims(record: ValidRecord | undefined): readonly Claim[] {
	if (!record) return [];
	const { received, accepted, carriedIn, concluded, lawsuits, appearances, ...rest } =
		record.data as unknown as Row;
	const { appearanceRate, correctionRate } = rest;
	const at = (field: string) => ({ record, line: record.lineOf([field]) });
	const claim = (
		what: string,
		unit: string,
		stated: readonly (number | undefined)[],
		pattern: RegExp,
		row?: RegExp,
	): Claim => ({
		what,
		unit,
		pattern,
		...(row && { row }),
		stated: stated.filter((each) => each !== undefined),
		at: at('year'),
		source: caseSource,
	});
	return [
		claim(
			'负责人出庭应诉',
			' 件',
			[appearances],
			/负责人(?:共|累计)?出庭(?:应诉)?(\d+)[件次]/g,
			/^负责人出庭(?:应诉)?(?:（件）)?$/,
		),
		claim(
			'行政应诉案件',
			' 件',
			[lawsuits],
			/行政(?:应诉|诉讼)案件(?:共)?(\d+)件/g,
			/^(?:一审)?行政(?:应诉|诉讼)案件(?:（件）)?$/,
		),
		claim(
			'负责人出庭率',
			'%',
			[appearanceRate],
			/出庭(?:应诉)?率(?:达到|达|为|是)?(\d+(?:\.\d+)?)[%％]/g,
			/^(?:负责人)?出庭(?:应诉)?率(?:（%）)?$/,
		),
		claim(
			'纠错率',
			'%',
			[correctionRate],
			/纠错率(?:达到|达|为|是)?(\d+(?:\.\d+)?)[%％]/g,
			/^(?:直接)?纠错率(?:（%）)?$/,
		),
		claim(
			'行政复议案件',
			' 件',
			[accepted, received, concluded, (accepted ?? 0) + (carriedIn ?? 0)],
			/(?:办理|审理)行政复议案件(?:共)?(\d+)件/g,
		),
		claim(
			'收到行政复议申请',
			' 件',
			[received],
			/(?:收到|新收)行政复议(?:申请|案件)(?:共)?(\d+)件/g,
			/^收到(?:行政复议)?申请(?:（件）)?$/,
		),
		claim('受理行政复议', ' 件', [accepted], /受理行政复议(?:申请|案件)(?:共)?(\d+)件/g),
		claim('审结行政复议案件', ' 件', [concluded], /(?:审结|办结)行政复议案件(?:共)?(\d+)件/g),
	].filter(({ stated }) => stated.length > 0);
}
