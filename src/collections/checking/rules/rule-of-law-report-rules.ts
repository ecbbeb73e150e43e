import { judgeEach } from '../../records/judge-each.ts';
import { missingParts } from '../../../domain/reports/rule-of-law-report.ts';
import { bodySections } from '../../../markdown/body-sections.ts';
import { runInHeadings } from '../../../markdown/run-in-headings.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Reminds of a second 法治政府建设年度报告 of an agency for a year, and of required parts that a report lacks. */
export function checkRuleOfLawReports(content: CheckedContent): Problem[] {
	const { records } = content;
	const reports = records.filter(({ collection }) => collection.name === 'rule-of-law-reports');
	const bySubject = Map.groupBy(
		reports,
		({ data }) => `${String(data['issuers'])} ${String(data['year'])}`,
	);
	return [
		...[...bySubject.values()].flatMap(([first, ...others]) =>
			others.map((other) => repeated(other, first)),
		),
		...judgeEach(content, (record) =>
			record.collection.name === 'rule-of-law-reports' ? incomplete(record) : [],
		),
	];
}

function repeated(report: ValidRecord, first: ValidRecord | undefined): Problem {
	return {
		file: report.file,
		line: report.lineOf(['year']),
		field: '报告年度',
		message: `与 ${first?.file ?? ''} 是同一单位同一年度的报告，一年一般只有一份，请核对`,
		severity: 'warning',
	};
}

/** Reminds of missing parts. A report without text, which is only an attached file, cannot be checked. */
function incomplete({ file, body, bodyLine }: ValidRecord): Problem[] {
	if (body.trim() === '') return [];
	const headings = [...bodySections(body), ...runInHeadings(body)].map(({ heading }) => heading);
	return missingParts(headings).map((part) => ({
		file,
		line: bodyLine,
		field: '正文',
		message: `没有“${part}”部分。写了的，请用标题（##）或者段首的小标题标出`,
		severity: 'warning',
	}));
}
