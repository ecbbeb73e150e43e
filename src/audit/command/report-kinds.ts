import { csvReport } from '../report/reporters/csv.ts';
import { htmlReport } from '../report/reporters/html.ts';
import { jsonReport } from '../report/reporters/json.ts';
import { markdownReport } from '../report/reporters/markdown.ts';
import type { Report } from '../report/report.ts';

/** The files that an audit writes, by the option that asks for them. */
export const reportKinds = {
	json: { extension: '.json', write: jsonReport },
	csv: { extension: '.csv', write: csvReport },
	markdown: { extension: '.md', write: markdownReport },
	html: { extension: '.html', write: htmlReport },
} as const satisfies Record<
	string,
	{ extension: string; write: (reports: readonly Report[]) => string }
>;

export type ReportKind = keyof typeof reportKinds;
