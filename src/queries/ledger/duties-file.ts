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

/** The contents of `/duties.json`: which agency has which duties, and the addresses of evidence and candidates. */
export interface DutiesFile extends Register {
	/** The version of the file's format. */
	version: 1;
	/** The pages that are evidence. */
	evidence: PagesOfDuties;
	/** The pages that may be evidence; a person must look at them. */
	candidates: PagesOfDuties;
}

/** A duty's id → an agency's id → its pages. */
type PagesOfDuties = Readonly<Record<string, Readonly<Record<string, ByPeriod>>>>;

const sections = derived((portal) => bySection(publishedPages(portal)));

/**
 * The contents of `/duties.json`. Duties, agencies and pages have the portal's order, so that two builds of the same
 * content are equal.
 */
export const dutiesFile = derived((portal): DutiesFile => ({
	version: 1,
	...register(portal),
	evidence: pagesOfDuties(portal, ({ doubt }) => doubt === undefined),
	candidates: pagesOfDuties(portal, ({ doubt }) => doubt !== undefined),
}));

function pagesOfDuties(portal: Portal, isMeant: (item: Item) => boolean): PagesOfDuties {
	return Object.fromEntries(
		owedDuties(portal).flatMap((duty) =>
			dutyEntry(portal, duty, matchingItems(duty, sections(portal)).filter(isMeant)),
		),
	);
}

function dutyEntry(
	portal: Portal,
	duty: Duty,
	items: readonly Item[],
): [string, Record<string, ByPeriod>][] {
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

/** Addresses of pages, not of rows: a table's rows are found on its page. */
function urlsOf(items: readonly Item[]): string[] {
	return [...new Set(items.map(({ page }) => page.url))];
}
