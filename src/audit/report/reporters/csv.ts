import { csv } from '../../../formats/csv.ts';
import { outcomes } from '../../judging/verdict.ts';
import { verdictEntriesOf } from './entries.ts';
import { ruleTitle, severityLabels, suspicionLabels } from './labels.ts';
import type { Suspicion } from '../../judging/verdict.ts';
import type { Finding, Report } from '../report.ts';
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
	'待核对的网页',
	'类别',
];

/** Every verdict, finding of site health and suspicion, one per row; the last column says which of them it is. */
export function csvReport(reports: readonly Report[]): string {
	const rows = reports.flatMap((report) =>
		[
			...verdictEntriesOf(report).map(cells),
			...report.health.map(findingCells),
			...report.suspicions.map(suspicionCells),
		].map((each) => [report.site, ...each]),
	);
	return csv([header, ...rows]);
}

function cells({ verdict, agencyName, dutyTitle, basis }: VerdictEntry): string[] {
	const { due, dueCertain, published, daysLate, evidence, candidates } = verdict;
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
		(candidates ?? []).map(({ url, title, why }) => `${url} ${title}（${why}）`).join('\n'),
		'公开义务',
	];
}

function findingCells({ rule, url = '', message, severity }: Finding): string[] {
	return otherCells(
		{ title: ruleTitle(rule), id: rule, label: severityLabels[severity], message, url },
		'网站健康',
	);
}

function suspicionCells({ kind, url, message }: Suspicion): string[] {
	return otherCells(
		{ title: suspicionLabels[kind], id: kind, label: '日期可疑', message, url },
		'日期可疑',
	);
}

/** A row that is about no duty; columns that only verdicts have are empty. */
function otherCells(
	{ title, id, label, message, url }: Record<'title' | 'id' | 'label' | 'message' | 'url', string>,
	kind: string,
): string[] {
	const before = ['', '', title, id, '', '', label];
	const ofVerdicts = header.slice(header.indexOf('期限'), header.indexOf('说明')).map(() => '');
	return [...before, ...ofVerdicts, message, url, '', kind];
}
