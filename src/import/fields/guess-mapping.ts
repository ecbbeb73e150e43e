import { labels, plainLabel } from '../../domain/text/labels.ts';
import type { FieldSource, Mapping } from './mapping.ts';

/** Maps the targets to columns with known names (see labels.ts), the most reliable first. */
export function guessMapping(columns: Iterable<string>, targets: readonly string[]): Mapping {
	const byName = Map.groupBy(columns, plainLabel);
	const guesses = targets.map((target): [string, FieldSource] => {
		const names: readonly string[] = isLabelled(target) ? labels[target] : [];
		return [target, { columns: names.flatMap((name) => byName.get(plainLabel(name)) ?? []) }];
	});
	return new Map(guesses.filter(([, source]) => 'columns' in source && source.columns.length > 0));
}

function isLabelled(target: string): target is keyof typeof labels {
	return Object.hasOwn(labels, target);
}
