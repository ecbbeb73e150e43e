import { csvReport } from '../reporters/csv.ts';
import { htmlReport } from '../reporters/html.ts';
import { jsonReport } from '../reporters/json.ts';
import { markdownReport } from '../reporters/markdown.ts';
import type { Report } from '../report.ts';

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
