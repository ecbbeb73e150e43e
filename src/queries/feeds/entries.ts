import { absolute } from '../absolute.ts';
import { isConsultation } from '../document/decisions.ts';
import { identityOf } from '../document/document-page.ts';
import { issuerNames } from '../document/document-summary.ts';
import { changeOfPart } from '../updates/table-changes.ts';
import { changeWords, common, feedWords as words } from '../../interface/zh-CN.ts';
import { topicPath } from '../../domain/documents/topics.ts';
import type { FeedEntry } from '../../formats/feeds/feed.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { PublishedTable } from '../records/tables.ts';
import type { PageChange } from '../updates/page-change.ts';

/**
 * A document as an entry. Its id is the address of its page, which is permanent. An empty list for a document of which no
 * day is known, because an entry must say when it was published.
 */
export function documentEntry(portal: Portal, document: PublishedDocument): FeedEntry[] {
	const { data, href, kind } = document;
	const published = data.publishedOn ?? data.formedOn;
	if (!published) return [];
	const updated = data.updatedOn ?? published;
	const url = absolute(portal, href);
	return [
		{
			id: url,
			url,
			title: data.title,
			summary: [periodOf(document), data.summary ?? identityOf(portal, document)].join(''),
			published,
			// A day without a time may be that of the publication, which then is the later one.
			updated: updated > published ? updated : published,
			authors: issuerNames(portal, document),
			categories: [
				...new Set([
					kind.section.title,
					...[data.topic && topicPath(data.topic), data.genre].filter((term) => term !== undefined),
				]),
			],
		},
	];
}

/** The files of a table as entries, those whose last change is known and over. */
export function tableEntries(portal: Portal, published: PublishedTable): FeedEntry[] {
	const { table, parts } = published;
	return parts
		.flatMap((part) => changeOfPart(published, part))
		.filter(({ happenedOn }) => happenedOn <= portal.today)
		.map((change) => ({
			...changeEntry(portal, change),
			id: absolute(portal, change.href),
			title: change.title,
			// The beginning of a version stays; the last change of other files moves on.
			published: change.kind === 'version' ? change.time : undefined,
			summary: [table.description, change.note].filter(Boolean).join(''),
		}));
}

/** A change as an entry. Its id says what happened to which page on which day, so that a later change is another entry. */
export function changeEntry(portal: Portal, change: PageChange): FeedEntry {
	const { href, kind, time, title, issuers, section, note } = change;
	const url = absolute(portal, href);
	const { happened } = changeWords[kind];
	return {
		id: `${url}#${kind}-${time.slice(0, 10)}`,
		url,
		title: common.labelled(happened, title),
		summary: [words.changed(time, happened), note].filter(Boolean).join(''),
		published: time,
		updated: time,
		authors: issuers,
		categories: [section, happened],
	};
}

/** The days of a consultation as a sentence; an empty text for other documents. */
function periodOf(document: PublishedDocument): string {
	if (!isConsultation(document)) return '';
	const { startedOn, endedOn } = document.data;
	return words.consultation(startedOn, endedOn);
}
