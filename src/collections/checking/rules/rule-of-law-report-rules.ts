import { missingParts } from '../../../domain/reports/rule-of-law-report.ts';
import { bodySections } from '../../../markdown/body-sections.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks 法治政府建设年度报告: one for each agency and year, with all required parts. */
export function checkRuleOfLawReports({ records }: CheckedContent): Problem[] {
	const reports = records.filter(({ collection }) => collection.name === 'rule-of-law-reports');
	const bySubject = Map.groupBy(
		reports,
		({ data }) => `${String(data['issuers'])} ${String(data['year'])}`,
	);
	return [...bySubject.values()].flatMap(([first, ...others]) => [
		...others.map((other) => repeated(other, first)),
		...[...(first ? [first] : []), ...others].flatMap(incomplete),
	]);
}

function repeated(report: ValidRecord, first: ValidRecord | undefined): Problem {
	return {
		file: report.file,
		line: report.lineOf(['year']),
		field: '报告年度',
		message: `与 ${first?.file ?? ''} 是同一单位同一年度的报告，一年只有一份`,
		severity: 'error',
	};
}

/** Reports missing parts. A report without text, which is only an attached file, cannot be checked. */
function incomplete({ file, body, bodyLine, data }: ValidRecord): Problem[] {
	if (body.trim() === '') return [];
	return missingParts(bodySections(body).map(({ heading }) => heading)).map((part) => ({
		file,
		line: bodyLine,
		field: '正文',
		message: `没有“${part}”部分，请用标题（##）标出`,
		severity: data['importedFrom'] ? 'warning' : 'error',
	}));
}
