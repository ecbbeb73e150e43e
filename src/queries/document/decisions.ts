import { documents } from '../records/documents.ts';
import {
	consultationStateLabels,
	consultationStateOn,
	consultationTones,
} from '../../domain/documents/consultation-state.ts';
import { decisionStatusLabels, decisionStatusOn } from '../../domain/documents/major-decision.ts';
import { today } from '../../today.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { DecisionStatus } from '../../domain/documents/major-decision.ts';
import type { State } from '../../domain/documents/state.ts';

type Decision = PublishedDocument<'major-decisions'>;
type Consultation = PublishedDocument<'consultations'>;

const decisionTones: Record<DecisionStatus, State['tone']> = {
	planned: 'planned',
	'under-way': 'warn',
	decided: 'good',
	removed: 'ended',
};

const decisionById = new Map(
	documents['major-decisions'].map((decision) => [decision.id, decision]),
);
const outcomeById = new Map<string, PublishedDocument>(
	[...documents['normative-documents'], ...documents.information].map((document) => [
		document.id,
		document,
	]),
);
const consultationsByTarget = byTarget(documents.consultations, (consultation) => [
	...decisionOf(consultation),
	...outcomesOf(consultation.data.documents),
]);
const decisionsByOutcome = byTarget(documents['major-decisions'], ({ data }) =>
	outcomesOf(data.decisionDocuments),
);

/** The state of a decision or consultation today; `undefined` for other documents. */
export function stateOf(document: PublishedDocument): State | undefined {
	if (isDecision(document)) return decisionState(document);
	return isConsultation(document) ? consultationState(document) : undefined;
}

export function decisionState({ data }: Decision): State {
	const { decidedOn, adjustments = [], procedures, plannedOn } = data;
	const removedOn = adjustments.find(({ kind }) => kind === '调出')?.on;
	const steps = Object.values(procedures).flatMap(
		({ startedOn, doneOn }) => startedOn ?? doneOn ?? [],
	);
	const state = decisionStatusOn(today, { removedOn, decidedOn, steps });
	const days = { planned: plannedOn, decided: decidedOn, removed: removedOn, 'as-of': today };
	return { state, label: decisionStatusLabels[state], tone: decisionTones[state], days };
}

export function consultationState({ data }: Consultation): State {
	const { startedOn, endedOn, feedback } = data;
	const answeredOn = feedback?.publishedOn;
	const state = consultationStateOn(today, { startedOn, endedOn, answeredOn });
	const days = { started: startedOn, ended: endedOn, answered: answeredOn, 'as-of': today };
	return { state, label: consultationStateLabels[state], tone: consultationTones[state], days };
}

/** What a decision, its consultations and the documents that came of it have to do with one another, from each side. */
export function participationOf(document: PublishedDocument) {
	return {
		decisions: isConsultation(document)
			? decisionOf(document)
			: (decisionsByOutcome.get(document.href) ?? []),
		consultations: consultationsByTarget.get(document.href) ?? [],
		outcomes: outcomesOf(
			isDecision(document)
				? document.data.decisionDocuments
				: isConsultation(document)
					? document.data.documents
					: undefined,
		),
	};
}

export function isDecision(document: PublishedDocument): document is Decision {
	return document.collection === 'major-decisions';
}

export function isConsultation(document: PublishedDocument): document is Consultation {
	return document.collection === 'consultations';
}

function decisionOf({ data }: Consultation): Decision[] {
	return [data.decision ?? []].flat().flatMap((id) => decisionById.get(id) ?? []);
}

function outcomesOf(ids: readonly string[] | undefined): PublishedDocument[] {
	return (ids ?? []).flatMap((id) => outcomeById.get(id) ?? []);
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
