import { dateOf, readChineseDate } from '../../domain/dates/calendar-date.ts';
import { minuteInChina } from '../../domain/dates/minute.ts';
import { dayOfSerial, englishMonths } from '../../domain/dates/spreadsheet-date.ts';
import { readPublicationTime } from '../../domain/dates/stated-time.ts';
import { atTime, hourOf } from './half-day.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';

/** A time in a form in which only programs write it, and what the user is asked to check. */
export interface ProgramTime {
	time: PublicationTime;
	problem?: string | undefined;
}

const zones = /(Z|GMT|UTC|CST|[+-]\d{2}:?\d{2})(?:\s*\(.*\))?$/;

/** Reads a time as databases, spreadsheets and programs write it; `undefined` when it may mean two days. */
export function readProgramTime(text: string): ProgramTime | undefined {
	return digitsOnly(text) ?? serial(text) ?? epoch(text) ?? english(text) ?? instantOf(text);
}

/** `20230309`, `202303091020`, `20230309102030`. */
function digitsOnly(text: string): ProgramTime | undefined {
	const parts = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[ T]?(\d{2}):?(\d{2})(?::?\d{2})?)?$/.exec(text);
	const day = parts && readChineseDate(`${parts[1]}-${parts[2]}-${parts[3]}`);
	return day ? { time: atTime(day, Number(parts[4] ?? 0), Number(parts[5] ?? 0)) } : undefined;
}

/** The days that spreadsheets count from 1900: from 1970 to 2099. */
const serials = { first: 25_569, last: 73_050 };

/** `44994`, `44994.43`: the number of a day in Excel, perhaps with the part of the day that has passed. */
function serial(text: string): ProgramTime | undefined {
	const number = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
	if (number < serials.first || number > serials.last) return undefined;
	const minutes = Math.round((number % 1) * 24 * 60);
	return {
		time: atTime(dayOfSerial(number), Math.floor(minutes / 60), minutes % 60),
		problem: '取自 Excel 的日期序号（从1900年数起），请核对',
	};
}

/** `1678320000`, `1678320000000`, `/Date(1678320000000+0800)/`: seconds or milliseconds since 1970. */
function epoch(text: string): ProgramTime | undefined {
	const [, digits] =
		/^(?:\/Date\()?(\d{9,10}|\d{12,13})(?:\.\d+|[+-]\d{4})?(?:\)\/)?$/.exec(text) ?? [];
	if (digits === undefined) return undefined;
	const milliseconds = Number(digits) * (digits.length <= 10 ? 1000 : 1);
	return { time: inChina(new Date(milliseconds)), problem: '取自时间戳，已换算成北京时间，请核对' };
}

/**
 * `Thu Mar 09 2023 08:00:00 GMT+0800`, `Thu, 09 Mar 2023 00:00:00 GMT`, `Mar 9, 2023 10:20:00 AM`, `09-MAR-23`: forms with the
 * English month, in which no day is mistaken for a month.
 */
function english(text: string): ProgramTime | undefined {
	const month = englishMonths.findIndex((name) =>
		new RegExp(`\\b${name}[a-z]*\\b`, 'i').test(text),
	);
	const [, year] = /(?<![\d:])((?:19|20)\d{2})(?!\d)/.exec(text) ?? [];
	const [, dayOfMonth] = /(?<![\d:])(\d{1,2})(?![\d:])/.exec(text) ?? [];
	if (month < 0 || year === undefined || dayOfMonth === undefined) return undefined;
	const [, hour, minute, half = ''] =
		/(\d{1,2}):(\d{2})(?::\d{2})?(?:\.\d+)? ?(AM|PM)?/i.exec(text) ?? [];
	const day = readChineseDate(`${year}-${month + 1}-${dayOfMonth}`);
	if (!day) return undefined;
	const [, zone] = /((?:GMT|UTC)?[+-]\d{4}|GMT|UTC|Z)\b/.exec(text) ?? [];
	const time = atTime(day, hourOf(Number(hour ?? 0), half.toUpperCase()), Number(minute ?? 0));
	const isElsewhere = zone !== undefined && !zone.endsWith('+0800');
	if (!isElsewhere || hour === undefined) return { time };
	const shift = zone.replace(/^(?:GMT|UTC|Z)/, '') || '+0000';
	const utc = new Date(`${day}T${hour.padStart(2, '0')}:${minute}:00${shift}`);
	return Number.isNaN(utc.getTime()) ? undefined : { time: inChina(utc), problem: converted };
}

const converted = '原值是别的时区的时间，已换算成北京时间';

/** `2023-03-08T16:00:00.000Z`, `2023-03-08 16:00:00 +0000`: a time with its zone. */
function instantOf(text: string): ProgramTime | undefined {
	if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) || !zones.test(text)) return undefined;
	const written = text
		.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T')
		.replace(/ ?(?:GMT|UTC)(?=[+-]|$)/, '')
		.replace(/ /g, '');
	const instant = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(written) ? written : `${written}Z`);
	return Number.isNaN(instant.getTime())
		? undefined
		: { time: inChina(instant), problem: converted };
}

function inChina(instant: Date): PublicationTime {
	const minute = minuteInChina(instant);
	return readPublicationTime(minute) ?? dateOf(minute);
}
