import { dateOf } from '../../domain/dates/calendar-date.ts';
import { foreignDoubt, isOwners, ownerNames } from './attribution.ts';
import { pattern } from './pattern.ts';
import { isOfKind, lacksMarks, matches, ownDoubt } from './rule-matches.ts';
import { yearsIn } from './titles.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { AuditedAgency, Duty, EvidenceRule } from './duty.ts';
import type { FactDate, PublishedPage, PublishedRow } from './facts.ts';

/** The unit that a duty judges: a page, or a row of a table on it. */
export interface Item extends Pick<
	PublishedRow,
	'agencies' | 'dates' | 'period' | 'kinds' | 'quantity'
> {
	/** Its address; for a row with the anchor. */
	url: string;
	page: PublishedPage;
	/** Why it is only a candidate, in Chinese without a full stop; absent for evidence. */
	doubt?: string | undefined;
	/** The official name of such documents, for a page that states no facts: its publisher is to be read from it. */
	name?: string | undefined;
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

/**
 * Every item that the duty's rules match, from any publisher, each once, candidates included. Pages without content
 * are left out; a page without facts is kept as a candidate, because its content may be a picture.
 */
export function matchingItems({ evidence, criterion }: Duty, pages: PagesBySection): Item[] {
	const items = evidence.flatMap((rule) => [
		...(pages.get(rule.section) ?? [])
			.filter(
				// Whether a page says nothing is asked last, because the answer may need its text.
				(page) => matches(rule, page) && !lacksMarks(rule, criterion, page) && !page.saysNothing,
			)
			.flatMap((page) => (rule.rows ? rowItems(page, rule) : [pageItem(page)]))
			.map((item) => withDoubt(item, ownDoubt(rule, criterion, item.page))),
		...(pages.get(undefined) ?? []).flatMap((page) => foreignItem(rule, page)),
	]);
	if (evidence.length < 2) return items;
	// An item that one rule takes as evidence is no candidate, whatever other rules say of it.
	const sure = items.filter(({ doubt }) => doubt === undefined);
	return [...new Map([...items, ...sure].map((item) => [item.url, item])).values()];
}

/** The item as the duty of an agency sees it, with the doubt about its publisher; `undefined` when it does not count. */
export function seenBy(item: Item, duty: Duty, agency: AuditedAgency): Item | undefined {
	if (!counts(item, duty, agency)) return undefined;
	if (!agency.whole || item.doubt !== undefined) return item;
	return withDoubt(item, publisherDoubt(item, duty, agency));
}

/**
 * Whether an item may count for the agency's duty. An item that names no agency, such as a list of documents, counts
 * for no agency; on a site without a register every document may be the owner's.
 */
export function counts(
	{ agencies, page }: Item,
	{ anywhere }: Duty,
	agency: AuditedAgency,
): boolean {
	if (agency.whole) return page.section === undefined || agencies.length > 0;
	if (anywhere && agency.level === 'county') return agencies.length > 0;
	return [agency.id, ...(agency.plates ?? [])].some((id) => agencies.includes(id));
}

/**
 * The pages that a correct sitemap of the duty lists: pages with an item, or a candidate, that counts for an agency
 * with the duty.
 */
export function evidencePages(
	duty: Duty,
	pages: PagesBySection,
	agencies: readonly AuditedAgency[],
): PublishedPage[] {
	const owed = owing(duty, agencies);
	const found = matchingItems(duty, pages).filter((item) =>
		owed.some((agency) => counts(item, duty, agency)),
	);
	return [...new Set(found.map(({ page }) => page))];
}

/** The day of one of an item's dates; `undefined` when the item does not state it. */
export function dayOf({ dates }: Pick<Item, 'dates'>, date: FactDate): CalendarDate | undefined {
	const time = dates[date];
	return time && dateOf(time);
}

function withDoubt(item: Item, doubt: string | undefined): Item {
	return doubt === undefined ? item : { ...item, doubt };
}

/** A page without facts as an item; an empty list when its title does not fit the rule. */
function foreignItem({ title, name, rows }: EvidenceRule, page: PublishedPage): Item[] {
	if (title === undefined || !pattern(title).test(page.title)) return [];
	// A table may be a list of links to its rows; a document never is.
	if (page.printed?.isList && !rows) return [];
	const [period, ...others] = yearsIn(page.title);
	const item = {
		...pageItem(page),
		...(period !== undefined && others.length === 0 && { period }),
	};
	if (name === undefined) return [{ ...item, doubt: '标题相符，内容没有核对' }];
	return [page.saysNothing ? { ...item, doubt: '标题相符，正文没有读到内容' } : { ...item, name }];
}

function publisherDoubt(
	{ page, name, period }: Item,
	{ deadline, anywhere }: Duty,
	agency: AuditedAgency,
): string | undefined {
	const owner = ownerNames(agency.name);
	if (page.section !== undefined)
		return (anywhere && agency.level === 'county') || isOwners(page, owner)
			? undefined
			: '看不出是不是本机关的，无法归属';
	if (name === undefined) return undefined;
	if (deadline.kind === 'yearly' && period === undefined) return '标题没有写明是哪一年的';
	return foreignDoubt(page, name, owner);
}

function pageItem(page: PublishedPage): Item {
	const { url, agencies, dates, period, kinds } = page;
	return { url, page, agencies, dates, period, kinds };
}

/** The rows of a page that are of the rule's kinds, as items. A row that names no agency, or no period, gets its page's. */
function rowItems(page: PublishedPage, { kinds }: EvidenceRule): Item[] {
	const rows = page.rows.filter((row) => isOfKind(row, kinds));
	return rows.map(({ anchor, agencies, dates, period, kinds: own, quantity }) => ({
		url: `${page.url}#${anchor}`,
		page,
		agencies: agencies.length > 0 ? agencies : page.agencies,
		dates,
		period: period ?? page.period,
		kinds: own,
		quantity,
	}));
}
