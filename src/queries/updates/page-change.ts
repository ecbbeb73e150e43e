import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { Turn } from '../../domain/documents/turns.ts';

/** What happened, or will, to something that is published. */
export type ChangeKind =
	| 'published'
	| 'updated'
	| 'corrected'
	| 'version'
	| Turn
	| 'consultation-opened'
	| 'consultation-closed'
	| 'consultation-answered'
	| 'hearing'
	| 'decided'
	| 'removed';

/** A change of a document or of a table's file on a day that is known. */
export interface PageChange {
	kind: ChangeKind;
	/** The day that readers are told, with the minute of a publication where that is known. */
	time: PublicationTime;
	/** The first day on which it has happened: of the end of a consultation the day after its last day. */
	happenedOn: CalendarDate;
	/** The page. */
	href: string;
	title: string;
	/** Names of the agencies that issued it. */
	issuers: readonly string[];
	/** The title of its section. */
	section: string;
	/** More of it in Chinese, true on every day. */
	note?: string | undefined;
}
