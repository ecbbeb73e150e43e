import { dateOf, parsePublicationTime, readChineseDate } from './calendar-date.ts';
import { minuteInChina } from './minute.ts';
import type { PublicationTime } from './calendar-date.ts';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a time of publication as portals and exports write it: any date that `readChineseDate` reads, with the minute if
 * one is written, or an instant of ISO 8601 in any zone, which becomes a minute in China. Midnight is a day without a
 * time, because systems that store none write it. `undefined` for any other text.
 */
export function readPublicationTime(text: string): PublicationTime | undefined {
	const written = text.trim();
	const day = readChineseDate(written);
	if (!day) return instant.test(written) ? timeAt(new Date(written)) : undefined;
	const [, hour = '', minute = ''] = /[\sT日](\d{1,2})[:：时点](\d{1,2})/.exec(written) ?? [];
	return withMinute(`${day} ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`) ?? day;
}

function timeAt(time: Date): PublicationTime | undefined {
	if (Number.isNaN(time.getTime())) return undefined;
	const minute = minuteInChina(time);
	return withMinute(minute) ?? dateOf(minute);
}

function withMinute(text: string): PublicationTime | undefined {
	return text.endsWith('00:00') ? undefined : parsePublicationTime(text);
}
