import { everyDay, exampleDay } from './day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { ownOutcomes } from '../../audit/judging/verdict.ts';
import { phasesOf } from '../../domain/documents/life.ts';
import { phaseOn } from '../../domain/documents/validity.ts';
import type { Outcome } from '../../audit/judging/verdict.ts';
import type { State, StateOnDay } from '../../domain/documents/state.ts';
import type { Life } from '../../domain/documents/life.ts';

/** One document of each validity. */
const lives: readonly Life[] = [
	{ effectiveOn: '2027-01-01', expiresOn: '2031-12-31' },
	{ effectiveOn: '2024-07-01', expiresOn: '2029-06-30' },
	{ effectiveOn: '2022-01-01', expiresOn: '2026-12-31' },
	{
		effectiveOn: '2019-01-01',
		events: [{ kind: 'repealed', on: '2025-03-01', articles: '第三条' }],
	},
	{ effectiveOn: '2019-01-01', events: [{ kind: 'suspended', on: '2026-03-01' }] },
	{ effectiveOn: '2018-01-01', expiresOn: '2022-12-31' },
	{ effectiveOn: '2019-01-01', events: [{ kind: 'repealed', on: '2025-03-01' }] },
	{ effectiveOn: '2019-01-01', events: [{ kind: 'superseded', on: '2025-03-01' }] },
	{ stated: { text: '有效' } },
];

export const sampleValidities = lives.map((life) => {
	const phases = phasesOf(life);
	return { ...phaseOn(phases, exampleDay), phases };
});

export const successors = [
	{
		dated: everyDay('替代它的文件'),
		title: '示例县行政规范性文件管理办法（2025年）',
		href: '#status',
	},
];

export const states: readonly State[] = [
	stateOf({ state: 'planned', label: '尚未开始', tone: 'planned' }),
	{
		...stateOf({ state: 'open', label: '正在征集', tone: 'good' }),
		deadline: { on: addDays(exampleDay, 9), left: everyDay('days' as const) },
	},
	stateOf({ state: 'awaiting', label: '等待公布结果', tone: 'warn' }),
	stateOf({ state: 'closed', label: '已结束', tone: 'ended' }),
];

function stateOf(value: StateOnDay): State {
	return { dated: everyDay(value), days: {} };
}

export const allOutcomes = ownOutcomes;

/** Some outcomes with a count of 0, some with a large count. */
export const sampleOutcomeCounts: Readonly<Record<Outcome, number>> = {
	missing: 3,
	late: 12,
	stale: 1,
	unknown: 0,
	'needs-review': 7,
	'not-yet-due': 20,
	'not-applicable': 0,
	met: 1204,
};

export const freshnesses = [
	{ newest: '2026-11-16', limit: '6 个月', state: everyDay('fresh' as const) },
	{ newest: '2026-02-03', limit: '6 个月', state: everyDay('stale' as const) },
] as const;
