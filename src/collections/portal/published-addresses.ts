import { addressOf } from '../sections/addresses.ts';
import { nameOfTableFile } from '../declarations/name-of-table-file.ts';
import {
	applicationTemplates,
	templatePath,
} from '../../domain/reconsideration/application-templates.ts';
import { taskLedgerSection, sections } from '../sections/sections.ts';
import { tasks } from '../tables/rule-of-law-work/tasks.ts';
import type { CheckedContent } from '../records/checked-content.ts';
import type { Collection } from '../declarations/collection.ts';
import type { SourceRecord } from '../records/source-record.ts';

/** The decoded addresses of all sections, records and table files that have a page, or will have one without their errors. */
export function publishedAddresses({
	records,
	malformed,
}: Pick<CheckedContent, 'records' | 'malformed'>): ReadonlySet<string> {
	return new Set([
		...sections.map(({ path }) => path),
		...applicationTemplates.map(templatePath),
		...recordAddresses(records),
		...ledgerAddresses(records),
		...malformed,
	]);
}

/** The decoded addresses of all records and table files that have a page. */
export function recordAddresses(records: CheckedContent['records']): ReadonlySet<string> {
	return new Set(records.flatMap((record) => pageAddress(record.collection, record) ?? []));
}

/** Each year's tasks have a ledger. */
function ledgerAddresses(records: CheckedContent['records']): string[] {
	return records.flatMap(({ collection, file }) =>
		collection.name === tasks.name
			? [`${taskLedgerSection.path}${nameOfTableFile(file, collection)}/`]
			: [],
	);
}

/** The decoded address of a record's page; for a row, that of the page of its file. */
export function pageAddress(
	collection: Collection,
	{ id, file }: Pick<SourceRecord, 'id' | 'file'>,
): string | undefined {
	const { path, name, format } = collection;
	if (path === undefined) return undefined;
	const page = format === 'csv' ? nameOfTableFile(file, collection) : id;
	return decodeURIComponent(addressOf({ path, name }, page));
}
