import { expect, test } from 'vitest';
import { consultations } from '../../../src/collections/consultations.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { participationOf, stateOf } from '../../../src/queries/document/decisions.ts';
import { documentIn, onDay, portalOf } from '../portal.ts';
import { consultation, discussedOn, majorDecision, normativeDocument } from '../records.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

const portal = portalOf({
	'normative-documents/outcome.md': normativeDocument(),
	'major-decisions/decided.md': majorDecision({
		decidedOn: '2026-06-02',
		procedures: discussedOn('2026-06-02'),
		decisionDocuments: ['outcome'],
	}),
	'major-decisions/removed.md': majorDecision({
		order: 2,
		adjustments: [{ on: '2026-06-02', kind: '调出', reason: '不再需要' }],
	}),
	'consultations/answered.md': consultation({
		kind: '重大行政决策',
		decision: 'decided',
		documents: ['outcome'],
		feedback: { publishedOn: '2024-07-01', received: 3, adopted: 1, summary: '采纳一条。' },
	}),
});
const decision = (id: string) => documentIn(portal, majorDecisions, id);
const asked = documentIn(portal, consultations, 'answered');
const outcome = documentIn(portal, normativeDocuments, 'outcome');

test.each<[CalendarDate, string]>([
	['2024-05-23', 'upcoming'],
	['2024-05-24', 'open'],
	['2024-06-23', 'open'],
	['2024-06-24', 'closed'],
	['2024-06-30', 'closed'],
	['2024-07-01', 'answered'],
])('on %s the consultation is %s', (day, state) => {
	expect(stateOf(onDay(portal, day), asked)?.dated[0].value.state).toBe(state);
});

test('the state of a consultation names its days', () => {
	expect(stateOf(portal, asked)).toEqual({
		dated: [{ from: '2026-06-01', value: { state: 'answered', label: '已反馈', tone: 'good' } }],
		days: { started: '2024-05-24', ended: '2024-06-23', answered: '2024-07-01' },
		deadline: { on: '2024-06-23', left: [{ from: '2026-06-01', value: 'none' }] },
	});
});

test('a consultation tells every state that it will have, and from which day', () => {
	const changes = stateOf(onDay(portal, '2024-05-01'), asked)?.dated;
	expect(changes?.map(({ from, value: { state } }) => [from, state])).toEqual([
		['2024-05-01', 'upcoming'],
		['2024-05-24', 'open'],
		['2024-06-24', 'closed'],
		['2024-07-01', 'answered'],
	]);
});

test.each([
	['decided', '2026-06-01', 'planned'],
	['decided', '2026-06-02', 'decided'],
	['removed', '2026-06-01', 'planned'],
	['removed', '2026-06-02', 'removed'],
] as const)('%s is on %s: %s', (id, day, state) => {
	expect(stateOf(onDay(portal, day), decision(id))?.dated[0].value.state).toBe(state);
});

test('other documents have no state', () => {
	expect(stateOf(portal, outcome)).toBeUndefined();
});

test('decision, consultation and outcome find one another', () => {
	const found = (document: Parameters<typeof participationOf>[1]) => {
		const { decisions, consultations: held, outcomes } = participationOf(portal, document);
		return [decisions, held, outcomes].map((list) => list.map(({ id }) => id));
	};
	expect(found(asked)).toEqual([['decided'], [], ['outcome']]);
	expect(found(decision('decided'))).toEqual([[], ['answered'], ['outcome']]);
	expect(found(outcome)).toEqual([['decided'], ['answered'], []]);
	expect(found(decision('removed'))).toEqual([[], [], []]);
});

test('a decision is under way from the day on which its first step began or, where no more is known, was done', () => {
	const steps = portalOf({
		'major-decisions/begun.md': majorDecision({
			procedures: {
				...discussedOn('2026-05-10'),
				participation: { required: true, startedOn: '2026-03-02', doneOn: '2026-04-05' },
			},
		}),
		'major-decisions/discussed.md': majorDecision({ procedures: discussedOn('2026-05-10') }),
	});
	const stateOn = (id: string, day: CalendarDate) =>
		stateOf(onDay(steps, day), documentIn(steps, majorDecisions, id))?.dated[0].value.state;
	expect([stateOn('begun', '2026-03-01'), stateOn('begun', '2026-03-02')]).toEqual([
		'planned',
		'under-way',
	]);
	expect([stateOn('discussed', '2026-05-09'), stateOn('discussed', '2026-05-10')]).toEqual([
		'planned',
		'under-way',
	]);
});

test('an item that was changed before it left the catalogue is removed from the day on which it left', () => {
	const changed = portalOf({
		'major-decisions/left.md': majorDecision({
			adjustments: [
				{ on: '2026-02-01', kind: '变更', reason: '改名' },
				{ on: '2026-05-01', kind: '调出', reason: '不再实施' },
			],
		}),
	});
	const left = documentIn(changed, majorDecisions, 'left');
	expect(stateOf(onDay(changed, '2026-04-30'), left)?.dated[0].value.state).toBe('planned');
	expect(stateOf(onDay(changed, '2026-05-01'), left)).toEqual({
		dated: [{ from: '2026-05-01', value: { state: 'removed', label: '已调出', tone: 'ended' } }],
		days: { planned: '2026-12-20', decided: undefined, removed: '2026-05-01' },
	});
});
