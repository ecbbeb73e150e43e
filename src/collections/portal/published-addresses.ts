import { addressOf } from '../sections/addresses.ts';
import { nameOfTableFile } from '../declarations/name-of-table-file.ts';
import {
	applicationTemplates,
	templatePath,
} from '../../domain/reconsideration/application-templates.ts';
import { declaredColumnsOf, documentColumnsWith, sectionsWith } from './own-columns.ts';
import { information } from '../information.ts';
import { pages } from '../registers/pages.ts';
import { taskLedgerSection } from '../sections/sections.ts';
import { tasks } from '../tables/rule-of-law-work/tasks.ts';
import { shownSections } from '../sections/shown-sections.ts';
import { settingsOf } from '../registers/settings-of.ts';
import type { Switch } from '../sections/shown-sections.ts';
import type { CheckedContent } from '../records/checked-content.ts';
import type { Section } from '../declarations/section.ts';
import type { Collection } from '../declarations/collection.ts';
import type { SourceRecord } from '../records/source-record.ts';

/** Records of which some may have mistakes of their own. */
type Published = Pick<CheckedContent, 'records' | 'malformed' | 'incomplete'>;

/** The decoded addresses of all sections, records and table files that have a page, or will have one without their errors. */
export function publishedAddresses(content: Published): ReadonlySet<string> {
	return new Set([
		...sectionsOfRecords(content).map(({ path }) => path),
		...applicationTemplates.map(templatePath),
		...recordAddresses(content.records),
		...ledgerAddresses(content.records),
		...content.malformed,
	]);
}

/** The sections that the county switches off in its settings. */
function switchesOf(records: CheckedContent['records']): readonly Switch[] {
	return settingsOf(records)?.switchedOff ?? [];
}

/** Why the address of a section has no page, in Chinese; `undefined` for other addresses. */
export function emptySectionAt(
	{ records }: Pick<Published, 'records'>,
	address: string,
): string | undefined {
	const sections = sectionsWith(declaredColumnsOf({ records }));
	const section = sections.find(({ path }) => path === address);
	return (
		section &&
		`栏目“${section.title}”没有公开的内容，没有网页：${address}。请先在这个栏目里公开内容，或者去掉这个链接`
	);
}

/** The sections that have a page when these records are public, or will have one without the errors of the records. */
export function sectionsOfRecords({
	records,
	malformed,
	incomplete,
}: Published): readonly Section[] {
	const byName = Map.groupBy(records, ({ collection }) => collection.name);
	const declared = declaredColumnsOf({ records });
	const columns = documentColumnsWith(declared);
	return shownSections(sectionsWith(declared), {
		switchedOff: switchesOf(records),
		has: ({ collection, fits = () => true }) =>
			incomplete.has(collection) || (byName.get(collection) ?? []).some(({ data }) => fits(data)),
		places: (byName.get(information.name) ?? []).map(
			({ data }) => columns.find(({ id }) => id === data['column'])?.place,
		),
		handMade: [...recordAddresses(byName.get(pages.name) ?? []), ...malformed],
	});
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
