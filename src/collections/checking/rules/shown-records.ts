import { allRecords } from '../../records/judge-each.ts';
import { nameOfTableFile } from '../../declarations/name-of-table-file.ts';
import { placeRecords } from '../../portal/place-records.ts';
import type { CheckedContent } from '../../records/checked-content.ts';

/** Whether an address is that of a list of documents by issuer or by a field of theirs. */
export function isListAddress(address: string): boolean {
	const found = placeRecords(address);
	return found !== undefined && 'kind' in found && found.list !== undefined;
}

/** Whether there are records at an address that shows records; true for all other addresses. */
export function showsAny(content: CheckedContent, address: string): boolean {
	const found = placeRecords(address);
	if (!found) return true;
	const { name } = 'kind' in found ? found.kind : found.table;
	const records = allRecords(content).filter(({ collection }) => collection.name === name);
	if ('kind' in found) return records.some(found.shows);
	return records.some(
		({ file, collection }) =>
			found.file === undefined || nameOfTableFile(file, collection) === found.file,
	);
}
