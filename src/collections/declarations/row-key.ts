import type { Collection } from './collection.ts';

type Keyed = Pick<Collection, 'key' | 'keyWith'>;

/** The fields whose values together are the key of a row. */
export function keyFields({ key = 'id', keyWith = [] }: Keyed): readonly string[] {
	return [key, ...keyWith];
}

/** The key of a row: the values of its key's fields, without those that are empty. */
export function rowKey(collection: Keyed, row: Readonly<Record<string, unknown>>): string {
	return joinedKey(keyFields(collection).map((field) => String(row[field] ?? '')));
}

/** The key that these values make. */
export function joinedKey(values: readonly string[]): string {
	return values.filter((value) => value !== '').join('·');
}
