import type { PublicationTime } from './calendar-date.ts';

/**
 * A time in China with its zone (RFC 3339): `2026-11-17T09:00:00+08:00`. A day without a time begins with its first minute.
 */
export function dateTimeOf(time: PublicationTime): string {
	const [day, minute = '00:00'] = time.split(' ');
	return `${day}T${minute}:00+08:00`;
}
