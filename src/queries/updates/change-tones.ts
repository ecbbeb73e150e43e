import type { StateOnDay } from '../../domain/documents/state.ts';
import type { ChangeKind } from './page-change.ts';

/** The colour of a change: that of the state to which it leads; `none` where no state of anything turns. */
export type ChangeTone = StateOnDay['tone'] | 'none';

/** What has happened → its colour. What is still to come has that of what is not yet. */
export const changeTones: Readonly<Record<ChangeKind, ChangeTone>> = {
	published: 'none',
	updated: 'none',
	corrected: 'warn',
	version: 'good',
	'in-force': 'good',
	partly: 'warn',
	suspended: 'warn',
	resumed: 'good',
	extended: 'good',
	expired: 'ended',
	repealed: 'ended',
	superseded: 'ended',
	'consultation-opened': 'good',
	'consultation-closed': 'warn',
	'consultation-answered': 'good',
	hearing: 'none',
	decided: 'good',
	removed: 'ended',
};

/** The colour of what is still to come. */
export const comingTone: ChangeTone = 'planned';
