import { addDays, daysBetween, type CalendarDate } from './calendar-date.ts';
import { workingCalendar } from './working-days.ts';
import type { HolidayYear, WorkingCalendar } from './working-days.ts';

/** Days are written `MM-DD`, or `YYYY-MM-DD` in another year; a range is `first/last`; spaces separate them. */
interface Notice {
	year: number;
	source: string[];
	off: string;
	working: string;
}

// Collected by https://github.com/NateScarlet/holiday-cn (MIT) from the notices that `source` names.
const notices: readonly Notice[] = [
	{
		year: 2007,
		source: ['http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm'],
		off: '01-01/01-03 02-18/02-24 05-01/05-07 10-01/10-07',
		working: '2006-12-30 2006-12-31 02-17 02-25 04-28 04-29 09-29 09-30',
	},
	{
		year: 2008,
		source: ['http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm'],
		off: '2007-12-30/01-01 02-06/02-12 04-04/04-06 05-01/05-03 06-07/06-09 09-13/09-15 09-29/10-05',
		working: '2007-12-29 02-02 02-03 05-04 09-27 09-28',
	},
	{
		year: 2009,
		source: ['http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm'],
		off: '01-01/01-03 01-25/01-31 04-04/04-06 05-01/05-03 05-28/05-30 10-01/10-08',
		working: '01-04 01-24 02-01 05-31 09-27 10-10',
	},
	{
		year: 2010,
		source: ['http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm'],
		off: '01-01/01-03 02-13/02-19 04-03/04-05 05-01/05-03 06-14/06-16 09-22/09-24 10-01/10-07',
		working: '02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09',
	},
	{
		year: 2011,
		source: ['http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm'],
		off: '01-01/01-03 02-02/02-08 04-03/04-05 04-30/05-02 06-04/06-06 09-10/09-12 10-01/10-07',
		working: '01-30 02-12 04-02 10-08 10-09',
	},
	{
		year: 2012,
		source: ['http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm'],
		off: '01-01/01-03 01-22/01-28 04-02/04-04 04-29/05-01 06-22/06-24 09-30/10-07',
		working: '2011-12-31 01-21 01-29 03-31 04-01 04-28 09-29',
	},
	{
		year: 2013,
		source: ['http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm'],
		off: '01-01/01-03 02-09/02-15 04-04/04-06 04-29/05-01 06-10/06-12 09-19/09-21 10-01/10-07',
		working: '01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12',
	},
	{
		year: 2014,
		source: ['http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm'],
		off: '01-01 01-31/02-06 04-05 04-07 05-01/05-03 06-02 09-08 10-01/10-07',
		working: '01-26 02-08 05-04 09-28 10-11',
	},
	{
		year: 2015,
		source: [
			'http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm',
			'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
		],
		off: '01-01/01-03 02-18/02-24 04-05/04-06 05-01 06-20 06-22 09-03/09-05 09-27 10-01/10-07',
		working: '01-04 02-15 02-28 09-06 10-10',
	},
	{
		year: 2016,
		source: ['http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm'],
		off: '01-01 02-07/02-13 04-04 05-01/05-02 06-09/06-11 09-15/09-17 10-01/10-07',
		working: '02-06 02-14 06-12 09-18 10-08 10-09',
	},
	{
		year: 2017,
		source: ['http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm'],
		off: '01-01/01-02 01-27/02-02 04-02/04-04 05-01 05-28/05-30 10-01/10-08',
		working: '01-22 02-04 04-01 05-27 09-30',
	},
	{
		year: 2018,
		source: ['http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm'],
		off: '01-01 02-15/02-21 04-05/04-07 04-29/05-01 06-18 09-24 10-01/10-07',
		working: '02-11 02-24 04-08 04-28 09-29 09-30',
	},
	{
		year: 2019,
		source: [
			'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
			'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
		],
		off: '2018-12-30/01-01 02-04/02-10 04-05 05-01/05-04 06-07 09-13 10-01/10-07',
		working: '2018-12-29 02-02 02-03 04-28 05-05 09-29 10-12',
	},
	{
		year: 2020,
		source: [
			'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
			'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
		],
		off: '01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08',
		working: '01-19 02-03 04-26 05-09 06-28 09-27 10-10',
	},
	{
		year: 2021,
		source: ['http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm'],
		off: '01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07',
		working: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
	},
	{
		year: 2022,
		source: ['http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm'],
		off: '01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07',
		working: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
	},
	{
		year: 2023,
		source: ['http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm'],
		off: '2022-12-31/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06',
		working: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
	},
	{
		year: 2024,
		source: ['https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm'],
		off: '01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07',
		working: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
	},
	{
		year: 2025,
		source: ['https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm'],
		off: '01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08',
		working: '01-26 02-08 04-27 09-28 10-11',
	},
	{
		year: 2026,
		source: ['https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm'],
		off: '01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07',
		working: '01-04 02-14 02-28 05-09 09-20 10-10',
	},
];

/** Days off and working weekends as the State Council announced them (节假日安排), year by year. */
export const nationalHolidays: readonly HolidayYear[] = notices.map((notice) => ({
	year: notice.year,
	source: notice.source,
	off: days(notice.year, notice.off),
	working: days(notice.year, notice.working),
}));

/** The working calendar: what the State Council announced and what a county adds. */
export function calendarWith(added: readonly HolidayYear[]): WorkingCalendar {
	return workingCalendar([...nationalHolidays, ...added]);
}

function days(year: number, spans: string): CalendarDate[] {
	return spans.split(' ').flatMap((span) => {
		const [first = '', last = first] = span.split('/');
		const start = dayOf(year, first);
		const length = daysBetween(start, dayOf(year, last)) + 1;
		return Array.from({ length }, (_, i) => addDays(start, i));
	});
}

function dayOf(year: number, text: string): CalendarDate {
	return (text.length === 'MM-DD'.length ? `${year}-${text}` : text) as CalendarDate;
}
