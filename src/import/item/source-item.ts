import type { Element } from 'hast';
import type { AttachmentLink } from './attachment-link.ts';
import type { PageSeries } from './page-series.ts';

/** Something about one item that the user should know or check. */
export interface Note {
	/** The target field, or `body`; absent when the note is about the whole item. */
	field?: string | undefined;
	/** What was found and what was done, in Chinese. */
	problem: string;
	/** The value in the source. */
	value?: string | undefined;
}

/** The values that a source states, under its own names: column headers, labels on a page, names of meta elements. */
export type Columns = ReadonlyMap<string, readonly string[]>;

/** One document as its source states it, before fields are read from it. */
export interface SourceItem {
	/** The file name, as in reports. */
	source: string;
	/** The 1-based line of the file; absent for a file with one document. */
	line?: number | undefined;
	columns: Columns;
	/** The body of a portal page; absent for rows, whose body is in a column. */
	page?: PageBody | undefined;
	/** The pictures inside the file, under the names by which the body refers to them. */
	pictures?: readonly EmbeddedPicture[] | undefined;
	notes: readonly Note[];
}

export interface EmbeddedPicture {
	name: string;
	content: Uint8Array;
}

export interface PageBody {
	body: readonly Element[];
	/** The address of the page itself, if the page states it. */
	ownAddress?: string | undefined;
	/** The base of relative links, if the page states it: its own address, or its `base`. */
	address?: string | undefined;
	/** Files that the page offers besides its body, under their addresses as written. */
	attachments: readonly AttachmentLink[];
	/** The pages of the document, where it has several. */
	series?: PageSeries | undefined;
}

/** A part of a source that is not a document: a broken line, or a file that is too large. */
export interface Unreadable {
	source: string;
	line?: number | undefined;
	reason: string;
	value?: string | undefined;
}

/** A part of a source that is imported with another one. */
export interface PassedOver {
	source: string;
	line?: number | undefined;
	/** Why, in Chinese. */
	passedOver: string;
}
