import type { DocumentKind } from '../declarations/document-kind.ts';

interface Asked {
	/** The agency's id and name. */
	issuer: { id: string; name: string };
	/** The year that the report is about. */
	year: number;
}

/** The name of the file and the title of a record of which each agency has one, or one a year. */
export interface Named {
	id: string;
	title: string;
	/** The year, for a report. */
	year?: number;
}

/** What a guide or a yearly report of an agency is called; `undefined` for other documents. */
export function namedByAgency(
	{ divisions, ofAgency, title }: Pick<DocumentKind, 'divisions' | 'ofAgency' | 'title'>,
	{ issuer, year }: Asked,
): Named | undefined {
	if (ofAgency) return { id: issuer.id, title: `${issuer.name}${title}` };
	return divisions.includes('report-year')
		? { id: `${issuer.id}-${year}`, title: `${issuer.name}${year}年${title}`, year }
		: undefined;
}
