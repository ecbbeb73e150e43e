import { statusOf } from './document-summary.ts';
import { stateOf } from './decisions.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import {
	hasEnded,
	isPlainlyInForce,
	phasesFrom,
	validityLabels,
} from '../../domain/documents/validity.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { ReasonedPhase } from '../../domain/documents/life.ts';

/**
 * What stands across the head of every printed page: the validity that is not simply in force with its reason, or the
 * state of a consultation or decision, whose text is a draft. Empty on the days on which nothing has to be said;
 * `undefined` for documents that have no state.
 */
export function printedStateOf(
	portal: Portal,
	document: PublishedDocument,
): ByDay<string> | undefined {
	const phases = statusOf(portal, document)?.phases;
	if (phases) return mapByDay(phasesFrom(phases, portal.today), wordsOf);
	const state = stateOf(portal, document);
	return state && mapByDay(state.dated, ({ label }) => stateWords(document, label));
}

/**
 * Whether the document may be printed with the red head of its issuer. What has ended must not look like a living
 * document, and a draft was never issued. What does not apply yet, or for a time, or in part, was issued with its head;
 * the state across the page says the rest.
 */
export function bearsRedHead(portal: Portal, document: PublishedDocument): ByDay<boolean> {
	const phases = statusOf(portal, document)?.phases;
	if (document.data.draft || !phases) return [{ from: portal.today, value: !document.data.draft }];
	return mapByDay(phasesFrom(phases, portal.today), ({ validity }) => !hasEnded(validity));
}

function wordsOf({ validity, reason }: ReasonedPhase): string {
	if (isPlainlyInForce(validity)) return '';
	return [validityLabels[validity], reason].filter(Boolean).join('，');
}

function stateWords({ kind }: PublishedDocument, label: string): string {
	return `${kind.section.title}：${label}`;
}
