import { changedAddress } from '../registers/address-changes.ts';
import type { AddressChange } from '../registers/address-changes.ts';
import type { Section } from '../declarations/section.ts';

const emptied = '本栏目的内容已经撤下、移到别处或者公示期满，目前没有公开的内容';

/**
 * The notices at the addresses of sections that had a page and have none today, because everything in them was withdrawn,
 * moved or ended: such an address is answered for, as those of the records are.
 */
export function emptiedSections(
	all: readonly Section[],
	shown: readonly Section[],
	changes: readonly AddressChange[],
): AddressChange[] {
	const changed = changes.map((change) => ({ ...change, address: changedAddress(change) }));
	return all.flatMap(({ id, path }) => {
		if (shown.some((section) => section.id === id)) return [];
		const within = changed.filter(({ address }) => address.startsWith(path));
		if (within.length === 0 || within.some(({ address }) => address === path)) return [];
		const changedOn = within.map((change) => change.changedOn).reduce((a, b) => (a > b ? a : b));
		return [{ address: path, changedOn, reason: emptied }];
	});
}
