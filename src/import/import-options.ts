import type { CalendarDate } from '../domain/dates/calendar-date.ts';

export interface ImportOptions {
	/** Name of the collection. */
	into: string | undefined;
	/** Files and folders. */
	paths: readonly string[];
	outDir: string;
	mapFile?: string | undefined;
	reportFile: string;
	/** The id of the agency for documents that name none. */
	issuer?: string | undefined;
	createAgencies: boolean;
	/** The day of the import, on which the sources say what they say. */
	today: CalendarDate;
	/** Whether documents imported before are written anew. */
	force: boolean;
}
