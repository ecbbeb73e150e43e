import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import {
	collectionsWith,
	documentColumnsWith,
	sectionsWith,
	tablesWith,
} from '../../collections/portal/own-columns.ts';
import { ownColumns } from '../../collections/registers/own-columns.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { DocumentColumn } from '../../collections/declarations/document-column.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { Table } from '../../collections/declarations/table.ts';
import type { Entry } from '../portal.ts';
import type { OwnColumn } from '../../collections/registers/own-columns.ts';

const declared = derived((portal) => entriesOf(portal, ownColumns));

/** Every collection of the portal: the engine's, and the county's own tables. */
export const collectionsOf = derived((portal): readonly Collection[] =>
	collectionsWith(declared(portal)),
);

/** Every collection of the portal that will be made of these records. */
export function collectionsOfRecords(
	records: ReadonlyMap<string, readonly Entry[]>,
): readonly Collection[] {
	// The records under the name of the declarations have passed their schema.
	return collectionsWith((records.get(ownColumns.name) ?? []) as readonly Entry<OwnColumn>[]);
}

/** Every table of the portal. */
export const tablesOf = derived((portal): readonly Table[] => tablesWith(declared(portal)));

/** Every section that the portal may have, in the order of the site map, also those without content. */
export const allSectionsOf = derived((portal): readonly Section[] =>
	sectionsWith(declared(portal)),
);

/** Every column of documents of the portal, in the order in which readers see them. */
export const documentColumnsOf = derived((portal): readonly DocumentColumn[] =>
	documentColumnsWith(declared(portal)),
);

/** The column of documents with this id; `undefined` if there is none. */
export function documentColumnOf(
	portal: Parameters<typeof documentColumnsOf>[0],
	id: string | undefined,
): DocumentColumn | undefined {
	return documentColumnsOf(portal).find((column) => column.id === id);
}

/** The path of the file that declares and explains the county's own table; `undefined` for one of the engine. */
export function explanationOf(
	portal: Parameters<typeof declared>[0],
	{ name }: Pick<Table, 'name'>,
): string | undefined {
	return declared(portal).find(({ id }) => `${ownColumns.name}/${id}` === name)?.filePath;
}
