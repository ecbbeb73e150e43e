import { expect, test } from 'vitest';
import { taskStanding } from '../../../src/domain/tasks/task-standing.ts';

const today = '2026-08-01';

test.each([
	['进行中', undefined, '2026-07-31', 'past-due'],
	['进行中', undefined, '2026-08-01', 'in-progress'],
	['进行中', undefined, undefined, 'in-progress'],
	['未开始', undefined, '2026-07-31', 'past-due'],
	['未开始', undefined, '2026-12-31', 'not-started'],
	['已完成', undefined, '2026-07-31', 'done'],
	['已完成', '2026-07-31', '2026-07-31', 'done'],
	['已完成', '2026-08-01', '2026-07-31', 'done-late'],
	[undefined, undefined, '2026-07-31', 'unclear'],
	[undefined, undefined, undefined, 'unstated'],
] as const)('%s, done on %s, due on %s: %s', (state, completedOn, lastDay, standing) => {
	expect(taskStanding({ state, completedOn }, lastDay, today)).toBe(standing);
});
