import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { OldAddresses } from './old-addresses.ts';
import type { OldFiles } from '../files/old-files.ts';
import type { AgencyRegister } from './agency-register.ts';
import type { DocumentRegister } from './document-register.ts';

/** The place to which records are imported, and what already exists there. */
export interface ImportTarget {
	collection: Collection;
	agencies: AgencyRegister;
	documents: DocumentRegister;
	/** The files of the old site. */
	files: OldFiles;
	/** What becomes of the old site's addresses. */
	oldAddresses: OldAddresses;
	/** The agency for documents that name none. */
	defaultIssuer?: string | undefined;
	/** The day of the import. */
	today: CalendarDate;
}
