import { derived } from '../derived.ts';
import { publishedPages } from './published-pages.ts';
import { owedDuties, register } from '../records/register.ts';
import { bySection, counts, evidenceItems, owing } from '../../audit/judging/evidence.ts';
import type { Portal } from '../portal.ts';
import type { Item } from '../../audit/judging/evidence.ts';
import type { AuditedAgency, Duty } from '../../audit/judging/duty.ts';
import type { Register } from '../../audit/reading/site.ts';

/** Period, or an empty text for pages without one → addresses of pages. */
type ByPeriod = Readonly<Record<string, readonly string[]>>;

/** What `/duties.json` says: who owes what, and where what they published is. */
export interface DutiesFile extends Register {
	/** Of the file's form. */
	version: 1;
	/** Id of a duty → id of an agency → its pages. */
	evidence: Readonly<Record<string, Readonly<Record<string, ByPeriod>>>>;
}

const sections = derived((portal) => bySection(publishedPages(portal)));

/** Duties, agencies and pages stand in the order of the portal, so that two builds of the same content agree. */
export const dutiesFile = derived((portal): DutiesFile => ({
	version: 1,
	...register(portal),
	evidence: Object.fromEntries(owedDuties(portal).flatMap((duty) => evidenceEntry(portal, duty))),
}));

function evidenceEntry(portal: Portal, duty: Duty): [string, Record<string, ByPeriod>][] {
	const items = evidenceItems(duty, sections(portal));
	const agencies = owing(duty, register(portal).agencies).flatMap((agency) =>
		agencyEntry(duty, agency, items),
	);
	return agencies.length > 0 ? [[duty.id, Object.fromEntries(agencies)]] : [];
}

function agencyEntry(
	duty: Duty,
	agency: AuditedAgency,
	items: readonly Item[],
): [string, ByPeriod][] {
	const own = items.filter((item) => counts(item, duty, agency));
	const periods = [...Map.groupBy(own, ({ period = '' }) => period)];
	return own.length > 0
		? [[agency.id, Object.fromEntries(periods.map(([period, found]) => [period, urlsOf(found)]))]]
		: [];
}

/** Pages, not rows: a table's rows are found on its page. */
function urlsOf(items: readonly Item[]): string[] {
	return [...new Set(items.map(({ page }) => page.url))];
}
