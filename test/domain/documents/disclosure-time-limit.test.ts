import { expect, test } from 'vitest';
import { readTimeLimit, timeliness } from '../../../src/domain/documents/disclosure-time-limit.ts';
import { calendarWith } from '../../../src/domain/dates/holidays.ts';

test.each([
	['信息形成或者变更之日起20个工作日内', 20],
	['自信息形成或者变更之日起20个工作日内予以公开', 20],
	['信息形成（变更）20个工作日内', 20],
	['自作出决定之日起7个工作日内', 7],
	['20个工作日', 20],
	['7个工作日内', undefined],
	['及时公开', undefined],
	['实时公开', undefined],
	['公示7天', undefined],
	['自收到申请之日起20个工作日内', undefined],
	['自信息形成之日起20个工作日内，公示期不少于7天', undefined],
])('%s: %s working days', (text, days) => {
	expect(readTimeLimit(text)).toBe(days);
});

test('what was published late, in time, or cannot be compared', () => {
	const dated = [
		{ formed: '2025-03-03', published: '2025-03-31' },
		{ formed: '2025-03-03', published: '2025-04-01' },
		{ published: '2025-04-01' },
		{ formed: '2099-03-02', published: '2099-03-03' },
	] as const;
	expect(timeliness(dated, 20, calendarWith([]))).toEqual({ inTime: 1, late: 1, unknown: 2 });
});
