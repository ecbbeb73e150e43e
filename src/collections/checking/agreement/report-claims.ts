import { numberIn } from '../../../domain/reports/annual-report.ts';
import type { z } from 'zod';
import type { Claim } from './claims.ts';
import type { disclosureReports } from '../../disclosure-reports.ts';
import type { ReportCell } from '../../../domain/reports/annual-report-tables.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The fields of an annual report on disclosure. */
export type ReportData = z.output<typeof disclosureReports.schema>;

/** What the text may say of each table. Without a table nothing is claimed. */
export function reportClaims(
	record: ValidRecord,
	{ applications, disputes, proactive }: ReportData,
): Claim[] {
	const claim = (
		what: string,
		path: readonly string[],
		stated: readonly (number | undefined)[],
		pattern: RegExp,
	): Claim => ({
		what,
		unit: ' 件',
		pattern,
		stated: stated.filter((each) => each !== undefined),
		at: { record, line: record.lineOf(path) },
		source: '统计表',
	});
	const applied = (row: string) => totalOf(applications?.[row]);
	const disputed = (row: string) => totalOf(disputes?.[row]);
	const sued = (disputed('未经复议直接起诉') ?? 0) + (disputed('复议后起诉') ?? 0);
	const [made, repealed, valid] = proactive?.行政规范性文件 ?? [];
	return [
		...(applications
			? [
					claim(
						'新收申请',
						['applications', '一'],
						[applied('一')],
						/(?:新收|收到)\p{Script=Han}{0,6}?申请(?:共)?(\d+)件/gu,
					),
					claim(
						'上年结转',
						['applications', '二'],
						[applied('二')],
						/上年(?:度)?结转(?:申请)?(\d+)件/g,
					),
					claim(
						'结转下年度',
						['applications', '四'],
						[applied('四')],
						/结转(?:至|到)?下年度?(?:继续办理)?(?:的)?(\d+)件/g,
					),
					claim(
						'办理申请',
						['applications', '三（七）'],
						[applied('三（七）')],
						/(?<=申请\d+件[^。]*)(?:办理|办结|答复)(\d+)件/g,
					),
				]
			: []),
		...(disputes
			? [
					claim(
						'行政复议',
						['disputes', '行政复议'],
						[disputed('行政复议')],
						/(?<!办理|审理|受理)行政复议(?:案件)?(\d+)件/g,
					),
					claim('行政诉讼', ['disputes'], [sued], /行政诉讼(?:案件)?(\d+)件/g),
				]
			: []),
		...(proactive
			? [
					claim(
						'制发行政规范性文件',
						['proactive', '行政规范性文件'],
						[cell(made)],
						/制[定发](?:行政)?规范性文件(\d+)件/g,
					),
					claim(
						'废止行政规范性文件',
						['proactive', '行政规范性文件'],
						[cell(repealed)],
						/废止(?:行政)?规范性文件(\d+)件/g,
					),
					claim(
						'现行有效的行政规范性文件',
						['proactive', '行政规范性文件'],
						[cell(valid)],
						/现行有效(?:的)?(?:行政)?规范性文件(\d+)件/g,
					),
				]
			: []),
	].filter(({ stated }) => stated.length > 0);
}

function totalOf(cells: readonly ReportCell[] | undefined): number | undefined {
	return cells === undefined ? undefined : numberIn(cells.at(-1));
}

function cell(value: ReportCell | undefined): number | undefined {
	return typeof value === 'number' ? value : undefined;
}
