import { derived } from '../derived.ts';
import { allDocuments } from '../records/documents.ts';
import { changesOfDocument } from './document-changes.ts';
import { changesOfTables } from './table-changes.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { PageChange } from './page-change.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** Every change whose day is known, the newest first; of one minute by the pages' addresses. */
const changes = derived((portal): readonly PageChange[] =>
	[
		...allDocuments(portal).flatMap((document) => changesOfDocument(portal, document)),
		...changesOfTables(portal),
	].sort(
		(a, b) =>
			compareText(b.time, a.time) || compareText(a.href, b.href) || compareText(a.kind, b.kind),
	),
);

/** How far back the page of changes looks, and how far ahead, in days. */
export const daysBack = 90;
export const daysAhead = 30;

/** What has happened until the day of the portal, the newest first. */
export const pastChanges = derived((portal): readonly PageChange[] =>
	changes(portal).filter(({ happenedOn }) => happenedOn <= portal.today),
);

/** What has happened and what will up to a day, the newest first. */
export function changesUntil(portal: Portal, day: CalendarDate): readonly PageChange[] {
	return changes(portal).filter(({ time }) => dateOf(time) <= day);
}
