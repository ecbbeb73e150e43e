import type { PublicationTime } from '../../domain/dates/calendar-date.ts';

/** A feed, whatever its format. All addresses are absolute. */
export interface Feed {
	/** The page that the feed belongs to. */
	page: string;
	/** Where the feed itself is, in each format. The first is its permanent id. */
	atom: string;
	json: string;
	title: string;
	description: string;
	/** Who publishes the site; the author of what names none. */
	publisher: string;
	/** The last change of what the feed tells of. */
	updated: PublicationTime;
	icon?: string | undefined;
	licence?: Licence | undefined;
	entries: readonly FeedEntry[];
}

/** Terms under which others may use what is published. */
export interface Licence {
	name: string;
	address: string;
}

export interface FeedEntry {
	/** Permanent: a reader's program that has seen the id shows the entry as known. */
	id: string;
	url: string;
	title: string;
	summary: string;
	/** Absent where what is told of is renewed in place. */
	published?: PublicationTime | undefined;
	/** The last change, not before the publication. */
	updated: PublicationTime;
	authors: readonly string[];
	categories: readonly string[];
}
