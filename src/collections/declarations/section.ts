import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** A part of the portal with a fixed address: an entry of navigation, sitemap and the government's column labels. */
export interface Section {
	/** ASCII, permanent; names the section's sitemap. */
	id: string;
	/** Below the site's root, with both slashes. */
	path: string;
	title: string;
	/** ColumnDescription (国办发〔2017〕47号). */
	description: string;
	/** ColumnKeywords. */
	keywords: string;
	/** ColumnType: one of the column kinds of the same norm. */
	columnType: string;
	/** Shown in the main navigation. */
	main: boolean;
	/** The collection whose documents the section lists. */
	documents?: string;
	/** The records that the section shows. Without them it has no page. */
	records?: SectionRecords;
	/** Its page leads to the sections below it. Without any, and without a text of its own, it has no page. */
	hub?: true;
	/** Sections whose records its page shows although they do not stand below it. */
	shows?: readonly string[];
	/**
	 * How the search finds the section's own page, where it is not the first of its lists: by its text, or nowhere. By its
	 * title and purpose where nothing is said.
	 */
	found?: 'text' | 'nowhere';
	/** The day on which a page that states the law was last compared with the text of the law. */
	reviewedOn?: CalendarDate;
}

/** The records of a collection, all of them or those that fit. */
export interface SectionRecords {
	collection: string;
	fits?: (data: Readonly<Record<string, unknown>>) => boolean;
}
