import { derived } from '../derived.ts';
import {
	consultationStateLabels,
	consultationStateOn,
	consultationTones,
	timeLeftOn,
} from '../../domain/documents/consultation-state.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { addDays, dateOf } from '../../domain/dates/calendar-date.ts';
import {
	decisionStatusLabels,
	decisionStatusOn,
	progressOn,
} from '../../domain/documents/major-decision.ts';
import { consultations } from '../../collections/consultations.ts';
import { information } from '../../collections/information.ts';
import { majorDecisions } from '../../collections/major-decisions.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { documentsOf, isOf } from '../records/documents.ts';
import type { Portal } from '../portal.ts';
import type { DocumentOf, PublishedDocument } from '../records/documents.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type {
	DecisionProcedure,
	DecisionStatus,
	ProcedureProgress,
} from '../../domain/documents/major-decision.ts';
import type { State, StateOnDay } from '../../domain/documents/state.ts';

export type Decision = DocumentOf<typeof majorDecisions>;
type Consultation = DocumentOf<typeof consultations>;

const decisionTones: Record<DecisionStatus, StateOnDay['tone']> = {
	planned: 'planned',
	'under-way': 'warn',
	decided: 'good',
	removed: 'ended',
};

const decisionById = derived(
	(portal) =>
		new Map(documentsOf(portal, majorDecisions).map((decision) => [decision.id, decision])),
);
const outcomeById = derived(
	(portal) =>
		new Map<string, PublishedDocument>(
			[...documentsOf(portal, normativeDocuments), ...documentsOf(portal, information)].map(
				(document) => [document.id, document],
			),
		),
);
const consultationsByTarget = derived((portal) =>
	byTarget(documentsOf(portal, consultations), (consultation) => [
		...decisionOf(portal, consultation),
		...outcomesOf(portal, consultation.data.documents),
	]),
);
const decisionsByOutcome = derived((portal) =>
	byTarget(documentsOf(portal, majorDecisions), ({ data }) =>
		outcomesOf(portal, data.decisionDocuments),
	),
);

/** The state of a decision or consultation today; `undefined` for other documents. */
export function stateOf(portal: Portal, document: PublishedDocument): State | undefined {
	if (isDecision(document)) return decisionState(portal, document);
	return isConsultation(document) ? consultationState(portal, document) : undefined;
}

export function decisionState(portal: Portal, { data }: Decision): State {
	const { decidedOn, adjustments = [], procedures, plannedOn } = data;
	const removedOn = adjustments.find(({ kind }) => kind === '调出')?.on;
	const steps = Object.values(procedures).flatMap(
		({ startedOn, doneOn }) => startedOn ?? doneOn ?? [],
	);
	const dated = byDay(
		(day) => {
			const state = decisionStatusOn(day, { removedOn, decidedOn, steps });
			return { state, label: decisionStatusLabels[state], tone: decisionTones[state] };
		},
		[removedOn, decidedOn, ...steps],
		portal.today,
	);
	return { dated, days: { planned: plannedOn, decided: decidedOn, removed: removedOn } };
}

/** How far a procedure of a decision has come, from today on. */
export function procedureProgress(
	portal: Portal,
	decision: Decision,
	name: DecisionProcedure,
): ByDay<ProcedureProgress> {
	const { decidedOn, procedures } = decision.data;
	const { startedOn, doneOn } = procedures[name];
	const held =
		name === 'participation' ? (consultationsByTarget(portal).get(decision.href) ?? []) : [];
	const consultationDays = held.map(({ data }) => data);
	return byDay(
		(day) => progressOn(day, procedures[name], { decidedOn, consultations: consultationDays }),
		[
			startedOn,
			doneOn,
			decidedOn,
			...consultationDays.flatMap((days) => [days.startedOn, addDays(days.endedOn, 1)]),
		],
		portal.today,
	);
}

function consultationState(portal: Portal, { data }: Consultation): State {
	const { startedOn, endedOn, feedback } = data;
	const answeredOn = feedback && dateOf(feedback.publishedOn);
	const dated = byDay(
		(day) => {
			const state = consultationStateOn(day, { startedOn, endedOn, answeredOn });
			return { state, label: consultationStateLabels[state], tone: consultationTones[state] };
		},
		[startedOn, addDays(endedOn, 1), answeredOn],
		portal.today,
	);
	const left = byDay(
		(day) => timeLeftOn(day, { startedOn, endedOn }),
		[startedOn, endedOn, addDays(endedOn, 1)],
		portal.today,
	);
	return {
		dated,
		days: { started: startedOn, ended: endedOn, answered: answeredOn },
		deadline: { on: endedOn, left },
	};
}

/** The links between a decision, its consultations and the resulting documents, seen from any of them. */
export function participationOf(portal: Portal, document: PublishedDocument) {
	return {
		decisions: isConsultation(document)
			? decisionOf(portal, document)
			: (decisionsByOutcome(portal).get(document.href) ?? []),
		consultations: consultationsByTarget(portal).get(document.href) ?? [],
		outcomes: outcomesOf(
			portal,
			isDecision(document)
				? document.data.decisionDocuments
				: isConsultation(document)
					? document.data.documents
					: undefined,
		),
	};
}

export function isDecision(document: PublishedDocument): document is Decision {
	return isOf(majorDecisions, document);
}

export function isConsultation(document: PublishedDocument): document is Consultation {
	return isOf(consultations, document);
}

function decisionOf(portal: Portal, { data }: Consultation): Decision[] {
	return [data.decision ?? []].flat().flatMap((id) => decisionById(portal).get(id) ?? []);
}

function outcomesOf(portal: Portal, ids: readonly string[] | undefined): PublishedDocument[] {
	return (ids ?? []).flatMap((id) => outcomeById(portal).get(id) ?? []);
}

/** The address of a target → the documents that name it. */
function byTarget<Source extends PublishedDocument>(
	sources: readonly Source[],
	targetsOf: (source: Source) => readonly PublishedDocument[],
): ReadonlyMap<string, Source[]> {
	const pairs = sources.flatMap((source) =>
		targetsOf(source).map(({ href }) => ({ href, source })),
	);
	const groups = Map.groupBy(pairs, ({ href }) => href);
	return new Map([...groups].map(([href, found]) => [href, found.map(({ source }) => source)]));
}
