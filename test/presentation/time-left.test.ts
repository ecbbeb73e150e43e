import { expect, test } from 'vitest';
import { timeLeft } from '../../src/presentation/time-left.ts';

test.each([
	[0, '还需约 0 秒'],
	[8.2, '还需约 9 秒'],
	[60, '还需约 1 分钟'],
	[1799, '还需约 30 分钟'],
	[3600, '还需约 1 小时'],
	[10_900, '还需约 3 小时 2 分钟'],
	// What the bar gives before it knows.
	['NULL', ''],
	['INF', ''],
	[Number.POSITIVE_INFINITY, ''],
	[Number.NaN, ''],
])('%s seconds: %s', (seconds, text) => {
	expect(timeLeft(seconds)).toBe(text);
});
