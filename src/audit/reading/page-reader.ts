import { readFactAttributes } from '../judging/fact-attributes.ts';
import { pageParts } from './page-parts.ts';
import { printedOrigin } from './printed-origin.ts';
import { isPlaceholder, isTrivialText } from '../../domain/text/trivial-text.ts';
import {
	applicationRows,
	disputeColumns,
	disputeGroups,
	type ReportCell,
} from '../../domain/reports/annual-report-tables.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import { readPublicationTime } from '../../domain/dates/stated-time.ts';
import { labels, plainLabel } from '../../domain/text/labels.ts';
import { linkTexts } from './link-texts.ts';
import { printedDates, printedTitle } from './printed-dates.ts';
import { printedLines } from './printed-lines.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { Facts, PublishedPage } from '../judging/facts.ts';
import type { Keep } from './interner.ts';
import type { LinkText } from './link-texts.ts';
import type { PrintedLine } from './printed-lines.ts';
import type { PageContent, PageParts } from './page-parts.ts';
import type { ReadPage } from './site.ts';

export interface PageReading {
	page: ReadPage;
	/** Addresses that the page links to or loads, as written. */
	links: readonly string[];
	/** The links with their texts; an empty list for a page that states its own facts. */
	linkTexts: readonly LinkText[];
	/** The base of relative addresses, if it is not the page itself. */
	base?: string | undefined;
}

/** The maximum length of a title; bounded because titles are matched against patterns. */
const longestTitle = 500;
const longestDate = 100;
const applicationIds = new Set(applicationRows.map(({ id }) => id));

/**
 * Reads a page's facts from `<main>`; on a page that states none, its dates from labels such as `PubDate` and from what
 * it prints for its readers. Throws with a reason in Chinese when the page cannot be read.
 */
export function readAuditedPage(html: string, url: string, keep: Keep): PageReading {
	const parts = pageParts(html, keep);
	// Pages that state their own facts need nothing from what they print.
	const statesFacts = Object.keys(parts.content.facts).length > 0;
	const lines = statesFacts ? [] : printedLines(html);
	const { content, footer, footerText, links, base } = parts;
	const page: ReadPage = {
		url,
		title: titleOf(parts) || keep((printedTitle(lines) ?? '').slice(0, longestTitle)),
		keywords: (labelOf(parts.labels, 'Keywords') ?? '').split(/[,，、;；]/).flatMap(trimmed),
		headings: content.headings.map((text) => text.slice(0, longestTitle)),
		...factsOf(parts, lines),
		figures: figuresOf(content),
		rows: content.rows.map(({ anchor, facts }) => {
			const { agencies, dates, period, kinds, quantity } = readFactAttributes(facts);
			return {
				anchor,
				agencies,
				dates,
				period,
				...(kinds && { kinds }),
				...(quantity !== undefined && { quantity }),
			};
		}),
		labels: Object.fromEntries(parts.labels),
		validity: content.validity,
		isEmpty: content.saysEmpty && !content.hasItems,
		saysNothing: saysNothing(content),
		elements: elementsOf(content),
		printed: printedOrigin(parts, (name) => labelOf(parts.labels, name)),
		footer,
		footerText,
	};
	return { page, links, base, linkTexts: statesFacts ? [] : linkTexts(html) };
}

/** The title; if its end is cut off, the heading or the title of the window that goes on where it ends. */
function titleOf({ labels: all, content, title }: PageParts): string {
	const stated = labelOf(all, 'ArticleTitle') || content.title || title;
	const [, kept] = /^(.{4,}?)\s*(?:…+|\.{2,})$/.exec(stated) ?? [];
	const whole =
		kept && [content.title, title].find((each) => each !== stated && each.startsWith(kept));
	return (whole || stated).slice(0, longestTitle);
}

/**
 * Whether a page lists nothing, or its text says nothing and it has neither files, pictures nor figures. Pages with
 * facts mark the text of a document; those without such a text show lists or tables.
 */
function saysNothing(content: PageContent): boolean {
	const { saysEmpty, hasItems, facts, body, text, hasFiles, hasPictures, figures } = content;
	if (saysEmpty && !hasItems) return true;
	if (hasFiles || hasPictures || figures.length > 0) return false;
	const isMarked = body !== undefined || Object.keys(facts).length === 0;
	return isMarked && isTrivialText(body ?? text);
}

/** The marked elements with content. */
function elementsOf({ elements }: PageContent): PublishedPage['elements'] {
	const names = elements.filter(({ text }) => !isPlaceholder(text)).map(({ name }) => name);
	return elements.length > 0 ? [...new Set(names)] : undefined;
}

/** The facts that the page states; on a page that states none, its dates from its labels and from what it prints. */
function factsOf(
	{ content: { facts }, labels: all }: PageParts,
	lines: readonly PrintedLine[],
): Facts & Pick<ReadPage, 'contradiction'> {
	if (Object.keys(facts).length > 0) return readFactAttributes(facts);
	const { published: printed, ...others } = printedDates(lines);
	const labelled = labelledDate(all);
	const isContradicted = labelled && printed && dateOf(labelled) !== dateOf(printed);
	const published = isContradicted ? undefined : (labelled ?? printed);
	return {
		...readFactAttributes({}),
		dates: { ...others, ...(published && { published }) },
		...(isContradicted && { contradiction: { labelled, printed } }),
	};
}

/** The time of publication in the page's labels, the most reliable label first. */
function labelledDate(all: PageParts['labels']): PublicationTime | undefined {
	const byName = new Map([...all].map(([name, value]) => [plainLabel(name), value]));
	return labels.publishedOn
		.map((name) => readPublicationTime((byName.get(plainLabel(name)) ?? '').slice(0, longestDate)))
		.find((time) => time !== undefined);
}

/** The label with exactly this name, else one that differs only in upper and lower case, as many sites write them. */
function labelOf(all: PageParts['labels'], name: string): string | undefined {
	const alike = () => [...all].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
	return all.get(name) ?? alike();
}

function figuresOf({ figures }: PageContent): PublishedPage['figures'] {
	const rows = figures.map(({ key, cells }) => ({ key, cells: cells.map(cellOf) }));
	const applications = rows.filter(({ key }) => applicationIds.has(key));
	const all = rows.find(({ key }) => key === 'disputes')?.cells;
	const size = disputeColumns.length;
	if (applications.length === 0 && !all) return undefined;
	return {
		...(applications.length > 0 && {
			applications: Object.fromEntries(applications.map(({ key, cells }) => [key, cells])),
		}),
		...(all && {
			disputes: Object.fromEntries(
				disputeGroups.map((group, index) => [group, all.slice(index * size, (index + 1) * size)]),
			),
		}),
	};
}

/** A text that is neither a number nor `/` counts as a blank cell. */
function cellOf(text: string): ReportCell {
	if (text === '/' || text === '／') return '/';
	return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function trimmed(text: string): string[] {
	return text.trim() ? [text.trim()] : [];
}
