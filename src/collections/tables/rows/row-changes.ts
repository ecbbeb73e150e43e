import { changedAddress } from '../../registers/address-changes.ts';
import { rowAnchor } from './row-anchor.ts';
import type { AddressChange } from '../../registers/address-changes.ts';
import type { WithdrawnRow } from './public-rows.ts';

/** The address, decoded, of the row with `key` on its table's page at the decoded address `page`. */
export function rowAddress(page: string, key: string): string {
	return `${page}#${rowAnchor(key)}`;
}

/** True if the address names a row of a table rather than a page. */
export function isRowChange({ address }: Pick<AddressChange, 'address'>): boolean {
	return address.includes('#');
}

/** The notices of rows of the table's page at the decoded address `page` that editors withdrew or moved. */
export function recordedRows(changes: readonly AddressChange[], page: string): WithdrawnRow[] {
	return changes.flatMap((change) => {
		const address = changedAddress(change);
		const { changedOn: on, reason = '', newAddress } = change;
		const start = rowAddress(page, '');
		return address.startsWith(start)
			? [{ key: address.slice(start.length), on, reason, ...(newAddress && { newAddress }) }]
			: [];
	});
}
