import { hasEnded, isBinding } from './validity.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Phase, Validity } from './validity.ts';

/** What happens to a document on the day on which its validity turns. */
export type Turn =
	| 'in-force'
	| 'partly'
	| 'suspended'
	| 'resumed'
	| 'extended'
	| Extract<Validity, 'expired' | 'repealed' | 'superseded'>;

/** A phase that begins with a turn. */
export type TurningPhase<Kind extends Phase> = Kind & { from: CalendarDate; turn: Turn };

/**
 * The phases whose beginning changes what a document means to those whom it binds, in the order of time. That it will expire
 * within months changes nothing, and what is not known for certain is no news.
 */
export function turnsOf<Kind extends Phase>(phases: readonly Kind[]): TurningPhase<Kind>[] {
	return phases.flatMap((phase, place) => {
		const before = phases[place - 1];
		const turn = before && turnBetween(before.validity, phase.validity);
		return turn && phase.from ? [{ ...phase, from: phase.from, turn }] : [];
	});
}

function turnBetween(before: Validity, after: Validity): Turn | undefined {
	if (before === after || before === 'unverified') return undefined;
	switch (after) {
		case 'pending':
		case 'unverified':
			return undefined;
		case 'suspended':
			return after;
		case 'expired':
		case 'repealed':
		case 'superseded':
			return hasEnded(before) ? undefined : after;
		case 'partly':
		case 'in-force':
		case 'expiring':
			if (before === 'suspended') return 'resumed';
			if (before === 'pending') return 'in-force';
			if (isBinding(before)) return after === 'partly' ? 'partly' : undefined;
			return 'extended';
	}
}
