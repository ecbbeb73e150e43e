import { addDays, addMonths, parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/**
 * When a part of a task is due. `monthly` and `quarterly` recur; `continuing` has no end; `undated`: the text states no time
 * that is known.
 */
type DueKind =
	| 'day'
	| 'month'
	| 'quarter'
	| 'half-year'
	| 'year'
	| 'monthly'
	| 'quarterly'
	| 'continuing'
	| 'undated';

/** One of the times that a deadline names. */
export interface TaskDue {
	/** As the document writes it. */
	written: string;
	kind: DueKind;
	/** The last day in time, on the latest reading of the text; `undefined` for what recurs, does not end or states no time. */
	lastDay?: CalendarDate | undefined;
	/** What is due then, as the document says in brackets. */
	what?: string;
}

/**
 * The times of a deadline as documents write it: `3月底前；5月底前；7月底`, `第一季度前（年度决策目录）`, `全年`, `每月2日前`,
 * `2026-03-31`. A day or month without a year is of `year`. Nothing is invented: what is not known keeps its words.
 */
export function taskDues(written: string, year: number): TaskDue[] {
	return partsOf(written).map((part) => {
		const [, time = part, what] = /^(.*?)[(（]([^()（）]*)[)）]\s*$/s.exec(part) ?? [];
		return {
			written: part,
			...timeOf(time.normalize('NFKC').replace(/\s/g, ''), year),
			...(what && { what }),
		};
	});
}

/** The last day of the whole deadline; `undefined` if there is none or a part of it has none. */
export function lastDueDay(dues: readonly TaskDue[]): CalendarDate | undefined {
	const days = dues.map(({ lastDay }) => lastDay);
	if (days.includes(undefined)) return undefined;
	return days.reduce(
		(last, day) => (last === undefined || (day ?? '') > last ? day : last),
		undefined,
	);
}

/** True if the text names a time that is not known, such as `13月底`: an editor must look. */
export function isUnreadTime({ kind, written }: TaskDue): boolean {
	return (
		kind === 'undated' &&
		/\d+\s*[月日号]|\d{4}[-/.]\d|季度|月底|年底/.test(written.normalize('NFKC'))
	);
}

/** Separators within brackets belong to what is due. A comma separates only where another time follows. */
function partsOf(written: string): string[] {
	return written
		.split(
			/[；;\n](?![^(（]*[)）])|[，,、](?![^(（]*[)）])(?=\s*(?:\d|第?[一二三四]季|[上下]半年|年底|全年|每))/,
		)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

type Time = Pick<TaskDue, 'kind' | 'lastDay'>;

function timeOf(text: string, year: number): Time {
	const [, next, stated] = /^(?:(次年|翌年|明年)|(\d{4})年)/.exec(text) ?? [];
	const of = stated === undefined ? year + (next === undefined ? 0 : 1) : Number(stated);
	const rest = text.replace(/^(?:次年|翌年|明年|\d{4}年)/, '');
	const found = readers.find(({ pattern }) => pattern.test(rest));
	const groups = found?.pattern.exec(rest);
	return found && groups ? (found.of(groups, of) ?? undated) : undated;
}

const undated: Time = { kind: 'undated' };

const quarters = '一二三四';

/** Ways of writing a time, the first that fits. */
const readers: readonly {
	pattern: RegExp;
	of: (groups: RegExpExecArray, year: number) => Time | undefined;
}[] = [
	{ pattern: /^每月|^按月|^逐月/, of: () => ({ kind: 'monthly' }) },
	{ pattern: /^每季度?|^按季度?|^逐季/, of: () => ({ kind: 'quarterly' }) },
	{ pattern: /^长期|^常年|^持续|^常态化/, of: () => ({ kind: 'continuing' }) },
	{
		pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
		of: ([, year, month, day]) => ofDay(Number(year), Number(month), Number(day)),
	},
	{
		pattern: /^(\d{1,2})月(\d{1,2})[日号]/,
		of: ([, month, day], year) => ofDay(year, Number(month), Number(day)),
	},
	{
		pattern: /^(\d{1,2})月([上中]旬|初)/,
		of: ([, month, part], year) => ofDay(year, Number(month), part === '中旬' ? 20 : 10),
	},
	{ pattern: /^(\d{1,2})月/, of: ([, month], year) => endOfMonth('month', year, Number(month)) },
	{
		pattern: /^第?([一二三四1-4])季度?/,
		of: ([, sign = ''], year) =>
			endOfMonth('quarter', year, 3 * (quarters.indexOf(sign) + 1 || Number(sign))),
	},
	{ pattern: /^上半年/, of: (_, year) => endOfMonth('half-year', year, 6) },
	{ pattern: /^下半年/, of: (_, year) => endOfMonth('half-year', year, 12) },
	{
		pattern: /^(?:全年|年底|年末|年内|当年|本年度?|年度内|$)/,
		of: ([written = ''], year) => (written === '' ? undefined : endOfMonth('year', year, 12)),
	},
];

function ofDay(year: number, month: number, day: number): Time | undefined {
	const lastDay = parseCalendarDate(`${year}-${padded(month)}-${padded(day)}`);
	return lastDay && { kind: 'day', lastDay };
}

function endOfMonth(kind: DueKind, year: number, month: number): Time | undefined {
	const first = parseCalendarDate(`${year}-${padded(month)}-01`);
	return first && { kind, lastDay: addDays(addMonths(first, 1), -1) };
}

function padded(number: number): string {
	return String(number).padStart(2, '0');
}
