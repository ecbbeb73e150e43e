import { expect, test } from 'vitest';
import { futureDates } from '../../../src/audit/health/future-dates.ts';
import { content, messages } from './site.ts';

test.each([
	['2026-11-22', 0],
	['2026-11-22 23:59', 0],
	['2026-11-23', 1],
] as const)('published %s', (published, count) => {
	const page = content('a', '工作动态', { published });
	expect(messages(futureDates, { pages: [page] })).toHaveLength(count);
	expect(messages(futureDates, { pages: [{ ...page, dates: {} }] })).toHaveLength(count);
});
