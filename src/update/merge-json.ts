/** A value of JSON; `undefined` for a key that is not there. */
type Json = string | number | boolean | null | readonly Json[] | JsonObject | undefined;
export interface JsonObject {
	readonly [key: string]: Json;
}

/** A merged object, or the keys that collide, as `scripts.build`. */
export type MergedJson = { value: JsonObject } | { collisions: string[] };

/**
 * Merges the changes of the county and of upstream in one object, key by key; lists are values. The keys stand in
 * upstream's order, the county's own ones at the end.
 */
export function mergeJson(base: JsonObject, county: JsonObject, next: JsonObject): MergedJson {
	const collisions: string[] = [];
	const value = mergeObjects([base, county, next], '', collisions);
	return collisions.length > 0 ? { collisions } : { value };
}

function mergeObjects(
	[base, county, next]: readonly [JsonObject, JsonObject, JsonObject],
	path: string,
	collisions: string[],
): JsonObject {
	const keys = new Set([...Object.keys(next), ...Object.keys(county)]);
	const merged: Record<string, Json> = {};
	for (const key of keys) {
		const [before, here, there] = [base[key], county[key], next[key]];
		const where = `${path}${key}`;
		let value: Json;
		if (same(here, there) || same(before, there)) value = here;
		else if (same(before, here)) value = there;
		else if (isObject(here) && isObject(there))
			value = mergeObjects([isObject(before) ? before : {}, here, there], `${where}.`, collisions);
		else collisions.push(where);
		if (value !== undefined) merged[key] = value;
	}
	return merged;
}

function isObject(value: Json): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: Json, other: Json): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
