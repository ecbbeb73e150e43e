import { expect, test } from 'vitest';
import { parseCalendarDate, weekday } from '../../../src/domain/dates/calendar-date.ts';
import { nationalHolidays } from '../../../src/domain/dates/holidays.ts';
import { corpusJson, hasCorpus } from '../../corpus.ts';

test('the years follow one another', () => {
	const years = nationalHolidays.map(({ year }) => year);
	expect(years).toEqual(years.map((_, i) => 2007 + i));
	expect(years.length).toBeGreaterThanOrEqual(20);
});

test.each(nationalHolidays)('$year is well-formed', ({ year, source, off, working }) => {
	expect(source.length).toBeGreaterThan(0);
	for (const address of source) expect(address).toMatch(/^https?:\/\/www\.gov\.cn\/.+\.htm$/);

	for (const days of [off, working]) {
		expect(days).toEqual([...new Set(days)].sort());
		for (const day of days) {
			expect(parseCalendarDate(day)).toBe(day);
			expect([`${year}`, `${year - 1}`]).toContain(day.slice(0, 4));
		}
	}
	// The notice that extended the Spring Festival of 2020 says that Monday is a working day again.
	const weekdays = working.filter((day) => weekday(day) % 6 !== 0);
	expect(weekdays).toEqual(year === 2020 ? ['2020-02-03'] : []);
	expect(off).toContain(`${year}-01-01`);
	expect(off).toContain(`${year}-10-01`);
	expect(off.filter((day) => working.includes(day))).toEqual([]);
});

interface OfficialYear {
	papers: string[];
	days: { date: string; isOffDay: boolean }[];
}

test.skipIf(!hasCorpus).each(nationalHolidays)(
	'$year agrees with the official arrangement',
	({ year, source, off, working }) => {
		const { papers, days } = corpusJson<OfficialYear>(`calendar/${year}.json`);
		expect(source).toEqual(papers);
		expect(off).toEqual(days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date));
		expect(working).toEqual(days.filter(({ isOffDay }) => !isOffDay).map(({ date }) => date));
	},
);
