import { agenciesOf, allAgencies, isFormer } from './agencies.ts';
import { agencyNotes as words, common } from '../../interface/zh-CN.ts';
import { formatChineseDate } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from './agencies.ts';

/** A part of a sentence: text, or a link to an agency. */
type NotePart = string | { label: string; href: string };

/** A sentence without its full stop. */
export type AgencyNote = readonly NotePart[];

/** What readers must know of an agency's names, its end, its predecessors and those with whom it shares an office. */
export function notesOn(portal: Portal, agency: Agency): AgencyNote[] {
	const { alsoNamed = [], formerNames = [] } = agency.data;
	return [
		...abolitionNotes(portal, agency),
		...sharing(portal, agency),
		...(alsoNamed.length > 0 ? [[words.plates(alsoNamed.join(common.comma))]] : []),
		...formerNames.map(({ name, until }) => [words.formerName(name, formatChineseDate(until))]),
		...predecessors(portal, agency),
	];
}

/** That an agency was abolished, or will be, and who takes over; an empty list while it is to stay. */
function abolitionNotes(portal: Portal, agency: Agency): AgencyNote[] {
	const { abolishedOn, successors = [] } = agency.data;
	if (abolishedOn === undefined) return [];
	const day = formatChineseDate(abolishedOn);
	const when = isFormer(portal, agency) ? words.abolished(day) : words.willBeAbolished(day);
	const named = successors.flatMap(({ agency: id, functions }) =>
		agenciesOf(portal, [id]).map((one): NotePart[] => [
			linkTo(one),
			...(functions === undefined ? [] : [words.functions(functions)]),
		]),
	);
	if (named.length === 0) return [[when, words.unknownSuccessor]];
	const listed = named.flatMap((parts, index) => [...(index > 0 ? [common.comma] : []), ...parts]);
	return [[when, words.successors, ...listed, words.tookOver]];
}

function sharing(portal: Portal, agency: Agency): AgencyNote[] {
	const own = agency.data.sharesOfficeWith;
	const others = allAgencies(portal).filter(
		({ data }) => data.sharesOfficeWith?.agency === agency.id,
	);
	return [
		...agenciesOf(portal, own ? [own.agency] : []).map((other): AgencyNote =>
			own?.as === 'plate'
				? [words.plateOf, linkTo(other), words.plateOfEnd]
				: [words.jointWith, linkTo(other), words.jointWithEnd],
		),
		...others.map((other): AgencyNote =>
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
		if (abolishedOn === undefined || !taken || !isFormer(portal, other)) return [];
		const { functions } = taken;
		return [
			[
				words.predecessor,
				linkTo(other),
				words.predecessorEnd(formatChineseDate(abolishedOn)),
				...(functions === undefined ? [] : [words.functions(functions)]),
			],
		];
	});
}

function linkTo({ data, href }: Agency): NotePart {
	return { label: data.name, href };
}

/** For each abolished issuer of a document that it was abolished, and who takes over. */
export function issuerNotes(portal: Portal, issuers: readonly string[] | undefined): AgencyNote[] {
	return agenciesOf(portal, issuers).flatMap((agency) =>
		isFormer(portal, agency)
			? abolitionNotes(portal, agency).map((note) => [words.issuer, linkTo(agency), ...note])
			: [],
	);
}
