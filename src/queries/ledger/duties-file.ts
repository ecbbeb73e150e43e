import { derived } from '../derived.ts';
import { publishedPages } from './published-pages.ts';
import { owedDuties, register } from '../records/register.ts';
import { bySection, counts, matchingItems, owing } from '../../audit/judging/evidence.ts';
import type { Portal } from '../portal.ts';
import type { Item } from '../../audit/judging/evidence.ts';
import type { AuditedAgency, Duty } from '../../audit/judging/duty.ts';
import type { Register } from '../../audit/reading/site.ts';

/** A period, or an empty text for pages without a period → addresses of pages. */
type ByPeriod = Readonly<Record<string, readonly string[]>>;

/** The contents of `/duties.json`: which agency has which duties, and the addresses of the evidence, without candidates. */
export interface DutiesFile extends Register {
	/** The version of the file's format. */
	version: 1;
	/** A duty's id → an agency's id → its pages. */
	evidence: Readonly<Record<string, Readonly<Record<string, ByPeriod>>>>;
}

const sections = derived((portal) => bySection(publishedPages(portal)));

/**
 * The contents of `/duties.json`. Duties, agencies and pages have the portal's order, so that two builds of the same
 * content are equal.
 */
export const dutiesFile = derived((portal): DutiesFile => ({
	version: 1,
	...register(portal),
	evidence: Object.fromEntries(owedDuties(portal).flatMap((duty) => evidenceEntry(portal, duty))),
}));

function evidenceEntry(portal: Portal, duty: Duty): [string, Record<string, ByPeriod>][] {
	const items = matchingItems(duty, sections(portal));
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
	const own = items.filter(
		({ doubt, ...item }) => doubt === undefined && counts(item, duty, agency),
	);
	const periods = [...Map.groupBy(own, ({ period = '' }) => period)];
	return own.length > 0
		? [[agency.id, Object.fromEntries(periods.map(([period, found]) => [period, urlsOf(found)]))]]
		: [];
}

/** Addresses of pages, not of rows: a table's rows are found on its page. */
function urlsOf(items: readonly Item[]): string[] {
	return [...new Set(items.map(({ page }) => page.url))];
}
