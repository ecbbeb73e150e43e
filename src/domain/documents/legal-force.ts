import { addDays } from '../dates/calendar-date.ts';
import { isBinding, phaseOn } from './validity.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Phase, Validity } from './validity.ts';

/** Whether a document binds as a whole, in part, or not. */
export type LegalForce = 'full' | 'partial' | 'none';

/** Days on which a document, or what is left of it, binds; without `until` where no end is known. */
export interface BindingRun {
	from: CalendarDate;
	until?: CalendarDate | undefined;
}

/** The runs of days on which a document binds, in the order of time; `undefined` where of some days that is not certain. */
export function bindingRuns(phases: readonly Phase[]): BindingRun[] | undefined {
	if (phases.some(({ validity }) => validity === 'unverified')) return undefined;
	const runs: BindingRun[] = [];
	for (const [place, { from, validity }] of phases.entries()) {
		const before = phases[place - 1];
		const wasBinding = before !== undefined && isBinding(before.validity);
		if (isBinding(validity) && !wasBinding && from) runs.push({ from });
		const run = runs.at(-1);
		if (!isBinding(validity) && wasBinding && run && from) run.until = addDays(from, -1);
	}
	return runs;
}

/** The force on `day` and on every later day; `undefined` where a day that is known will change it, or where it is not certain. */
export function forceFrom(phases: readonly Phase[], day: CalendarDate): LegalForce | undefined {
	const at = phases.indexOf(phaseOn(phases, day));
	const forces = new Set(phases.slice(at).map(({ validity }) => forceOf(validity)));
	const [force, ...others] = forces;
	return others.length === 0 ? force : undefined;
}

function forceOf(validity: Validity): LegalForce | undefined {
	if (validity === 'unverified') return undefined;
	if (validity === 'partly') return 'partial';
	return isBinding(validity) ? 'full' : 'none';
}
