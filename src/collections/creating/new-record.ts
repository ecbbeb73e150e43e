/** What an editor says of a record or a table that is to be created. */
export interface NewRecord {
	collection: string;
	id?: string | undefined;
	title?: string | undefined;
	/** One number, or one of each issuer. */
	number?: readonly string[] | undefined;
	/** The id of the agency that issues the document. */
	issuer?: string | undefined;
	/** The year that a report is about. Default: the last one. */
	year?: number | undefined;
	/** The record is to begin as a draft. */
	draft?: boolean | undefined;
}

/** The file that was created, with what `check` reminds of; or in Chinese why none was. */
export type Created = { file: string; reminders: string[] } | { problem: string };
