import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { AgencyRegister } from './agency-register.ts';
import type { DocumentRegister } from './document-register.ts';

/** Where records are imported to, and what is there already. */
export interface ImportTarget {
	collection: Collection;
	agencies: AgencyRegister;
	documents: DocumentRegister;
	/** The agency of documents that name none. */
	defaultIssuer?: string | undefined;
	/** The day of the import. */
	today: CalendarDate;
}
