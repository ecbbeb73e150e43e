import { contradictions } from './claims.ts';
import { publishedParagraphs } from './places.ts';
import { reportClaims } from './report-claims.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ReportData } from './report-claims.ts';

/**
 * Reminds of annual reports on disclosure whose text differs from their tables. A report that explains its figures
 * (`correction`) is left alone.
 */
export function checkReportFigures({ records }: CheckedContent): Problem[] {
	return records
		.filter(
			({ collection, data }) => collection.name === 'disclosure-reports' && !data['correction'],
		)
		.flatMap((record) =>
			contradictions(publishedParagraphs(record), reportClaims(record, record.data as ReportData)),
		);
}
