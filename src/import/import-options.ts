import type { CalendarDate } from '../domain/dates/calendar-date.ts';

export interface ImportOptions {
	/** Name of the collection. */
	into: string | undefined;
	/** Files and folders. */
	paths: readonly string[];
	outDir: string;
	mapFile?: string | undefined;
	reportFile: string;
	/**
	 * The folder with the files of the old site, if there is one, and the public folder into which they and the pictures of
	 * Word documents are copied.
	 */
	files?: { from?: string | undefined; publicDir: string } | undefined;
	/** The id of the agency for documents that name none. */
	issuer?: string | undefined;
	createAgencies: boolean;
	/** The day of the import, on which the sources say what they say. */
	today: CalendarDate;
	/** The name of a table's file, without `.csv`, where rows do not decide it. */
	part?: string | undefined;
	/** Whether documents imported before are written anew. */
	force: boolean;
}
