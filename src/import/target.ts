import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { Collection } from '../collections/collection.ts';
import type { AgencyRegister } from './registers/agency-register.ts';
import type { DocumentRegister } from './registers/document-register.ts';

/** Where records are imported to, and what is there already. */
export interface Target {
	collection: Collection;
	agencies: AgencyRegister;
	documents: DocumentRegister;
	/** The agency of documents that name none. */
	defaultIssuer?: string | undefined;
	/** The day of the import. */
	today: CalendarDate;
}
