import { derived } from '../derived.ts';
import { publishedPages } from './published-pages.ts';
import { owedDuties, register } from '../records/register.ts';
import { verdicts } from './verdicts.ts';
import { suspicions } from '../../audit/report/suspicions.ts';
import type { Report } from '../../audit/report/report.ts';

/** What the portal knows of itself before it is built: without the checks that need its pages as they are served. */
export const ledgerReport = derived((portal): Report => ({
	format: 1,
	site: portal.site.address,
	name: portal.site.name,
	today: portal.today,
	pageCount: publishedPages(portal).length,
	verdicts: verdicts(portal),
	suspicions: suspicions({ pages: publishedPages(portal), listed: [] }, portal.today),
	health: [],
	notes: [],
	duties: owedDuties(portal),
	agencies: register(portal).agencies,
	publications: {},
}));
