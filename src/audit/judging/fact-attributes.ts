import { parsePublicationTime } from '../../domain/dates/calendar-date.ts';
import { factDates } from './facts.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { FactDate, Facts } from './facts.ts';

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** The attribute names of facts: in HTML after `data-`, in a sitemap without it. */
export const factAttributeNames: readonly string[] = [
	'section',
	'agencies',
	'category',
	'kinds',
	'catalogue-item',
	'period',
	'about',
	'quantity',
	...factDates,
];

/**
 * The facts as attributes; items of lists are separated by spaces, and an unknown fact has no attribute.
 * `readFactAttributes` is the inverse.
 */
export function factAttributes(facts: Partial<Facts>): Record<string, string> {
	const values: Attributes = {
		section: facts.section,
		agencies: facts.agencies?.join(' '),
		category: facts.category,
		kinds: facts.kinds?.join(' '),
		'catalogue-item': facts.catalogueItems?.join(' '),
		period: facts.period,
		about: facts.about?.join(' '),
		quantity: facts.quantity?.toString(),
		...facts.dates,
	};
	return Object.fromEntries(
		factAttributeNames.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
	);
}

/** The facts that the attributes state. An empty attribute, an invalid date and what is no number count as not stated. */
export function readFactAttributes(attributes: Attributes): Facts {
	return {
		agencies: words(attributes['agencies']),
		dates: Object.fromEntries(factDates.flatMap((name) => dateEntry(name, attributes[name]))),
		period: attributes['period'] || undefined,
		section: attributes['section'] || undefined,
		category: attributes['category'] || undefined,
		kinds: attributes['kinds'] ? words(attributes['kinds']) : undefined,
		catalogueItems: attributes['catalogue-item'] ? words(attributes['catalogue-item']) : undefined,
		about: words(attributes['about']),
		...quantityIn(attributes['quantity']),
	};
}

function dateEntry(name: FactDate, text = ''): [FactDate, PublicationTime][] {
	const time = parsePublicationTime(text);
	return time ? [[name, time]] : [];
}

function quantityIn(text = ''): { quantity?: number } {
	return /^\d+(\.\d+)?$/.test(text) ? { quantity: Number(text) } : {};
}

function words(text = ''): string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}

/** The facts as attributes of an HTML element. */
export function dataAttributes(stated: Partial<Facts>): Record<string, string> {
	const named = Object.entries(factAttributes(stated));
	return Object.fromEntries(named.map(([name, value]) => [`data-${name}`, value]));
}
