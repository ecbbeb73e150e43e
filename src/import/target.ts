import type { Collection } from '../collections/collection.ts';
import type { AgencyRegister } from './registers/agency-register.ts';
import type { DocumentRegister } from './registers/document-register.ts';

/** The place to which records are imported, and what already exists there. */
export interface ImportTarget {
	collection: Collection;
	agencies: AgencyRegister;
	documents: DocumentRegister;
	/** The agency for documents that name none. */
	defaultIssuer?: string | undefined;
}
