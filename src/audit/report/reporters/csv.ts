import { csv } from '../../../formats/csv.ts';
import { outcomes } from '../../judging/verdict.ts';
import { evidenceKinds } from '../report.ts';
import { verdictEntriesOf } from './entries.ts';
import type { Report } from '../report.ts';
import type { VerdictEntry } from './entries.ts';

const header = [
	'网站',
	'机构',
	'机构编号',
	'义务',
	'义务编号',
	'依据',
	'期间',
	'结论',
	'期限',
	'期限是否确定',
	'发布时间',
	'逾期工作日',
	'件数',
	'说明',
	'依据网页',
	'判断所据',
];

/**
 * Every verdict, one per row, with what its site is judged by: rows of sites judged by different kinds of evidence cannot be
 * compared. Suspicions and site health are only in the other forms of the report.
 */
export function csvReport(reports: readonly Report[]): string {
	const rows = reports.flatMap((report) =>
		verdictEntriesOf(report).map((entry) => [
			report.site,
			...cells(entry),
			report.unjudged ? '' : evidenceKinds[report.evidenceKind],
		]),
	);
	return csv([header, ...rows]);
}

function cells({ verdict, agencyName, dutyTitle, basis }: VerdictEntry): string[] {
	const { due, dueCertain, published, daysLate, evidence } = verdict;
	return [
		agencyName,
		verdict.agency ?? '',
		dutyTitle,
		verdict.duty,
		basis,
		verdict.period ?? '',
		outcomes[verdict.outcome],
		due ?? '',
		due ? (dueCertain === false ? '否' : '是') : '',
		published ?? '',
		daysLate === undefined ? '' : String(daysLate),
		String(verdict.itemCount),
		verdict.reason,
		evidence.join('\n'),
	];
}
