import { derived } from '../derived.ts';
import { documentsOf, publishedDay } from '../records/documents.ts';
import { endedParts, phasesOf } from '../../domain/documents/life.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { endedPart as words } from '../../interface/zh-CN.ts';
import { lastDayOf, phaseOn } from '../../domain/documents/validity.ts';
import { information } from '../../collections/information.ts';
import { interpretations } from '../../collections/interpretations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { eventsOfOthers, lifeOf } from '../../collections/fields/validity-events.ts';
import type { Portal } from '../portal.ts';
import type { DocumentOf, PublishedDocument } from '../records/documents.ts';
import type { ValidityChange } from '../../collections/fields/validity-fields.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ReasonedPhase } from '../../domain/documents/life.ts';

type Normative = DocumentOf<typeof normativeDocuments>;

/** What one document does to another, and how readers of either are told. */
interface RelationKind {
	/** The field with the ids of the older documents. */
	field?: 'amends' | 'replaces' | 'repeals' | 'invalidates';
	/** What `effects` call it. */
	changes: readonly ValidityChange[];
	/** The heading of the older documents on the page of the newer. */
	older: string;
	/** The heading of the newer documents on the page of the older. */
	newer: string;
	/** What machines are told: the newer one ends the older, or changes it. */
	machine: 'amends' | 'repeals';
	/** How the newer one is named beside the status of the older, where it changed it. */
	successor?: string;
}

const relationKinds = [
	{
		field: 'amends',
		changes: [],
		older: '本文件修改的文件',
		newer: '修改本文件',
		machine: 'amends',
	},
	{
		field: 'replaces',
		changes: ['替代'],
		older: '本文件替代的文件',
		newer: '替代本文件',
		machine: 'repeals',
		successor: '替代它的文件',
	},
	{
		field: 'repeals',
		changes: ['废止'],
		older: '本文件废止的文件',
		newer: '废止本文件',
		machine: 'repeals',
		successor: '废止它的文件',
	},
	{
		field: 'invalidates',
		changes: ['宣布失效'],
		older: '本文件宣布失效的文件',
		newer: '宣布本文件失效',
		machine: 'repeals',
		successor: '宣布它失效的文件',
	},
	{
		changes: ['部分废止', '部分失效'],
		older: '本文件部分废止的文件',
		newer: '部分废止本文件',
		machine: 'amends',
		successor: '部分废止它的文件',
	},
	{
		changes: ['延长有效期'],
		older: '本文件延长有效期的文件',
		newer: '延长本文件的有效期',
		machine: 'amends',
		successor: '延长它的有效期的文件',
	},
	{
		changes: ['暂停执行'],
		older: '本文件暂停执行的文件',
		newer: '暂停执行本文件',
		machine: 'amends',
		successor: '暂停执行它的文件',
	},
] as const satisfies readonly RelationKind[];

/** The first day on which the newer document does this to the older one; `undefined` when it is not known. */
export function effectDay(
	newer: Normative,
	{ changes }: RelationKind,
	older: string,
): CalendarDate | undefined {
	const effect = newer.data.effects?.find(
		({ document, change }) => document === older && changes.includes(change),
	);
	return effect?.on ?? newer.data.effectiveOn ?? publishedDay(newer);
}

/** Documents of one kind of relation. */
export interface Related {
	kind: RelationKind;
	documents: readonly Normative[];
}

const byId = derived(
	(portal) =>
		new Map(documentsOf(portal, normativeDocuments).map((document) => [document.id, document])),
);
const informationById = derived(
	(portal) => new Map(documentsOf(portal, information).map((document) => [document.id, document])),
);

const interpretationsById = derived((portal) =>
	Map.groupBy(
		documentsOf(portal, interpretations).flatMap((interpretation) =>
			(interpretation.data.interprets ?? []).map((id) => ({ id, interpretation })),
		),
		({ id }) => id,
	),
);

/** Relation and id of the older document → the newer documents. */
const newerById = derived((portal) =>
	Map.groupBy(
		documentsOf(portal, normativeDocuments).flatMap((newer) =>
			relationKinds.flatMap((kind) =>
				[...new Set(olderIds(newer, kind))].map((id) => ({ key: `${kind.newer} ${id}`, newer })),
			),
		),
		({ key }) => key,
	),
);

/** What a document changes, a group for each kind of relation. */
export function olderOf(portal: Portal, document: Normative): Related[] {
	return relationKinds.map((kind) => ({
		kind,
		documents: [...new Set(olderIds(document, kind))].flatMap((id) => byId(portal).get(id) ?? []),
	}));
}

/** What changed a document, or will, a group for each kind of relation. */
export function newerOf(portal: Portal, { id }: Normative): Related[] {
	return relationKinds.map((kind) => ({
		kind,
		documents: (newerById(portal).get(`${kind.newer} ${id}`) ?? []).map(({ newer }) => newer),
	}));
}

function olderIds({ data }: Normative, { field, changes }: RelationKind): string[] {
	const effects = (data.effects ?? []).filter(({ change }) => changes.includes(change));
	return [...((field && data[field]) ?? []), ...effects.map(({ document }) => document)];
}

/** The interpretations of a document, newest first. */
export function interpretationsOf(
	portal: Portal,
	{ id }: PublishedDocument,
): DocumentOf<typeof interpretations>[] {
	return (interpretationsById(portal).get(id) ?? []).map(({ interpretation }) => interpretation);
}

/** The documents that an interpretation explains. */
export function interpretedBy(
	portal: Portal,
	{ data }: DocumentOf<typeof interpretations>,
): PublishedDocument[] {
	return (data.interprets ?? []).flatMap(
		(id) => byId(portal).get(id) ?? informationById(portal).get(id) ?? [],
	);
}

const lives = derived((portal) => {
	const documents = documentsOf(portal, normativeDocuments);
	const caused = Map.groupBy(
		documents.flatMap(({ data }) => eventsOfOthers(data)),
		({ document }) => document,
	);
	return new Map(
		documents.map(({ id, data }) => {
			const events = (caused.get(id) ?? []).map(({ event }) => event);
			const life = lifeOf(data, events, portal.today);
			return [id, { life, phases: phasesOf(life) }];
		}),
	);
});

/** The articles of a document that end alone, and what readers are told of them on which day. */
export function endedPartsOf(portal: Portal, { id }: PublishedDocument) {
	const life = lives(portal).get(id)?.life;
	return (life ? endedParts(life) : []).map((part) => {
		const hasEnded = (day: CalendarDate) => part.from === undefined || part.from <= day;
		const dated = byDay(
			(day) => ({ note: words.note(part.note, hasEnded(day)), hasEnded: hasEnded(day) }),
			[part.from],
			portal.today,
		);
		return { ...part, dated };
	});
}

/** The validity of a normative document today, why, and on every other day. */
export interface DocumentValidity extends ReasonedPhase {
	phases: readonly ReasonedPhase[];
	/** The last day on which it is, or was, in force by all that is known; `undefined` when it has no end. */
	lastDay?: CalendarDate | undefined;
}

export function validityOf(portal: Portal, { id }: Normative): DocumentValidity {
	const phases = lives(portal).get(id)?.phases ?? phasesOf({});
	return { ...phaseOn(phases, portal.today), phases, lastDay: lastDayOf(phases) };
}
