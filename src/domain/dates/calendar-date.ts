/** A day, `YYYY-MM-DD`. It sorts and compares as text, is the same in JSON, and has no time zone. */
export type CalendarDate = `${number}-${number}-${number}`;

/** When something was published: a day, or a day and a minute in China, `YYYY-MM-DD HH:MM`. */
export type PublicationTime = CalendarDate | `${CalendarDate} ${number}:${number}`;

const millisecondsPerDay = 86_400_000;

const dateAndTime =
	/^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?:[T\s]\s*\d{1,2}[:时点][\d:分秒.]*(?:\+08:?00)?)?\s*$/;

/** Reads exactly `YYYY-MM-DD`, for a day that exists in the years 1900 to 2199; `undefined` for any other text. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return parts ? existing(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/**
 * Reads `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`, 00:00 to 23:59, also with seconds and UTC+8, which are dropped; `undefined` for
 * any other text. `00:00:00` is what systems without a time write: the day alone is known.
 */
export function parsePublicationTime(text: string): PublicationTime | undefined {
	const parts = /^(\S+?)(?:[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?(?:\+08:?00)?)?$/.exec(text);
	const day = parts ? parseCalendarDate(parts[1] ?? '') : undefined;
	return day && parts?.[2] && !text.includes('00:00:00')
		? (`${day} ${parts[2]}` as PublicationTime)
		: day;
}

/** The day of a publication time. */
export function dateOf(time: PublicationTime): CalendarDate {
	return time.slice(0, 10) as CalendarDate;
}

/**
 * Reads a day as old systems and documents write it: `2018年12月04日`, `2018-12-4`, `2018/12/04`, `2018.12.4`,
 * `二〇一八年十二月四日` (also with ○, 零 or O), full-width characters, spaces between. The whole text must be the date. A time
 * after the date is ignored. `undefined` when the time is in another zone than UTC+8, because the day in China may
 * differ.
 */
export function readChineseDate(text: string): CalendarDate | undefined {
	const date = withArabicDigits(text.normalize('NFKC').trim())
		.replace(/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, '$1-$2-$3 ')
		.replace(/[‐–—]/g, '-');
	const parts = dateAndTime.exec(date);
	return parts ? existing(Number(parts[1]), Number(parts[3]), Number(parts[4])) : undefined;
}

/** The day that is `days` days after `day`, or before it when `days` is negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
	return calendarDate(utc(day) + days * millisecondsPerDay);
}

/** The same day of the month, `months` months later, or the last day of that month: 2024-08-31 + 6 is 2025-02-28. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
	const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return calendarDate(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)));
}

/** How many days `to` is after `from`; negative when `to` is before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return (utc(to) - utc(from)) / millisecondsPerDay;
}

/** The latest of the days that are known; `undefined` when none is. */
export function latestDay(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	return days.reduce(
		(latest, day) => (day !== undefined && (latest === undefined || day > latest) ? day : latest),
		undefined,
	);
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: CalendarDate): number {
	return new Date(utc(day)).getUTCDay();
}

/** A day as documents write it, `2024年3月9日`: no leading zeros (GB/T 9704—2012 §7.3.5.4). */
export function formatChineseDate(day: CalendarDate): string {
	const [year, month, dayOfMonth] = day.split('-').map(Number);
	return `${year}年${month}月${dayOfMonth}日`;
}

/** The day in China (UTC+8, without daylight saving time) at `instant`, in any time zone of the machine. */
export function dayInChina(instant: Date): CalendarDate {
	return calendarDate(instant.getTime() + 8 * 3_600_000);
}

function existing(year: number, month: number, dayOfMonth: number): CalendarDate | undefined {
	if (year < 1900 || year > 2199) return undefined;
	const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
	const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
	return exists ? calendarDate(date.getTime()) : undefined;
}

/** Writes Chinese numerals below 100, and years digit by digit, as `2018`, `12`, `4`. */
function withArabicDigits(text: string): string {
	return text
		.replace(
			/([一二三四五六七八九])?十([一二三四五六七八九])?/g,
			(_, tens: string = '一', ones: string = '〇') => tens + ones,
		)
		.replace(/[○零O]/g, '〇')
		.replace(/[〇一二三四五六七八九]/g, (digit) => String('〇一二三四五六七八九'.indexOf(digit)));
}

function utc(day: CalendarDate): number {
	return Date.parse(day);
}

function calendarDate(milliseconds: number): CalendarDate {
	return new Date(milliseconds).toISOString().slice(0, 10) as CalendarDate;
}
