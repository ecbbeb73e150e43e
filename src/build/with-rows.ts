import { rawRowKey, rawRows } from './raw-rows.ts';

/**
 * The table with those rows of `last` (its version published last) that have one of `keys`, each after the row that it
 * followed. `undefined` when rows cannot be separated, or when the columns have changed.
 */
export function withRowsOfLast(
	table: string,
	{
		keys,
		last,
		keyHeadings,
	}: { keys: ReadonlySet<string>; last: string; keyHeadings: readonly string[] },
): string | undefined {
	const [header, ...body] = rawRows(table) ?? [];
	const [lastHeader, ...lastBody] = rawRows(last) ?? [];
	if (!header || header.record.join() !== lastHeader?.record.join()) return undefined;
	const keyOf = rawRowKey(header, keyHeadings);
	if (!keyOf) return undefined;
	const rows = [...body];
	for (const [place, row] of lastBody.entries()) {
		if (!keys.has(keyOf(row))) continue;
		const before = lastBody[place - 1];
		const behind = before ? rows.findIndex((each) => keyOf(each) === keyOf(before)) : -1;
		rows.splice(before && behind < 0 ? rows.length : behind + 1, 0, row);
	}
	return [header, ...rows].map(({ raw }) => raw).join('');
}
