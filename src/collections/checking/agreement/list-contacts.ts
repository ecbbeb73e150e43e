import { phonePattern } from './agency-contacts.ts';
import { phoneDifferences } from './contact-differences.ts';
import type { AgencyContacts } from './agency-contacts.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The rows of the newest version of each list. */
export function currentLists(records: readonly ValidRecord[]): readonly ValidRecord[] {
	const rows = records.filter(({ collection }) => collection.name.startsWith('lists/'));
	return [...Map.groupBy(rows, ({ collection }) => collection.name).values()].flatMap(
		(versions) => {
			const newest = versions.reduce((latest, { file }) => (file > latest ? file : latest), '');
			return versions.filter(({ file }) => file === newest);
		},
	);
}

/** Reminds of a telephone number in a row of one agency that stands on another agency's page. */
export function ofListRow(row: ValidRecord, agencies: readonly AgencyContacts[]): Problem[] {
	const agency = agencies.find(({ name }) => name === row.data['agency']);
	if (!agency) return [];
	const text = Object.values(row.data).map(String).join('\t');
	const line = row.lineOf([]);
	const at = { text, record: row, line, lineAt: () => line };
	return [...text.matchAll(phonePattern)].flatMap(([phone]) =>
		phoneDifferences(phone, { agency, at, isDirectory: false }, agencies),
	);
}
