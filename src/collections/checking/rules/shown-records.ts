import { allRecords } from '../../records/judge-each.ts';
import { placeRecords } from '../../portal/place-records.ts';
import type { CheckedContent } from '../../records/checked-content.ts';

/**
 * Whether there are documents in the list at an address, by issuer or by a field of theirs; `undefined` for an address that
 * is not that of such a list.
 */
export function listHasDocuments(content: CheckedContent, address: string): boolean | undefined {
	const found = placeRecords(address, []);
	if (!found || !('kind' in found) || !found.list) return undefined;
	const { kind, shows } = found;
	return allRecords(content).some(
		(record) => record.collection.name === kind.name && shows(record),
	);
}
