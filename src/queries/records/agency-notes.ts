import { agenciesOf, allAgencies } from './agencies.ts';
import { agencyNotes as words, common } from '../../interface/zh-CN.ts';
import { always, byDay, mapByDay } from '../../domain/dates/by-day.ts';
import { formatChineseDate } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from './agencies.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** A part of a sentence: text, or a link to an agency. */
type NotePart = string | { label: string; href: string };

/** A sentence without its full stop, and on which days it is true. */
export interface AgencyNote {
	parts: readonly NotePart[];
	shown: ByDay<boolean>;
}

/** What readers must know of an agency's names, its end, its predecessors and those with whom it shares an office. */
export function notesOn(portal: Portal, agency: Agency): AgencyNote[] {
	const { alsoNamed = [], formerNames = [] } = agency.data;
	const lasting = [
		...sharing(portal, agency),
		...(alsoNamed.length > 0 ? [[words.plates(alsoNamed.join(common.comma))]] : []),
		...formerNames.map(({ name, until }) => [words.formerName(name, formatChineseDate(until))]),
	];
	return [
		...abolitionNotes(portal, agency),
		...lasting.map((parts) => ({ parts, shown: always(true, portal.today) })),
		...predecessors(portal, agency),
	].filter(({ shown }) => shown.some(({ value }) => value));
}

/** That an agency will be abolished, and from the day on that it was, and who takes over; none while it is to stay. */
function abolitionNotes(portal: Portal, agency: Agency): AgencyNote[] {
	const { abolishedOn } = agency.data;
	if (abolishedOn === undefined) return [];
	const day = formatChineseDate(abolishedOn);
	const isOver = fromDay(portal, abolishedOn);
	return [
		{ when: words.willBeAbolished(day), shown: mapByDay(isOver, (value) => !value) },
		{ when: words.abolished(day), shown: isOver },
	].map(({ when, shown }) => ({ parts: [when, ...takingOver(portal, agency)], shown }));
}

function takingOver(portal: Portal, { data: { successors = [] } }: Agency): NotePart[] {
	const named = successors.flatMap(({ agency: id, functions }) =>
		agenciesOf(portal, [id]).map((one): NotePart[] => [
			linkTo(one),
			...(functions === undefined ? [] : [words.functions(functions)]),
		]),
	);
	if (named.length === 0) return [words.unknownSuccessor];
	const listed = named.flatMap((parts, index) => [...(index > 0 ? [common.comma] : []), ...parts]);
	return [words.successors, ...listed, words.tookOver];
}

/** True from a day on. */
function fromDay({ today }: Portal, from: CalendarDate): ByDay<boolean> {
	return byDay((day) => from <= day, [from], today);
}

function sharing(portal: Portal, agency: Agency): NotePart[][] {
	const own = agency.data.sharesOfficeWith;
	const others = allAgencies(portal).filter(
		({ data }) => data.sharesOfficeWith?.agency === agency.id,
	);
	return [
		...agenciesOf(portal, own ? [own.agency] : []).map((other): NotePart[] =>
			own?.as === 'plate'
				? [words.plateOf, linkTo(other), words.plateOfEnd]
				: [words.jointWith, linkTo(other), words.jointWithEnd],
		),
		...others.map((other): NotePart[] =>
			other.data.sharesOfficeWith?.as === 'plate'
				? [words.hasPlate, linkTo(other)]
				: [words.jointWith, linkTo(other), words.jointWithEnd],
		),
	];
}

function predecessors(portal: Portal, { id }: Agency): AgencyNote[] {
	return allAgencies(portal).flatMap((other): AgencyNote[] => {
		const { abolishedOn, successors = [] } = other.data;
		const taken = successors.find(({ agency }) => agency === id);
		if (abolishedOn === undefined || !taken) return [];
		const { functions } = taken;
		const parts = [
			words.predecessor,
			linkTo(other),
			words.predecessorEnd(formatChineseDate(abolishedOn)),
			...(functions === undefined ? [] : [words.functions(functions)]),
		];
		return [{ parts, shown: fromDay(portal, abolishedOn) }];
	});
}

function linkTo({ data, href }: Agency): NotePart {
	return { label: data.name, href };
}

/** For each issuer of a document that was abolished, or will be: from that day on, and who takes over. */
export function issuerNotes(portal: Portal, issuers: readonly string[] | undefined): AgencyNote[] {
	return agenciesOf(portal, issuers).flatMap((agency) => {
		const { abolishedOn } = agency.data;
		if (abolishedOn === undefined) return [];
		const parts = [
			words.issuer,
			linkTo(agency),
			words.abolished(formatChineseDate(abolishedOn)),
			...takingOver(portal, agency),
		];
		return [{ parts, shown: fromDay(portal, abolishedOn) }];
	});
}
