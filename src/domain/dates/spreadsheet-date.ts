import { addDays, parseCalendarDate, readChineseDate, weekday } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** Why a text that means a day does not say which day. */
export type DateDoubt =
	/** `01/02/2026`: day and month may stand in either order. */
	| 'order'
	/** `26/1/8`, `7-Jan-31`: two digits of the year. */
	| 'short-year'
	/** `1月8日`, `8-Jan`. */
	| 'no-year'
	/** `2026年1月`, `Jan-26`. */
	| 'no-day'
	/** `46030`: the days that a spreadsheet counts, from 1900 or from 1904. */
	| 'serial'
	/** `2026年1月8日星期五`: the day of the week is another. */
	| 'weekday';

/**
 * A date as spreadsheets and their users write it. `date`: `YYYY-MM-DD`, with ` HH:MM` if a time other than midnight is written;
 * the day has this form but need not exist. `doubt`: the reason why the day is not certain, and the days that may be meant.
 */
export type SpreadsheetDate =
	{ date: string } | { doubt: DateDoubt; candidates: readonly CalendarDate[] };

/**
 * Reads a date in any form that Excel and WPS display, export or accept: `2026/1/8`, `2026年1月8日`, `2026.1.8`, `20260108`,
 * `8-Jan-26`, with a time or a day of the week. `undefined` for a text that is not a date.
 */
export function readSpreadsheetDate(text: string): SpreadsheetDate | undefined {
	const { day, time, weekday: stated } = partsOf(plain(text));
	const read = readDay(day);
	if (!read || 'doubt' in read) return read;
	const isOther = stated !== undefined && stated !== weekdayOf(read.date);
	if (isOther) return { doubt: 'weekday', candidates: existing(read.date) };
	return { date: time === undefined ? read.date : `${read.date} ${time}` };
}

/** The day with this serial number in the date system that begins with 1900, which is that of Excel for Windows and of WPS. */
export function dayOfSerial(serial: number): CalendarDate {
	return addDays('1899-12-30', Math.floor(serial));
}

/** The days by which the date system that begins with 1904 (Excel for Mac until 2011) is behind. */
export const olderMacSystem = 1462;

function plain(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
		.replace(/[‐‑‒–—―−]/g, '-')
		.replace(/[。、]/g, '.')
		.replace(/\\/g, '/')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^'/, '');
}

const clock =
	/(?:T|\s|(?<=[日号]))\s*(上午|下午|晚上|凌晨|中午)?\s*(\d{1,2})(?:[:时点](\d{1,2})分?(?:(?::(?:\d{1,2})(?:\.\d+)?)|(?:\d{1,2}秒))?|[时点])(?:\+08:?00)?\s*([AP]M)?$/i;

const chineseWeekday = /\s*[(]?(?:星期|周)([日天一二三四五六])[)]?/;
const englishWeekday = /^(Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?,?\s+/i;

/** Splits a text into the day, the minute unless it is midnight, and the day of the week, 0 for Sunday. */
function partsOf(text: string): {
	day: string;
	time: string | undefined;
	weekday: number | undefined;
} {
	const [chinese, name = ''] = chineseWeekday.exec(text) ?? [];
	const [english, short = ''] = englishWeekday.exec(text) ?? [];
	const bare = text.replace(chinese ?? english ?? '', chinese === undefined ? '' : ' ').trim();
	const stated =
		chinese !== undefined
			? '日一二三四五六'.indexOf(name === '天' ? '日' : name)
			: english !== undefined
				? ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(short.slice(0, 3).toLowerCase())
				: undefined;
	const [written, half = '', hour = '', minute = '0', english12] = clock.exec(bare) ?? [];
	if (written === undefined) return { day: bare, time: undefined, weekday: stated };
	const isAfternoon = /下午|晚上/.test(half) || /^pm$/i.test(english12 ?? '');
	const hours = (Number(hour) % (isAfternoon || english12 ? 12 : 24)) + (isAfternoon ? 12 : 0);
	const time = `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`;
	const day = bare.slice(0, -written.length).trim();
	return { day, time: time === '00:00' ? undefined : time, weekday: stated };
}

function readDay(day: string): SpreadsheetDate | undefined {
	for (const [form, read] of forms) {
		const parts = form.exec(day)?.slice(1);
		if (parts) return read(parts);
	}
	const chinese = readChineseDate(day);
	return chinese && { date: chinese };
}

type Read = (parts: readonly string[]) => SpreadsheetDate | undefined;

/** The English months as Excel and programs write them, in lower case. */
export const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const form = (pattern: string) => new RegExp(`^${pattern}$`, 'i');

/** Each form of a day, and what it says. */
const forms: readonly (readonly [RegExp, Read])[] = [
	[
		form('(\\d{4}) ?([-/.年]) ?(\\d{1,2}) ?(?:\\2|(?<=年.*)月) ?(\\d{1,2}) ?[.日号]?'),
		([y, , m, d]) => dated(y, m, d),
	],
	[form('((?:19|20|21)\\d\\d)(\\d\\d)(\\d\\d)(?:0{6})?'), ([y, m, d]) => dated(y, m, d)],
	[form(`(\\d{1,2})[- ]?${month}[-, ]+(\\d{4})`), ([d, m, y]) => dated(y, monthOf(m), d)],
	[
		form(`${month}\\.? ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`),
		([m, d, y]) => dated(y, monthOf(m), d),
	],
	[form(`(\\d{1,2})[- ]${month}[- ](\\d{2})`), ([d, m, y]) => excelYear(y, monthOf(m), d)],
	[form(`(?:${month}[- ](?:\\d{4}|\\d\\d)|(?:19|20)\\d\\d[- ]${month})`), () => doubt('no-day')],
	[form(`(?:\\d{1,2}[- ]${month}|${month} \\d{1,2})`), () => doubt('no-year')],
	[form('\\d{1,2}月\\d{1,2}[日号]'), () => doubt('no-year')],
	[
		form('(?:19|20)\\d\\d(?: ?年|[-/.](?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2])| ?年 ?\\d{1,2} ?月)'),
		() => doubt('no-day'),
	],
	[
		form('(\\d{1,2}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]'),
		([y, m, d]) => doubt('short-year', [`20${two(y)}-${two(m)}-${two(d)}`]),
	],
	[form('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})'), ([a, , b, y]) => inEitherOrder(a, b, y)],
	[form('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{1,2})'), ([a, , b, c]) => inAnyOrder(a, b, c)],
	[form('(\\d{5})(?:\\.\\d+)?'), ([serial]) => counted(Number(serial))],
];

function dated(year = '', monthOfYear = '', day = ''): SpreadsheetDate {
	return { date: `${year}-${two(monthOfYear)}-${two(day)}` };
}

function doubt(kind: DateDoubt, days: readonly string[] = []): SpreadsheetDate {
	return { doubt: kind, candidates: days.flatMap(existing) };
}

/** `8-Jan-26`: Excel shows two digits of the year. Before 30 they mean 20xx; others stand for two centuries. */
function excelYear(year = '', monthOfYear = '', day = ''): SpreadsheetDate {
	const rest = `${year}-${two(monthOfYear)}-${two(day)}`;
	return Number(year) < 30
		? { date: `20${rest}` }
		: doubt('short-year', [`20${rest}`, `19${rest}`]);
}

function inEitherOrder(a = '', b = '', year = ''): SpreadsheetDate {
	const days = existingOf([`${year}-${two(a)}-${two(b)}`, `${year}-${two(b)}-${two(a)}`]);
	const [only] = days;
	return days.length === 1 && only ? { date: only } : { doubt: 'order', candidates: days };
}

function inAnyOrder(a = '', b = '', c = ''): SpreadsheetDate | undefined {
	const days = existingOf([
		`20${two(a)}-${two(b)}-${two(c)}`,
		`20${two(c)}-${two(a)}-${two(b)}`,
		`20${two(c)}-${two(b)}-${two(a)}`,
	]);
	return days.length === 0 ? undefined : { doubt: 'short-year', candidates: days };
}

/** The serial numbers of 1980 to 2099. */
const counts = { least: 29_221, most: 73_050 };

function counted(serial: number): SpreadsheetDate | undefined {
	if (serial < counts.least || serial > counts.most) return undefined;
	return { doubt: 'serial', candidates: [dayOfSerial(serial)] };
}

function existingOf(days: readonly string[]): CalendarDate[] {
	return [...new Set(days.flatMap(existing))];
}

function existing(day: string): CalendarDate[] {
	const found = parseCalendarDate(day);
	return found ? [found] : [];
}

function weekdayOf(day: string): number | undefined {
	const [found] = existing(day);
	return found && weekday(found);
}

function monthOf(name = ''): string {
	return String(englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function two(digits = ''): string {
	return digits.padStart(2, '0');
}
