import type { Outcome } from '../../audit/judging/verdict.ts';
import type { StateOnDay } from '../../domain/documents/state.ts';

/** The sign and the colour of an outcome; the colour repeats what the word says. */
export const outcomeLook: Record<Outcome, { sign: string; tone: StateOnDay['tone'] | 'none' }> = {
	missing: { sign: '✕', tone: 'ended' },
	late: { sign: '!', tone: 'warn' },
	stale: { sign: '↻', tone: 'warn' },
	unknown: { sign: '⁇', tone: 'planned' },
	'needs-review': { sign: '?', tone: 'planned' },
	'not-yet-due': { sign: '○', tone: 'none' },
	'not-applicable': { sign: '–', tone: 'none' },
	met: { sign: '✓', tone: 'good' },
};

/** The attributes by which an outcome is drawn: its colour, and its sign before the text (`styles/components.css`). */
export function lookOfOutcome(outcome: Outcome): Record<string, string> {
	return { 'data-outcome': outcome, 'data-tone': outcomeLook[outcome].tone };
}
