import { expect, test } from 'vitest';
import { decisionStatusOn, progressOn } from '../../../src/domain/documents/major-decision.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

const steps: CalendarDate[] = ['2026-06-01', '2026-07-01'];

test.each([
	['2026-05-31', 'planned'],
	['2026-06-01', 'under-way'],
	['2026-09-07', 'under-way'],
	['2026-09-08', 'decided'],
] as const)('on %s the item is %s', (day, status) => {
	expect(decisionStatusOn(day, { decidedOn: '2026-09-08', steps })).toBe(status);
});

test('an item that left the catalogue is removed from that day on', () => {
	expect(decisionStatusOn('2026-08-19', { removedOn: '2026-08-20', steps })).toBe('under-way');
	expect(decisionStatusOn('2026-08-20', { removedOn: '2026-08-20', steps })).toBe('removed');
});

test('an item without any step is planned', () => {
	expect(decisionStatusOn('2026-12-31', { steps: [] })).toBe('planned');
});

const asked = { startedOn: '2026-11-02', endedOn: '2026-12-04' } as const;
const begun = { required: true, startedOn: '2026-11-02' } as const;

test.each([
	['is not owed', '2026-11-01', { required: false }, {}, 'not-owed'],
	['is not owed and was done', '2026-11-03', { required: false, doneOn: '2026-11-02' }, {}, 'done'],
	['has no day', '2026-11-01', { required: true }, {}, 'not-begun'],
	['is to begin', '2026-11-01', begun, {}, 'not-begun'],
	['has begun', '2026-11-02', begun, {}, 'under-way'],
	['is to be done', '2026-12-04', { ...begun, doneOn: '2026-12-05' }, {}, 'under-way'],
	['was done', '2026-12-05', { ...begun, doneOn: '2026-12-05' }, {}, 'done'],
	['the decision came', '2026-12-05', begun, { decidedOn: '2026-12-05' }, 'end-unstated'],
	['opinions are asked', '2026-11-02', { required: true }, { consultations: [asked] }, 'under-way'],
	['opinions are taken', '2026-12-04', begun, { consultations: [asked] }, 'under-way'],
	['opinions were taken', '2026-12-05', begun, { consultations: [asked] }, 'opinions-closed'],
] as const)('a procedure of which is known: %s, %s', (_, day, procedure, others, progress) => {
	expect(progressOn(day, procedure, { consultations: [], ...others })).toBe(progress);
});

test('opinions are taken until the last of several consultations is over', () => {
	const second = { startedOn: '2026-12-10', endedOn: '2026-12-20' } as const;
	const on = (day: CalendarDate) => progressOn(day, begun, { consultations: [asked, second] });
	expect([on('2026-12-20'), on('2026-12-21')]).toEqual(['under-way', 'opinions-closed']);
});
