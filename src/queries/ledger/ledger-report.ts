import { derived } from '../derived.ts';
import { publishedPages } from './published-pages.ts';
import { owedDuties, register } from '../records/register.ts';
import { verdicts } from './verdicts.ts';
import { suspicions } from '../../audit/report/suspicions.ts';
import type { Report } from '../../audit/report/report.ts';

/** The report that the portal makes about itself while it is built. It lacks the checks that need the served pages. */
export const ledgerReport = derived((portal): Report => ({
	format: 1,
	site: portal.site.address,
	name: portal.site.name,
	today: portal.today,
	pageCount: publishedPages(portal).length,
	evidenceKind: 'facts',
	verdicts: verdicts(portal),
	suspicions: suspicions({ pages: publishedPages(portal), listed: [] }, portal.today),
	health: [],
	notes: [],
	duties: owedDuties(portal),
	agencies: register(portal).agencies,
	publications: {},
}));
