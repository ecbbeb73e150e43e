import { plainLabel } from '../../domain/text/labels.ts';
import type { FieldSource, Mapping } from './mapping.ts';

/** Maps the targets to columns with the names that `namesOf` gives, the most reliable first; a column has one target. */
export function guessMapping(
	columns: Iterable<string>,
	targets: readonly string[],
	namesOf: (target: string) => readonly string[],
): Mapping {
	const byName = Map.groupBy(columns, plainLabel);
	const used = new Set<string>();
	const guesses = targets.map((target): [string, FieldSource] => {
		const names = new Set(namesOf(target).map(plainLabel));
		const found = [...names].flatMap((name) => byName.get(name) ?? []);
		const own = found.filter((column) => !used.has(column));
		for (const column of own) used.add(column);
		return [target, { columns: own }];
	});
	return new Map(guesses.filter(([, source]) => 'columns' in source && source.columns.length > 0));
}
