import { byDay } from '../dates/by-day.ts';
import { addDays, formatChineseDate, type CalendarDate } from '../dates/calendar-date.ts';
import type { ByDay } from '../dates/by-day.ts';

export const validities = [
	'pending',
	'in-force',
	'expiring',
	'partly',
	'suspended',
	'expired',
	'repealed',
	'superseded',
	'unverified',
] as const;

/**
 * The legal status (效力状态) of a document on some day. `expiring` is in force, for six months at most; `partly` is in force
 * but for some articles; `expired` has reached its last day or was declared void (宣布失效); `unverified` means that the
 * sources contradict each other or leave out what decides.
 */
export type Validity = (typeof validities)[number];

export const validityLabels: Record<Validity, string> = {
	pending: '尚未施行',
	'in-force': '现行有效',
	expiring: '即将到期',
	partly: '部分有效',
	suspended: '暂停执行',
	expired: '已失效',
	repealed: '已废止',
	superseded: '已被替代',
	unverified: '待核实',
};

/** True when the document, or what is left of it, binds. */
export function isBinding(validity: Validity): boolean {
	return validity === 'in-force' || validity === 'expiring' || validity === 'partly';
}

/** True when nothing has to be said against the document: it binds as a whole. */
export function isPlainlyInForce(validity: Validity): boolean {
	return validity === 'in-force' || validity === 'expiring';
}

/** True when the document binds no more. */
export function hasEnded(validity: Validity): boolean {
	return validity === 'expired' || validity === 'repealed' || validity === 'superseded';
}

/** The status and each wider one that a reader would look for it under: what expires soon, or is void in part, is in force. */
export function validityGroups(validity: Validity): Validity[] {
	return isBinding(validity) && validity !== 'in-force' ? ['in-force', validity] : [validity];
}

/** A run of days with one status. The status of every day follows from the phases of a document, in the order of time. */
export interface Phase {
	/** The first day; `undefined` for the first phase, which has no beginning. */
	from?: CalendarDate | undefined;
	validity: Validity;
}

/** The phase to which a day belongs. */
export function phaseOn<Kind extends Phase>(phases: readonly Kind[], day: CalendarDate): Kind {
	const begun = phases.filter(({ from }) => from === undefined || from <= day);
	const phase = begun[begun.length - 1];
	if (!phase) throw new Error('a document has a phase without a beginning');
	return phase;
}

/** The phases from that of `today` on. */
export function phasesFrom<Kind extends Phase>(
	phases: readonly Kind[],
	today: CalendarDate,
): ByDay<Kind> {
	return byDay(
		(day) => phaseOn(phases, day),
		phases.map(({ from }) => from),
		today,
	);
}

/** The phases as a short text, for pages and the search: `pending 2024-06-01 in-force 2028-11-30 expiring`. */
export function writePhases(phases: readonly Phase[]): string {
	return phases.map(({ from, validity }) => (from ? `${from} ${validity}` : validity)).join(' ');
}

/** Reads what `writePhases` wrote; `undefined` for any other text. */
export function readPhases(written: string): Phase[] | undefined {
	const [first, ...others] = written.split(' ');
	if (!isValidity(first) || others.length % 2 !== 0) return undefined;
	const phases: Phase[] = [{ validity: first }];
	for (let place = 0; place < others.length; place += 2) {
		const [from, validity] = others.slice(place, place + 2);
		if (!from || !/^\d{4}-\d{2}-\d{2}$/.test(from) || !isValidity(validity)) return undefined;
		phases.push({ from: from as CalendarDate, validity });
	}
	return phases;
}

function isValidity(text: string | undefined): text is Validity {
	return validities.some((validity) => validity === text);
}

/** The days of the run of phases around `day` in which the document is in force, or is not, as a whole. */
function runAround(
	phases: readonly Phase[],
	day: CalendarDate,
): { since?: CalendarDate | undefined; until?: CalendarDate | undefined } {
	const at = phases.indexOf(phaseOn(phases, day));
	const isSame = (phase: Phase | undefined) =>
		phase !== undefined && kindOf(phase) === kindOf(phases[at] ?? phase);
	let first = at;
	while (first > 0 && isSame(phases[first - 1])) first -= 1;
	let last = at;
	while (isSame(phases[last + 1])) last += 1;
	const next = phases[last + 1]?.from;
	return { since: phases[first]?.from, until: next && addDays(next, -1) };
}

function kindOf({ validity }: Phase): Validity {
	return isBinding(validity) ? 'in-force' : validity;
}

/** What happens to a document when such a phase begins. */
const beginnings: Record<Validity, string> = {
	pending: '',
	'in-force': '施行',
	expiring: '施行',
	partly: '施行',
	suspended: '暂停执行',
	expired: '失效',
	repealed: '废止',
	superseded: '被新文件替代',
	unverified: '',
};

/**
 * The run of days around `day` as a sentence: `自2024年6月1日起施行，至2029年5月31日`. It says no more than the phases do; an
 * empty text where they do not say it.
 */
export function runReason(phases: readonly Phase[], day: CalendarDate): string {
	const { validity } = phaseOn(phases, day);
	const { since, until } = runAround(phases, day);
	if (validity === 'unverified') return '';
	const next = until && addDays(until, 1);
	const following = next ? phaseOn(phases, next).validity : undefined;
	const beginning = since && `自${formatChineseDate(since)}起${beginnings[validity]}`;
	const change = next && following && beginnings[following];
	const end =
		following === 'expired' && until
			? `至${formatChineseDate(until)}`
			: change && `将自${formatChineseDate(next)}起${change}`;
	return [beginning, end].filter(Boolean).join('，');
}

/** The days that turn a document's status: the first in force, the last before it expires, the first on which an act ends it. */
export function turningDaysOf(phases: readonly Phase[]): {
	effective?: CalendarDate | undefined;
	expires?: CalendarDate | undefined;
	repealed?: CalendarDate | undefined;
	superseded?: CalendarDate | undefined;
} {
	const firstDay = (isSo: (validity: Validity) => boolean) =>
		phases.find(({ validity }) => isSo(validity))?.from;
	const expired = firstDay((validity) => validity === 'expired');
	return {
		effective: firstDay(isBinding),
		expires: expired && addDays(expired, -1),
		repealed: firstDay((validity) => validity === 'repealed'),
		superseded: firstDay((validity) => validity === 'superseded'),
	};
}

/** The day before the document's end, if it was in force before; `undefined` when it has no end or never was in force. */
export function lastDayOf(phases: readonly Phase[]): CalendarDate | undefined {
	const last = phases[phases.length - 1];
	const wasInForce = phases.some(({ validity }) => isBinding(validity));
	return last?.from && hasEnded(last.validity) && wasInForce ? endOf(phases) : undefined;
}

function endOf(phases: readonly Phase[]): CalendarDate | undefined {
	let first = phases.length;
	while (first > 0 && hasEnded(phases[first - 1]?.validity ?? 'pending')) first -= 1;
	const end = phases[first]?.from;
	return end && addDays(end, -1);
}
