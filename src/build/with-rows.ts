import { rawRows } from './raw-rows.ts';

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
	const key = header?.record.findIndex((heading) => keyHeadings.includes(heading.trim())) ?? -1;
	if (!header || header.record.join() !== lastHeader?.record.join() || key < 0) return undefined;
	const keyOf = ({ record }: { record: readonly string[] }) => record[key]?.trim() ?? '';
	const rows = [...body];
	for (const [place, row] of lastBody.entries()) {
		if (!keys.has(keyOf(row))) continue;
		const before = lastBody[place - 1];
		const behind = before ? rows.findIndex((each) => keyOf(each) === keyOf(before)) : -1;
		rows.splice(before && behind < 0 ? rows.length : behind + 1, 0, row);
	}
	return [header, ...rows].map(({ raw }) => raw).join('');
}
