import type { PartialRecord, ValidRecord } from './validate.ts';

/** Everything that rules across records may use. */
export interface CheckedContent {
	contentDir: string;
	/** The records whose own fields are valid, so that rules never see a malformed value. */
	records: readonly ValidRecord[];
	/** The records with mistakes, for rules that look at one record by itself; see `judgeEach`. */
	partial: readonly PartialRecord[];
	/**
	 * Every id that exists, including those of malformed records and unreadable files, so that one mistake is reported
	 * once.
	 */
	ids: ReadonlyMap<string, ReadonlySet<string>>;
	/** Addresses of records, and of the pages of tables, that exist but have a mistake of their own. */
	malformed: ReadonlySet<string>;
	/** Collections with invalid records, whose content is therefore not completely known. */
	incomplete: ReadonlySet<string>;
	/** Tables with an unreadable file, the keys of whose rows are unknown. */
	unreadTables: ReadonlySet<string>;
	/** Files below the public folder, as addresses such as `/files/a.docx`. */
	publicFiles: ReadonlySet<string>;
}
