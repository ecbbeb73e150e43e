import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DateDoubt } from '../../domain/dates/spreadsheet-date.ts';

/** Says in Chinese why `written` is no certain day and what to write. */
export function explainDoubt(
	written: string,
	{ doubt, candidates }: { doubt: DateDoubt; candidates: readonly CalendarDate[] },
): string {
	return `${reasons[doubt](written)}，${adviceFor(doubt, candidates)}`;
}

const reasons: Record<DateDoubt, (written: string) => string> = {
	order: (written) => `“${written}”看不出哪个是月、哪个是日`,
	'short-year': (written) => `“${written}”的年份只有两位，看不出是哪一天`,
	'no-year': (written) => `“${written}”没有年份`,
	'no-day': (written) => `“${written}”没有写明是哪一天`,
	serial: (written) => `“${written}”是 Excel 里日期的序号，不是日期`,
	weekday: (written) => `“${written}”的日期和星期对不上`,
};

function adviceFor(doubt: DateDoubt, candidates: readonly CalendarDate[]): string {
	if (doubt === 'serial')
		return `请把整列设成“日期”格式再保存${candidates.map((day) => `（可能是 ${day}，请核对）`).join('')}`;
	if (candidates.length > 0) return `请写成 ${candidates.join(' 或者 ')}`;
	return '请写成 2026-01-08 的形式';
}
