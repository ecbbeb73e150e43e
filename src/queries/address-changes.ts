import { getCollection } from 'astro:content';
import type { AddressChange } from '../collections/address-changes.ts';

/** Addresses at which something was published that was withdrawn or moved. */
export const addressChanges: readonly AddressChange[] = (
	await getCollection('address-changes')
).map(({ data }) => data);
