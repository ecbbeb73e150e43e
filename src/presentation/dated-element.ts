import { mapByDay } from '../domain/dates/by-day.ts';
import { textOn } from '../domain/dates/day-text.ts';
import { addDays } from '../domain/dates/calendar-date.ts';
import type { ByDay } from '../domain/dates/by-day.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/**
 * How an element looks while something holds: its text, unless it has children of its own, and its attributes. An
 * attribute that is `undefined` is absent.
 */
export interface Look {
	/** May say the day itself. */
	text?: string;
	attributes?: Readonly<Record<string, string | undefined>>;
}

/** A change of an element: attribute → value, `null` to take it away; the text stands under the empty name. */
export type LookChange = Readonly<Record<string, string | null>>;

/** The changes of an element with the first day of each, as `data-dated` holds them. */
export type LookChanges = readonly (readonly [from: string, change: LookChange])[];

/** The attribute in which an element names what it looks like later. `components/frame/dated.ts` reads it. */
export const datedAttribute = 'data-dated';

/** The attribute of an element whose time is over: it is empty and not displayed. */
export const goneAttribute = 'data-gone';

/**
 * The attributes of an element whose look depends on the day: those of the day of the build, and the later changes for the
 * browser. Its text is that of `dated[0]` on that day, and is drawn by the template. A text that says the day itself
 * (`domain/dates/day-text.ts`) is completed in the browser.
 */
export function datedAttributes(dated: ByDay<Look>): Record<string, string | undefined> {
	const [now, ...later] = dated;
	const { text: first } = now.value;
	const saysDay = first !== undefined && textOn(first, now.from) !== first;
	const changing = saysDay ? dated : later;
	if (changing.length === 0) return { ...now.value.attributes };
	const names = new Set(dated.flatMap(({ value }) => Object.keys(value.attributes ?? {})));
	const changes: LookChanges = changing.map(({ from, value: { text, attributes = {} } }) => [
		from,
		{
			...(text !== undefined && { '': text }),
			...Object.fromEntries([...names].map((name) => [name, attributes[name] ?? null])),
		},
	]);
	return { ...now.value.attributes, [datedAttribute]: JSON.stringify(changes) };
}

/**
 * An element that is shown only while the value is true. What is over is emptied and loses its other attributes, so that a
 * name whose time is over is in no copy, print or reading aloud; what is still to come is hidden.
 */
export function shownWhile(dated: ByDay<boolean>): Record<string, string | undefined> {
	const looks = dated.map(({ from, value }, place) => ({
		from,
		value: value ? {} : lookOfAbsent(dated.slice(place + 1).some((later) => later.value)),
	}));
	return datedAttributes(looks as unknown as ByDay<Look>);
}

/** An element that is gone from a day on; for ever there without one. */
export function goneFrom(day: CalendarDate | undefined): Record<string, string | undefined> {
	if (day === undefined) return {};
	return shownWhile([
		{ from: addDays(day, -1), value: true },
		{ from: day, value: false },
	]);
}

function lookOfAbsent(isToCome: boolean): Look {
	return isToCome
		? { attributes: { hidden: '' } }
		: { text: '', attributes: { [goneAttribute]: '' } };
}

/** An element with nothing but a text, which may say the day itself. */
export function datedText(dated: ByDay<string>): Record<string, string | undefined> {
	return datedAttributes(mapByDay(dated, (text) => ({ text })));
}
