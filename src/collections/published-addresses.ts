import { addressOf } from './addresses.ts';
import { applicationTemplates, templatePath } from '../domain/application-templates.ts';
import { sections } from './sections.ts';
import type { Content } from './content.ts';
import type { ValidRecord } from './validate.ts';

/** The addresses, decoded, of every section, record and table file that gets a page. */
export function publishedAddresses({ records }: Pick<Content, 'records'>): ReadonlySet<string> {
	return new Set([
		...sections.map(({ path }) => path),
		...applicationTemplates.map(templatePath),
		...recordAddresses(records),
	]);
}

/** The addresses, decoded, of every record and table file that gets a page. */
export function recordAddresses(records: readonly ValidRecord[]): ReadonlySet<string> {
	return new Set(
		records
			.filter(({ collection }) => collection.path !== undefined)
			.map((record) => decodeURIComponent(addressOf(record.collection, pageOf(record)))),
	);
}

/** A row has no page of its own; its file has. */
function pageOf({ collection: { format, name }, id, file }: ValidRecord): string {
	return format === 'csv'
		? file.slice(file.indexOf(`/${name}/`) + name.length + 2, -'.csv'.length)
		: id;
}
