type Data = Readonly<Record<string, unknown>>;

/** The data without texts that are the address of something that waits, at any depth; `waits` knows those texts. */
export function withoutPointers(data: Data, waits: (text: string) => boolean): Data {
	const entries = Object.entries(data).flatMap(([name, value]) => {
		const kept = keptOf(value, waits);
		return kept === undefined ? [] : [[name, kept] as const];
	});
	return Object.fromEntries(entries);
}

/** A value without such texts; `undefined` for such a text, and for a list of which none remains. */
function keptOf(value: unknown, waits: (text: string) => boolean): unknown {
	if (typeof value === 'string') return waits(value) ? undefined : value;
	if (Array.isArray(value)) {
		const items = value.flatMap((item: unknown) => keptOf(item, waits) ?? []);
		return items.length > 0 || value.length === 0 ? items : undefined;
	}
	return typeof value === 'object' && value !== null
		? withoutPointers(value as Data, waits)
		: value;
}

/** The data without these ids at the end of a path of fields; an item of a list that names one on the way is left out whole. */
export function withoutIds(
	data: Data,
	[name = '', ...rest]: readonly string[],
	ids: ReadonlySet<string>,
): Data {
	const value = data[name];
	if (!names(value, rest, ids)) return data;
	const items = Array.isArray(value) ? value.filter((item) => !names(item, rest, ids)) : [];
	const { [name]: _, ...others } = data;
	return items.length > 0 ? { ...others, [name]: items } : others;
}

/** Whether a value, or something in it at the path, is one of the ids. */
function names(value: unknown, path: readonly string[], ids: ReadonlySet<string>): boolean {
	if (Array.isArray(value)) return value.some((item) => names(item, path, ids));
	const [name, ...rest] = path;
	if (name === undefined) return typeof value === 'string' && ids.has(value);
	return typeof value === 'object' && value !== null && names((value as Data)[name], rest, ids);
}
