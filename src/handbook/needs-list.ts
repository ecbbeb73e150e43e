import type { AllowedValue } from '../collections/fields/field-meta.ts';

/** The maximum length of a list inside a table cell. */
const mostInCell = 13;

/** Whether the values need a list of their own, because there are many or because each has a description. */
export function needsList(values: readonly AllowedValue[]): boolean {
	return (
		values.length > mostInCell ||
		values.some(({ label, note }) => label !== undefined || note !== undefined)
	);
}
