import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';

/** A value of schema.org as JSON-LD, safe inside a `<script>` element. What is `undefined` is left out. */
export function jsonLd(data: object): string {
	return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}

/** An agency by its name. */
export function organisationNamed(name: string) {
	return { '@type': 'GovernmentOrganization', name };
}

/** A day, or a minute with China's zone. */
export function momentOf(time: PublicationTime): string {
	return time.includes(' ') ? `${time.replace(' ', 'T')}:00+08:00` : time;
}

/** Days from the first to the last, as ISO 8601 writes an interval. */
export function intervalOf(first: CalendarDate, last: CalendarDate | undefined): string {
	return `${first}/${last ?? '..'}`;
}
