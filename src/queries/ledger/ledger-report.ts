import { publishedPages } from './published-pages.ts';
import { owedDuties, register } from './register.ts';
import { verdicts } from './verdicts.ts';
import { suspicions } from '../../audit/report/suspicions.ts';
import { site } from '../../site.ts';
import { today } from '../../today.ts';
import type { Report } from '../../audit/report/report.ts';

/** What the portal knows of itself before it is built: without the checks that need its pages as they are served. */
export const ledgerReport: Report = {
	format: 1,
	site: site.address,
	name: site.name,
	today,
	pageCount: publishedPages.length,
	verdicts,
	suspicions: suspicions({ pages: publishedPages, listed: [] }, today),
	health: [],
	notes: [],
	duties: owedDuties,
	agencies: register.agencies,
	publications: {},
};
