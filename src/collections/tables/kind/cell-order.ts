import type { Rule } from '../../declarations/collection.ts';
import type { TableRow } from '../../declarations/table.ts';

/** A column by its name and its heading. */
type Named = readonly [name: string, label: string];

/** A date or time must not lie before another one of its row. */
export function notBefore([name]: Named, [earlier, earlierLabel]: Named): Rule<TableRow> {
	return (row) => {
		const from = row[earlier];
		const to = row[name];
		if (typeof from !== 'string' || typeof to !== 'string') return undefined;
		// A day alone may be any of its minutes.
		const length = Math.min(from.length, to.length);
		return to.slice(0, length) < from.slice(0, length)
			? { field: name, message: `${to} 早于${earlierLabel} ${from}` }
			: undefined;
	};
}

/** A count must not be larger than another one of its row, of which it is a part. */
export function notMore([name]: Named, [whole, wholeLabel]: Named): Rule<TableRow> {
	return (row) => {
		const part = row[name];
		const all = row[whole];
		return typeof part === 'number' && typeof all === 'number' && part > all
			? { field: name, message: `${part} 多于${wholeLabel} ${all}` }
			: undefined;
	};
}
