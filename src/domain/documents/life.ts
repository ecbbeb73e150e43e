import { addDays, addMonths, formatChineseDate } from '../dates/calendar-date.ts';
import { compareText } from '../text/compare-text.ts';
import { meaningOf } from './stated-validity.ts';
import { hasEnded, isBinding } from './validity.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { StatedValidity } from './stated-validity.ts';
import type { Phase, Validity } from './validity.ts';

/** An act that ends a document: it is repealed (废止), superseded (替代) or declared void (宣布失效). */
export type EndingAct = 'repealed' | 'superseded' | 'invalidated';

/** What happened to a document besides its entry into force and its expiry. `on` is the first day on which it is so. */
export type LifeEvent =
	| {
			kind: EndingAct;
			/** `undefined` when no source says the day. */
			on?: CalendarDate | undefined;
			/** The articles alone that end, in words: `第三条、第五条`. */
			articles?: string | undefined;
	  }
	/** 延长有效期: `until` is the new last day; without `on` the extension joins the earlier validity. */
	| { kind: 'extended'; on?: CalendarDate | undefined; until: CalendarDate }
	/** 暂停执行, to the last day `until` where that is known. */
	| { kind: 'suspended'; on: CalendarDate; until?: CalendarDate | undefined }
	/** 清理结果: the document continues to be in force. */
	| { kind: 'continued'; on: CalendarDate };

/** All that decides a document's validity. It is still in force on `expiresOn`. */
export interface Life {
	/** `undefined` when the source does not say it. */
	effectiveOn?: CalendarDate | undefined;
	expiresOn?: CalendarDate | undefined;
	/** The document was issued on trial (试行), until `expiresOn`. */
	isTrial?: boolean | undefined;
	/** What an older system wrote as the last day, where it is no date. */
	unreadExpiry?: string | undefined;
	events?: readonly LifeEvent[];
	stated?: StatedValidity | undefined;
}

/** A phase with its reason, in Chinese for citizens: `自2024年6月1日起施行，有效期至2029年5月31日`. */
export interface ReasonedPhase extends Phase {
	reason: string;
}

/**
 * The phases of a document, from the beginning of time to its end: the only place where a validity is decided. The first
 * phase has no `from`; neighbours differ.
 */
export function phasesOf(life: Life): ReasonedPhase[] {
	const phases: ReasonedPhase[] = [];
	for (const from of [undefined, ...turningDays(life)]) {
		const state = stateOn(from ?? '0001-01-01', life);
		const before = phases.at(-1);
		if (before?.validity === state.validity && before.reason === state.reason) continue;
		phases.push({ from, ...state });
	}
	return phases;
}

interface DatedState {
	validity: Validity;
	reason: string;
}

/** The days on which the status may change, in their order. */
function turningDays(life: Life): CalendarDate[] {
	const days = [
		...runsOf(life).flatMap(({ from, to }) => [
			from,
			...(to ? [addDays(to, 1), addMonths(to, -monthsExpiring)] : []),
		]),
		...(life.events ?? []).flatMap((event) => [
			event.on,
			...('until' in event && event.until ? [addDays(event.until, 1)] : []),
		]),
		life.stated?.on,
	];
	return [...new Set(days.filter((day) => day !== undefined))].sort(compareText);
}

const monthsExpiring = 6;

function stateOn(day: CalendarDate, life: Life): DatedState {
	const state = knownStateOn(day, life);
	const doubt = doubtOn(day, state, life);
	return doubt === undefined ? state : { validity: 'unverified', reason: doubt };
}

/** Days in force by entry, expiry and extensions; without `from` or `to` where the day is not known. */
interface Run {
	from?: CalendarDate | undefined;
	to?: CalendarDate | undefined;
	isExtended?: boolean;
}

function runsOf({ effectiveOn, expiresOn, events = [] }: Life): Run[] {
	const extensions = events
		.filter((event) => event.kind === 'extended')
		.sort((a, b) => compareText(a.on ?? '', b.on ?? '') || compareText(a.until, b.until));
	const runs: Run[] = [{ from: effectiveOn, to: expiresOn }];
	for (const { on, until } of extensions) {
		const last = runs[runs.length - 1];
		const joins = !last?.to || !on || on <= addDays(last.to, 1);
		if (last && joins) runs[runs.length - 1] = { ...last, to: until, isExtended: true };
		else runs.push({ from: on, to: until, isExtended: true });
	}
	return runs;
}

type WholeAct = { kind: EndingAct; on: CalendarDate };

const acts: readonly EndingAct[] = ['repealed', 'superseded', 'invalidated'];
const actVerbs: Record<EndingAct, string> = {
	repealed: '废止',
	superseded: '被新文件替代',
	invalidated: '被宣布失效',
};
const actValidities: Record<EndingAct, Validity> = {
	repealed: 'repealed',
	superseded: 'superseded',
	invalidated: 'expired',
};

type EndingEvent = Extract<LifeEvent, { kind: EndingAct }>;

function isAct(event: LifeEvent): event is EndingEvent {
	return acts.some((act) => act === event.kind);
}

/** True for an act that ends the document as a whole, not articles of it alone. */
export function endsWhole(event: LifeEvent): event is EndingEvent {
	return isAct(event) && !event.articles;
}

/** The act that ends the whole document first. Of acts on one day, the order of `acts` decides. */
function firstAct({ events = [] }: Life): WholeAct | undefined {
	return events
		.flatMap((event) => (endsWhole(event) && event.on ? [{ kind: event.kind, on: event.on }] : []))
		.sort((a, b) => compareText(a.on, b.on) || acts.indexOf(a.kind) - acts.indexOf(b.kind))[0];
}

/**
 * The status that follows from the days. The earliest ending decides: a document that expired and was repealed later has
 * expired, one repealed before it took effect is repealed, and nothing that follows an ending act brings a document back.
 */
function knownStateOn(day: CalendarDate, life: Life): DatedState {
	const act = firstAct(life);
	const runs = runsOf(life).filter(
		({ from }, place) => place === 0 || !act || !from || from < act.on,
	);
	const run = runs.findLast(({ from }) => !from || from <= day) ?? runs[0] ?? {};
	const last = runs.at(-1);
	const actDecides = act !== undefined && !(last?.to && addDays(last.to, 1) < act.on);
	if (actDecides && act.on <= day)
		return {
			validity: actValidities[act.kind],
			reason: `${sinceDay(act.on)}${actVerbs[act.kind]}`,
		};
	if (run.to && day > run.to) return { validity: 'expired', reason: expiryReason(run.to, life) };

	const end =
		actDecides && run === last
			? `，将${sinceDay(act.on)}${actVerbs[act.kind]}`
			: plannedEnd(run, life);
	const beginning = run.from && `${sinceDay(run.from)}${run === runs[0] ? '施行' : '延长有效期'}`;
	if (run.from && day < run.from) return { validity: 'pending', reason: `将${beginning}${end}` };
	return inForceOn(day, life, run, `${beginning ?? ''}${end}`.replace(/^，/, ''));
}

function plannedEnd({ to, isExtended }: Run, { isTrial }: Life): string {
	if (!to) return '';
	return `，${isTrial ? '试行期' : '有效期'}${isExtended ? '延长' : ''}至${formatChineseDate(to)}`;
}

function expiryReason(lastDay: CalendarDate, { isTrial }: Life): string {
	const date = formatChineseDate(lastDay);
	return isTrial ? `试行期已于${date}届满，失效` : `已于${date}期满失效`;
}

/** Articles that end alone. */
interface EndedPart {
	articles: string;
	/** What readers are told, whatever the day: `自2026年1月1日起废止`. */
	note: string;
	/** The first day on which they are no longer in force; `undefined` when no source says it. */
	from?: CalendarDate | undefined;
}

export function endedParts({ events = [] }: Life): EndedPart[] {
	return events.flatMap((event) =>
		isAct(event) && event.articles
			? [
					{
						articles: event.articles,
						note: `${event.on ? sinceDay(event.on) : '日期不详，已'}${actVerbs[event.kind]}`,
						from: event.on,
					},
				]
			: [],
	);
}

/** The status within a run of days in force: whether it is suspended, void in part, or about to expire. */
function inForceOn(
	day: CalendarDate,
	{ events = [] }: Life,
	{ to }: Run,
	reason: string,
): DatedState {
	const suspension = events.find(
		(event) => event.kind === 'suspended' && event.on <= day && !(event.until && event.until < day),
	);
	if (suspension?.kind === 'suspended') {
		const until = suspension.until ? `，至${formatChineseDate(suspension.until)}` : '';
		return { validity: 'suspended', reason: `${sinceDay(suspension.on)}暂停执行${until}` };
	}
	const parts = events.flatMap((event) =>
		isAct(event) && event.articles && (!event.on || event.on <= day)
			? [`${event.articles}${event.on ? sinceDay(event.on) : ''}${actVerbs[event.kind]}`]
			: [],
	);
	if (parts.length > 0)
		return { validity: 'partly', reason: [reason, ...parts].filter(Boolean).join('；') };
	const expiresSoon = to !== undefined && day >= addMonths(to, -monthsExpiring);
	return { validity: expiresSoon ? 'expiring' : 'in-force', reason };
}

/** Why the status cannot be told for certain; `undefined` when nothing speaks against it. */
function doubtOn(day: CalendarDate, state: DatedState, life: Life): string | undefined {
	const stated =
		life.stated && meaningOf(life.stated.text) ? `原网站标注“${life.stated.text}”` : '';
	if (hasEnded(state.validity)) return doubtOfEnd(day, state, life, stated);

	const undated = life.events?.filter(endsWhole).find(({ on }) => !on);
	if (undated)
		return `已${undated.kind === 'repealed' ? '被' : ''}${actVerbs[undated.kind]}，但日期不详，请向发布机构核实`;
	if (!life.effectiveOn) return `施行日期不详${stated && `，${stated}`}，请向发布机构核实`;
	if (life.unreadExpiry && !life.expiresOn)
		return `原网站写的有效期是“${life.unreadExpiry}”，本站没有读出日期${stated && `，${stated}`}，请向发布机构核实`;
	return stated && contradicts(state.validity, life)
		? `${stated}；按本站记录，${state.reason}。两者不一致，请向发布机构核实`
		: undefined;
}

/** A document that has ended by its days, of which a later source says that it goes on. */
function doubtOfEnd(
	day: CalendarDate,
	state: DatedState,
	life: Life,
	stated: string,
): string | undefined {
	const isEndedOn = (on: CalendarDate) => hasEnded(knownStateOn(on, life).validity);
	const continued = life.events?.find(
		(event) => event.kind === 'continued' && event.on <= day && isEndedOn(event.on),
	);
	if (continued?.on)
		return `${state.reason}，但${formatChineseDate(continued.on)}的清理结果是继续有效，请向发布机构核实`;
	// An act is stronger than an old mark that nobody renewed; a mark made after the last day speaks of an extension.
	const { stated: mark } = life;
	const speaksOfExtension =
		mark?.on !== undefined &&
		mark.on <= day &&
		meaningOf(mark.text) === 'in-force' &&
		knownStateOn(mark.on, life).validity === 'expired' &&
		!firstAct(life);
	return speaksOfExtension ? `${state.reason}，但${stated}，请向发布机构核实` : undefined;
}

/** True when the old mark says less than that the document has this status. */
function contradicts(validity: Validity, life: Life): boolean {
	const { text = '', on, by } = life.stated ?? {};
	switch (meaningOf(text)) {
		case undefined:
		case 'in-force':
			return false;
		case 'pending':
			// What did not bind yet when the mark was made may bind today.
			return on !== undefined && isBinding(knownStateOn(on, life).validity);
		case 'suspended':
			return validity !== 'suspended';
		case 'partly':
			return validity !== 'partly' && validity !== 'suspended';
		case 'ended':
		case 'unknown': {
			const latest = on ?? by;
			return latest === undefined || !hasEnded(knownStateOn(latest, life).validity);
		}
	}
}

function sinceDay(day: CalendarDate): string {
	return `自${formatChineseDate(day)}起`;
}
