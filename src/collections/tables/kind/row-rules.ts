import type { Rule, RuleViolation } from '../../declarations/collection.ts';
import type { TableRow } from '../../declarations/table.ts';

/** A day that lies before the one on which it depends, of two fields with these labels. */
export function notEarlier(
	[first, firstLabel]: readonly [field: string, label: string],
	then: string,
): Rule<TableRow> {
	return (row) => {
		const [from, to] = [row[first], row[then]];
		return typeof from === 'string' && typeof to === 'string' && to < from
			? { field: then, message: `早于${firstLabel} ${from}` }
			: undefined;
	};
}

/** A count that is larger than the one of which it is a part. */
export function partOf(part: string, [whole, label]: readonly [string, string]): Rule<TableRow> {
	return (row) => {
		const [some, all] = [row[part], row[whole]];
		return typeof some === 'number' && typeof all === 'number' && some > all
			? { field: part, message: `${some} 多于${label} ${all}` }
			: undefined;
	};
}

/** A field with a label that says nothing without another field. */
export function onlyWith([field, label]: readonly [string, string], other: string): Rule<TableRow> {
	return (row) =>
		row[field] !== undefined && row[other] === undefined
			? { field: other, message: `没有填。填了${label}的，这里也要填` }
			: undefined;
}

/** A reminder of a field without which readers and auditors cannot tell something. */
export function reminds(
	field: string,
	messageOf: (row: TableRow) => string | undefined,
): Rule<TableRow> {
	return (row): RuleViolation | undefined => {
		const message = messageOf(row);
		return message === undefined ? undefined : { field, message, severity: 'warning' };
	};
}
