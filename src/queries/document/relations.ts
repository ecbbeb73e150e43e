import { derived } from '../derived.ts';
import { documentsOf, publishedDay } from '../records/documents.ts';
import { validityOn } from '../../domain/documents/validity.ts';
import { information } from '../../collections/information.ts';
import { interpretations } from '../../collections/interpretations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import type { Portal } from '../portal.ts';
import type { DocumentOf, PublishedDocument } from '../records/documents.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Lifespan, DatedValidity } from '../../domain/documents/validity.ts';

type Normative = DocumentOf<typeof normativeDocuments>;
type Relation = 'amends' | 'replaces' | 'repeals';

/** What happened to a normative document, and what it did to others. */
export interface Relations {
	amends: readonly Normative[];
	replaces: readonly Normative[];
	repeals: readonly Normative[];
	amendedBy: readonly Normative[];
	replacedBy: readonly Normative[];
	repealedBy: readonly Normative[];
}

const byId = derived(
	(portal) =>
		new Map(documentsOf(portal, normativeDocuments).map((document) => [document.id, document])),
);
const informationById = derived(
	(portal) => new Map(documentsOf(portal, information).map((document) => [document.id, document])),
);

const later = derived((portal) => ({
	amends: laterBy(portal, 'amends'),
	replaces: laterBy(portal, 'replaces'),
	repeals: laterBy(portal, 'repeals'),
}));

const interpretationsById = derived((portal) =>
	Map.groupBy(
		documentsOf(portal, interpretations).flatMap((interpretation) =>
			(interpretation.data.interprets ?? []).map((id) => ({ id, interpretation })),
		),
		({ id }) => id,
	),
);

export function relationsOf(portal: Portal, document: Normative): Relations {
	return {
		amends: named(portal, document.data.amends),
		replaces: named(portal, document.data.replaces),
		repeals: named(portal, document.data.repeals),
		amendedBy: later(portal).amends.get(document.id) ?? [],
		replacedBy: later(portal).replaces.get(document.id) ?? [],
		repealedBy: later(portal).repeals.get(document.id) ?? [],
	};
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

/**
 * The days that decide a document's validity: its own, and the days on which newer documents that replace or repeal it
 * took effect. `undefined` when the day on which it took effect is not known (a document from an old system).
 */
export function lifespanOf(portal: Portal, document: Normative): Lifespan | undefined {
	const { effectiveOn, expiresOn, repealedOn } = document.data;
	if (!effectiveOn) return undefined;
	return {
		effectiveOn,
		expiresOn,
		repealedOn: earliest([repealedOn, ...effectiveDays(later(portal).repeals.get(document.id))]),
		supersededOn: earliest(effectiveDays(later(portal).replaces.get(document.id))),
	};
}

/** The validity of a normative document today; `undefined` when `lifespanOf` is. */
export function validityOf(portal: Portal, document: Normative): DatedValidity | undefined {
	const lifespan = lifespanOf(portal, document);
	return lifespan && validityOn(portal.today, lifespan);
}

function named(portal: Portal, ids: readonly string[] | undefined): Normative[] {
	return (ids ?? []).flatMap((id) => byId(portal).get(id) ?? []);
}

/** An older document's id → the newer documents that amend, replace or repeal it, as they state. */
function laterBy(portal: Portal, relation: Relation): Map<string, Normative[]> {
	const pairs = documentsOf(portal, normativeDocuments).flatMap((newer) =>
		(newer.data[relation] ?? []).map((older) => ({ older, newer })),
	);
	return new Map(
		[...Map.groupBy(pairs, ({ older }) => older)].map(([older, found]) => [
			older,
			found.map(({ newer }) => newer),
		]),
	);
}

function effectiveDays(newer: readonly Normative[] = []): (CalendarDate | undefined)[] {
	return newer.map((document) => document.data.effectiveOn ?? publishedDay(document));
}

function earliest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	// What is undefined is sorted to the end.
	return days.toSorted()[0];
}
