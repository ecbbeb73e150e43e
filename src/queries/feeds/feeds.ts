import { derived } from '../derived.ts';
import { absolute } from '../absolute.ts';
import { brandFile } from '../brand-file.ts';
import { stateOf } from '../document/decisions.ts';
import { allAgencies } from '../records/agencies.ts';
import { allDocuments, documentsOf, publishedDay } from '../records/documents.ts';
import { documentsIssuedBy } from '../lists/newest.ts';
import { isShown } from '../records/sections.ts';
import { publishedTables } from '../records/tables.ts';
import { pastChanges } from '../updates/changes.ts';
import { changeEntry, documentEntry, tableEntries } from './entries.ts';
import { consultations } from '../../collections/consultations.ts';
import { home, kindsInOrder, updatesSection } from '../../collections/sections/sections.ts';
import { commonSteps } from '../../collections/declarations/document-kind.ts';
import { addDays, latestDay } from '../../domain/dates/calendar-date.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { feedWords as words } from '../../interface/zh-CN.ts';
import type { Feed, FeedEntry } from '../../formats/feeds/feed.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Portal } from '../portal.ts';

/** What a feed tells of, before its entries are chosen. */
interface FeedPlan {
	/** The page that it belongs to, whose address its own begins with; permanent. */
	href: string;
	title: string;
	description: string;
	/** All that it could tell of. */
	entries: readonly FeedEntry[];
	/** A change of the feed besides those of its entries. */
	changed?: PublicationTime | undefined;
}

/** A feed that there is, because something that it tells of has changed. */
interface LivePlan extends FeedPlan {
	updated: PublicationTime;
}

/** A feed as a page links it. */
export interface FeedLink {
	title: string;
	/** Site paths. */
	page: string;
	atom: string;
	json: string;
}

/** The most entries of a feed: a reader that looks once a week misses nothing, and no feed grows with the years. */
export const mostFeedEntries = 50;

/**
 * Every feed: of the site, of what changes, of each section with documents or a table, of the consultations that are open, of
 * each agency that has published. None of what cannot have an entry.
 */
const plans = derived((portal): readonly LivePlan[] =>
	[
		{
			href: home.path,
			title: words.site,
			description: words.siteDescription(portal.site.name),
			entries: [...entriesOf(portal, allDocuments(portal)), ...tablesIn(portal)],
		},
		{
			href: updatesSection.path,
			title: updatesSection.title,
			description: words.changesDescription,
			entries: pastChanges(portal)
				.slice(0, mostFeedEntries)
				.map((change) => changeEntry(portal, change)),
		},
		...kindsInOrder.map((kind) => ({
			href: kind.section.path,
			title: kind.section.title,
			description: kind.section.description,
			entries: entriesOf(portal, documentsOf(portal, kind)),
		})),
		...publishedTables(portal)
			.filter(({ section }) => isShown(portal, section))
			.map((published) => ({
				href: published.section.path,
				title: published.section.title,
				description: published.table.description,
				entries: tableEntries(portal, published),
			})),
		...openConsultations(portal),
		...allAgencies(portal).map(({ id, href, data }) => ({
			href,
			title: data.name,
			description: words.agencyDescription(data.name),
			entries: entriesOf(portal, documentsIssuedBy(portal, id)),
		})),
	].flatMap((plan: FeedPlan) => {
		const days = [plan.changed, ...plan.entries.map(({ updated }) => updated)];
		const updated = days
			.filter((time) => time !== undefined)
			.sort(compareText)
			.at(-1);
		return updated ? [{ ...plan, updated }] : [];
	}),
);

const links = derived(
	(portal) => new Map(plans(portal).map(({ href, title }) => [href, linkOf(href, title)])),
);

/** The links to all feeds, the more general ones first. */
export function allFeedLinks(portal: Portal): FeedLink[] {
	return [...links(portal).values()];
}

/** The feed that belongs to a page; `undefined` for pages without one. */
export function feedLinkAt(portal: Portal, href: string): FeedLink | undefined {
	return links(portal).get(href);
}

/** The feeds as static paths without their extension. */
export function feedPaths(portal: Portal) {
	return plans(portal).map((plan) => ({
		params: { feed: decodeURIComponent(`${plan.href}feed`).slice(1) },
		props: { feed: feedOf(portal, plan) },
	}));
}

/** The newest entries by their last change; of one time by their ids. */
function feedOf(portal: Portal, { href, title, description, entries, updated }: LivePlan): Feed {
	const newest = entries
		.toSorted((a, b) => compareText(b.updated, a.updated) || compareText(a.id, b.id))
		.slice(0, mostFeedEntries);
	const { atom, json } = linkOf(href, title);
	const favicon = brandFile(portal, 'favicon.svg');
	const { name, dataLicence } = portal.site;
	return {
		page: absolute(portal, href),
		atom: absolute(portal, atom),
		json: absolute(portal, json),
		title: words.title(title, name),
		description,
		publisher: portal.site.owner ?? name,
		updated,
		icon: favicon && absolute(portal, favicon),
		licence: dataLicence,
		entries: newest,
	};
}

/** The consultations on which opinions are taken today. The feed is there also while there is none. */
function openConsultations(portal: Portal): FeedPlan[] {
	const all = documentsOf(portal, consultations);
	if (all.length === 0) return [];
	const open = all.filter((each) => stateOf(portal, each)?.dated[0].value.state === 'open');
	const turned = all
		.flatMap(({ data: { startedOn, endedOn } }) => [startedOn, addDays(endedOn, 1)])
		.filter((day) => day <= portal.today);
	return [
		{
			href: `${consultations.path}${commonSteps['consultation-state']}/open/`,
			title: words.openConsultations,
			description: words.openDescription,
			entries: entriesOf(portal, open),
			changed: latestDay([...turned, ...all.map(publishedDay)]),
		},
	];
}

function entriesOf(portal: Portal, documents: readonly PublishedDocument[]): FeedEntry[] {
	return documents.flatMap((document) => entryOf(portal).get(document) ?? []);
}

/** Made once for the feeds of the site, of a section and of each agency. */
const entryOf = derived(
	(portal) =>
		new Map(
			allDocuments(portal).flatMap((document) =>
				documentEntry(portal, document).map((entry) => [document, entry] as const),
			),
		),
);

function tablesIn(portal: Portal): FeedEntry[] {
	return publishedTables(portal).flatMap((published) => tableEntries(portal, published));
}

function linkOf(href: string, title: string): FeedLink {
	return { title, page: href, atom: `${href}feed.atom`, json: `${href}feed.json` };
}
