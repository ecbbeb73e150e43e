import { mapByDay } from '../domain/dates/by-day.ts';
import type { ByDay } from '../domain/dates/by-day.ts';

/**
 * How an element looks while something holds: its text, unless it has children of its own, and its attributes. An
 * attribute that is `undefined` is absent.
 */
export interface Look {
	text?: string;
	attributes?: Readonly<Record<string, string | undefined>>;
}

/** A change of an element: attribute → value, `null` to take it away; the text stands under the empty name. */
export type LookChange = Readonly<Record<string, string | null>>;

/** The changes of an element with the first day of each, as `data-dated` holds them. */
export type LookChanges = readonly (readonly [from: string, change: LookChange])[];

/** The attribute in which an element names what it looks like later. `components/frame/dated.ts` reads it. */
export const datedAttribute = 'data-dated';

/**
 * The attributes of an element whose look depends on the day: those of the day of the build, and the later changes for the
 * browser. Its text is that of `dated[0]`, and is drawn by the template.
 */
export function datedAttributes(dated: ByDay<Look>): Record<string, string | undefined> {
	const [now, ...later] = dated;
	if (later.length === 0) return { ...now.value.attributes };
	const names = new Set(dated.flatMap(({ value }) => Object.keys(value.attributes ?? {})));
	const changes: LookChanges = later.map(({ from, value: { text, attributes = {} } }) => [
		from,
		{
			...(text !== undefined && { '': text }),
			...Object.fromEntries([...names].map((name) => [name, attributes[name] ?? null])),
		},
	]);
	return { ...now.value.attributes, [datedAttribute]: JSON.stringify(changes) };
}

/** An element whose text alone depends on the day. */
export function datedText(dated: ByDay<string>): Record<string, string | undefined> {
	return datedAttributes(mapByDay(dated, (text) => ({ text })));
}

/**
 * An element that is shown only while the value is true. What is over is emptied, so that a name whose time is over is in
 * no copy, print or reading aloud; what is still to come is hidden.
 */
export function shownWhile(dated: ByDay<boolean>): Record<string, string | undefined> {
	const looks = dated.map(({ from, value }, place) => ({
		from,
		value: value ? {} : lookOfAbsent(dated.slice(place + 1).some((later) => later.value)),
	}));
	return datedAttributes(looks as unknown as ByDay<Look>);
}

function lookOfAbsent(isToCome: boolean): Look {
	return isToCome ? { attributes: { hidden: '' } } : { text: '', attributes: { 'data-gone': '' } };
}
