import { dateOf } from '../../domain/dates/calendar-date.ts';
import { pattern } from './pattern.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { AuditedAgency, Duty, EvidenceRule } from './duty.ts';
import type { FactDate, PublishedPage, PublishedRow } from './facts.ts';

/** The unit that a duty judges: a page, or a row of a table on it. */
export interface Item extends Pick<PublishedRow, 'agencies' | 'dates' | 'period'> {
	/** Its address; for a row with the anchor. */
	url: string;
	page: PublishedPage;
}

/** Pages by section; pages of a site that names no sections have the key `undefined`. */
export type PagesBySection = ReadonlyMap<string | undefined, readonly PublishedPage[]>;

export function bySection(pages: readonly PublishedPage[]): PagesBySection {
	return Map.groupBy(pages, ({ section }) => section);
}

/** The agencies that have the duty. */
export function owing(duty: Duty, agencies: readonly AuditedAgency[]): AuditedAgency[] {
	const { levels, onlyWith } = duty;
	return agencies.filter(
		({ level, functions }) =>
			levels.includes(level) && (onlyWith === undefined || functions.includes(onlyWith)),
	);
}

/** Every item that the duty's rules match, from any publisher, each once. */
export function evidenceItems({ evidence }: Duty, pages: PagesBySection): Item[] {
	const items = evidence.flatMap((rule) =>
		[...(pages.get(rule.section) ?? []), ...(pages.get(undefined) ?? [])]
			.filter((page) => matches(rule, page))
			.flatMap((page) => (rule.rows ? rowItems(page) : [pageItem(page)])),
	);
	return evidence.length > 1 ? [...new Map(items.map((item) => [item.url, item])).values()] : items;
}

/**
 * Whether an item counts for the agency's duty. An item that names no agency, such as a list of documents, counts for
 * no agency.
 */
export function counts({ agencies }: Item, { anywhere }: Duty, agency: AuditedAgency): boolean {
	if (agency.whole) return true;
	if (anywhere && agency.level === 'county') return agencies.length > 0;
	return agencies.includes(agency.id);
}

/** The pages that a correct sitemap of the duty lists: pages with an item that counts for an agency with the duty. */
export function evidencePages(
	duty: Duty,
	pages: PagesBySection,
	agencies: readonly AuditedAgency[],
): PublishedPage[] {
	const owed = owing(duty, agencies);
	const found = evidenceItems(duty, pages).filter((item) =>
		owed.some((agency) => counts(item, duty, agency)),
	);
	return [...new Set(found.map(({ page }) => page))];
}

/** The day of one of an item's dates; `undefined` when the item does not state it. */
export function dayOf({ dates }: Pick<Item, 'dates'>, date: FactDate): CalendarDate | undefined {
	const time = dates[date];
	return time && dateOf(time);
}

function matches(
	rule: EvidenceRule,
	{ section, category, keywords, title }: PublishedPage,
): boolean {
	if (section === undefined) return rule.title !== undefined && pattern(rule.title).test(title);
	return (
		(rule.category === undefined || rule.category === category) &&
		(rule.keyword === undefined || keywords.includes(rule.keyword))
	);
}

function pageItem(page: PublishedPage): Item {
	const { url, agencies, dates, period } = page;
	return { url, page, agencies, dates, period };
}

/** The rows of a page as items. A row that names no agency, or no period, gets its page's. */
function rowItems(page: PublishedPage): Item[] {
	return page.rows.map(({ anchor, agencies, dates, period }) => ({
		url: `${page.url}#${anchor}`,
		page,
		agencies: agencies.length > 0 ? agencies : page.agencies,
		dates,
		period: period ?? page.period,
	}));
}
