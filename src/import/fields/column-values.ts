import { withoutUnsafeCharacters } from '../../domain/text/unsafe-characters.ts';
import type { FieldSource } from './mapping.ts';
import type { Columns } from '../item/source-item.ts';

/** The values of a field in the source, and their column. */
export interface Stated {
	values: readonly string[];
	column?: string | undefined;
}

// Values that exports and portals write for an empty field.
const nothing = /^(?:无|暂无|空|没有|不详|—+|-+|–+|\/+|\\+|null|nil|none|nan|n\/a|undefined)$/i;

/** The values of the first column that has any; an empty list for an empty field, or one with 无, `-` or `null`. */
export function statedIn(columns: Columns, source: FieldSource | undefined): Stated {
	if (!source) return { values: [] };
	if ('value' in source) return { values: [source.value] };
	for (const column of source.columns) {
		const values = (columns.get(column) ?? [])
			.flatMap((value) => (source.split === undefined ? [value] : value.split(source.split)))
			.map((value) => withoutUnsafeCharacters(value).trim())
			.filter((value) => value !== '' && !nothing.test(value.replace(/\s/g, '')));
		if (values.length > 0) return { values, column };
	}
	return { values: [] };
}
