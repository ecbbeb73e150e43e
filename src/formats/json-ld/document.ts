import { bindingRuns, forceFrom } from '../../domain/documents/legal-force.ts';
import { intervalOf, jsonLd, momentOf, organisationNamed } from './json-ld.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { LegalForce } from '../../domain/documents/legal-force.ts';
import type { Phase } from '../../domain/documents/validity.ts';

/** The facts about a published document for programs. Absent facts are left out, never guessed. */
export interface DocumentFacts {
	type: 'Legislation' | 'Article';
	name: string;
	url: string;
	/** One or several numbers, or none. */
	identifiers?: readonly string[];
	publishers: readonly string[];
	formedOn?: CalendarDate | undefined;
	publishedOn?: PublicationTime | undefined;
	updatedOn?: CalendarDate | undefined;
	effectiveOn?: CalendarDate | undefined;
	/** The last day on which readers find it; `undefined` when it has none. */
	publicUntil?: CalendarDate | undefined;
	/** The phases of its validity, and the day from which on the file will be read. */
	validity?: { phases: readonly Phase[]; from: CalendarDate } | undefined;
	/** Addresses of the documents that this one amends, and of those that it repeals, replaces or declares void. */
	changes?: readonly string[];
	repeals?: readonly string[];
	/** Addresses of the documents that do so to this one. */
	changedBy?: readonly string[];
	repealedBy?: readonly string[];
	/** The days on which opinions on it are taken. */
	consultation?: { first: CalendarDate; last: CalendarDate } | undefined;
	hearing?: { on: CalendarDate; place: string } | undefined;
	about?: string | undefined;
	description?: string | undefined;
}

/** The document as schema.org JSON-LD. It is true on every later day too: days are stated, not what is so today. */
export function documentJsonLd(facts: DocumentFacts): string {
	const isLegislation = facts.type === 'Legislation';
	const { identifiers = [], consultation, hearing } = facts;
	const identifier = identifiers.length > 1 ? identifiers : identifiers[0];
	return jsonLd({
		'@type': facts.type,
		'@id': facts.url,
		name: facts.name,
		...(facts.type === 'Article' && { headline: facts.name }),
		url: facts.url,
		inLanguage: 'zh-CN',
		identifier,
		publisher: facts.publishers.map(organisationNamed),
		datePublished: facts.publishedOn && momentOf(facts.publishedOn),
		dateModified: facts.updatedOn,
		expires: facts.publicUntil,
		...(isLegislation && {
			legislationIdentifier: identifier,
			legislationDate: facts.formedOn,
			legislationDateVersion: facts.effectiveOn,
			...validityOfLegislation(facts),
			legislationChanges: linksTo(facts.changes),
			legislationRepeals: linksTo(facts.repeals),
			'@reverse': reverseOf(facts),
		}),
		...(!isLegislation && { dateCreated: facts.formedOn }),
		...(consultation && { temporalCoverage: intervalOf(consultation.first, consultation.last) }),
		...(hearing && {
			mentions: {
				'@type': 'Event',
				name: facts.name,
				startDate: hearing.on,
				location: { '@type': 'Place', name: hearing.place, address: hearing.place },
			},
		}),
		about: facts.about,
		description: facts.description,
	});
}

/**
 * The runs of days on which the document binds, and the last of all those days. The force itself only where no day that is known
 * changes it: a file that is read later must not say what was so when it was written.
 */
function validityOfLegislation({ validity, publicUntil }: DocumentFacts) {
	if (!validity) return {};
	const runs = bindingRuns(validity.phases);
	const intervals = runs?.map(({ from, until }) => intervalOf(from, until)) ?? [];
	const force = forceFrom(validity.phases, validity.from);
	return {
		temporalCoverage: intervals.length > 1 ? intervals : intervals[0],
		expires: runs?.at(-1)?.until ?? publicUntil,
		legislationLegalForce: force && `https://schema.org/${forceNames[force]}`,
	};
}

/** https://schema.org/LegalForceStatus */
const forceNames: Record<LegalForce, string> = {
	full: 'InForce',
	partial: 'PartiallyInForce',
	none: 'NotInForce',
};

/** What others do to this one, said from this side; schema.org has no names of its own for it. */
function reverseOf({ changedBy = [], repealedBy = [] }: DocumentFacts) {
	if (changedBy.length + repealedBy.length === 0) return undefined;
	return { legislationChanges: linksTo(changedBy), legislationRepeals: linksTo(repealedBy) };
}

function linksTo(addresses: readonly string[] = []) {
	return addresses.length > 0
		? addresses.map((address) => ({ '@type': 'Legislation', '@id': address }))
		: undefined;
}
