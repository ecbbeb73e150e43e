import type { Element } from 'hast';
import type { AttachmentLink } from './attachment-link.ts';

/** Something about one item that whoever imports it should know or look at. */
export interface Note {
	/** The target field, or `body`; absent when the note is about the whole item. */
	field?: string | undefined;
	/** What was found and what was done, in Chinese. */
	problem: string;
	/** What the source says. */
	value?: string | undefined;
}

/** What a source states, under the source's own names: column headers, labels on a page, names of meta elements. */
export type Columns = ReadonlyMap<string, readonly string[]>;

/** One document as its source states it, before any field of ours is read from it. */
export interface SourceItem {
	/** The file, as reports name it. */
	source: string;
	/** 1-based line of the file; absent for a file that holds one document. */
	line?: number | undefined;
	columns: Columns;
	/** The body of a portal page; rows have theirs in a column. */
	page?: PageBody | undefined;
	notes: readonly Note[];
}

export interface PageBody {
	body: readonly Element[];
	/** The address of the page itself, where it states it. */
	ownAddress?: string | undefined;
	/** Where relative links start from, where the page says it: its own address, or its `base`. */
	address?: string | undefined;
	/** Files that the page offers beside its body. */
	attachments: readonly AttachmentLink[];
}

/** A piece of a source that is no document: a broken line, a file too large to be one. */
export interface Unreadable {
	source: string;
	line?: number | undefined;
	reason: string;
	value?: string | undefined;
}
