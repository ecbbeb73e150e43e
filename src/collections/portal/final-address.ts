import { changedAddress } from '../registers/address-changes.ts';
import { decodeAddress } from '../../markdown/decode-address.ts';
import type { AddressChange } from '../registers/address-changes.ts';

type Move = Pick<AddressChange, 'address' | 'newAddress'>;

/**
 * Where the content of an address is now, through all moves that are recorded: what moved twice is found at once, and no
 * earlier line needs to be corrected. A place on a page moves with its page. Moves in a circle end where they began.
 */
export function finalAddressIn(changes: readonly Move[]): (address: string) => string {
	const moved = movesIn(changes);
	return (address) => {
		const seen = new Set([decodeAddress(address)]);
		let current = address;
		for (;;) {
			const next = nextOf(current, moved);
			if (next === undefined || seen.has(decodeAddress(next))) return current;
			seen.add(decodeAddress(next));
			current = next;
		}
	};
}

/** Whether the moves from an address lead back to it. */
export function circularIn(changes: readonly Move[]): (address: string) => boolean {
	const moved = movesIn(changes);
	return (address) => {
		const start = decodeAddress(address);
		const seen = new Set<string>();
		for (let next = nextOf(address, moved); next !== undefined; next = nextOf(next, moved)) {
			const decoded = decodeAddress(next);
			if (decoded === start) return true;
			if (seen.has(decoded)) return false;
			seen.add(decoded);
		}
		return false;
	};
}

function movesIn(changes: readonly Move[]): ReadonlyMap<string, string> {
	return new Map(
		changes.flatMap((change) =>
			change.newAddress === undefined ? [] : [[changedAddress(change), change.newAddress]],
		),
	);
}

function nextOf(address: string, moved: ReadonlyMap<string, string>): string | undefined {
	const own = moved.get(decodeAddress(address));
	if (own !== undefined) return own;
	const [, page = '', place = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
	const ofPage = place === '' ? undefined : moved.get(decodeAddress(page));
	return ofPage === undefined || ofPage.includes('#') ? ofPage : `${ofPage}${place}`;
}
