import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { allSectionsOf, collectionsOf } from './own-columns.ts';
import { sectionsOf } from './sections.ts';
import { endedAddresses } from '../../collections/checking/published/ended-addresses.ts';
import { isRowChange } from '../../collections/tables/rows/row-changes.ts';
import { finalAddressIn } from '../../collections/portal/final-address.ts';
import { emptiedSections } from '../../collections/portal/emptied-sections.ts';
import {
	addressChanges as collection,
	isPageChange,
} from '../../collections/registers/address-changes.ts';
import type { Portal } from '../portal.ts';
import type { AddressChange } from '../../collections/registers/address-changes.ts';
import type { Collection } from '../../collections/declarations/collection.ts';

const recorded = derived((portal): readonly AddressChange[] => {
	const changes = entriesOf(portal, collection).map(({ data }) => data);
	const finalAddress = finalAddressIn(changes);
	return changes.map(({ newAddress, replacement, ...change }) => ({
		...change,
		...(newAddress !== undefined && { newAddress: finalAddress(newAddress) }),
		...(replacement !== undefined && { replacement: finalAddress(replacement) }),
	}));
});

/** Changes of rows of tables that editors withdrew or moved. */
export const rowChanges = derived((portal): readonly AddressChange[] =>
	recorded(portal).filter(isRowChange),
);

/**
 * Changes of pages of this site whose content was withdrawn or moved, or whose publication has ended, and of sections that have
 * nothing else left.
 */
export const changedAddresses = derived((portal): readonly AddressChange[] => {
	const changes = [
		...recorded(portal).filter(isPageChange),
		...collectionsOf(portal).flatMap((each) => ended(portal, each)),
	];
	return [...changes, ...emptiedSections(allSectionsOf(portal), sectionsOf(portal), changes)];
});

function ended(portal: Portal, collection: Collection): AddressChange[] {
	return endedAddresses(
		entriesOf(portal, collection).map(({ id, filePath, data }) => ({
			collection,
			id,
			file: filePath,
			data,
		})),
		portal.today,
	);
}
