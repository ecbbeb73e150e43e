import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/formats/calendar.ts';
import type { CalendarFile } from '../../src/formats/calendar.ts';

const file: CalendarFile = {
	name: '禾城县公开义务到期日历',
	host: 'www.hecheng.example',
	asOf: '2026-11-22',
	entries: [
		{
			uid: 'annual-report.department.2026.2027-01-31',
			day: '2027-01-31',
			summary: '最后一天：年度报告（2026 年度）；含逗号, 分号; 反斜线\\',
			description:
				'县级政府部门：禾城县农业农村局、禾城县财政局、禾城县民政局\n依据：《条例》第五十条',
			url: 'https://www.hecheng.example/audit/duties/annual-report/',
		},
		{
			uid: 'annual-report.county.2026.2027-12-31',
			day: '2027-12-31',
			summary: '年度报告',
			description: '',
			url: 'https://www.hecheng.example/audit/duties/annual-report/',
		},
	],
};

const text = calendarFile(file);
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('a calendar program finds every entry, under its permanent name', () => {
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	expect(events.map(({ uid }) => uid)).toEqual([
		'annual-report.department.2026.2027-01-31@www.hecheng.example',
		'annual-report.county.2026.2027-12-31@www.hecheng.example',
	]);
});

test.each([
	[0, '2027-01-31', '2027-02-01'],
	[1, '2027-12-31', '2028-01-01'],
])('entry %i is one whole day', (index, first, after) => {
	const event = events[index];
	expect(event?.startDate.isDate).toBe(true);
	expect(event?.startDate.toString()).toBe(first);
	expect(event?.endDate.toString()).toBe(after);
});

test('text comes back as it was, with its commas, semicolons and line breaks', () => {
	expect(events[0]?.summary).toBe(file.entries[0]?.summary);
	expect(events[0]?.description).toBe(file.entries[0]?.description);
	expect(events[0]?.component.getFirstPropertyValue('url')).toBe(file.entries[0]?.url);
});

test('each entry reminds a fortnight ahead', () => {
	for (const event of events) {
		const alarm = event.component.getFirstSubcomponent('valarm');
		expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P14D');
		expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
	}
});

describe('the file', () => {
	test('has lines of at most 75 bytes, each ended by CR LF (RFC 5545 §3.1)', () => {
		const lines = text.split('\r\n');
		expect(text).not.toMatch(/[^\r]\n/);
		expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
	});

	test('states its day and not the time at which it was made', () => {
		expect(calendarFile(file)).toBe(text);
		for (const event of events)
			expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T00:00:00Z');
	});

	test('without entries is still a calendar', () => {
		const empty = new ICAL.Component(
			ICAL.parse(calendarFile({ ...file, entries: [] })) as unknown[],
		);
		expect(empty.getAllSubcomponents('vevent')).toEqual([]);
	});
});
