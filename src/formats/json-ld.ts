import { isBinding } from '../domain/documents/validity.ts';
import type { CalendarDate, PublicationTime } from '../domain/dates/calendar-date.ts';
import type { Validity } from '../domain/documents/validity.ts';

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
	/** The last day in force by all that is known; `undefined` when there is no end. */
	lastDay?: CalendarDate | undefined;
	/** The status on the day of the build. */
	validity?: Validity | undefined;
	/** Addresses of the documents that this one amends, and of those that it repeals, replaces or declares void. */
	changes?: readonly string[];
	repeals?: readonly string[];
	about?: string | undefined;
	description?: string | undefined;
}

/** The document as schema.org JSON-LD, safe inside a `<script>` element. Times are in China's zone. */
export function documentJsonLd(facts: DocumentFacts): string {
	const isLegislation = facts.type === 'Legislation';
	const { identifiers = [] } = facts;
	const identifier = identifiers.length > 1 ? identifiers : identifiers[0];
	const data = {
		'@context': 'https://schema.org',
		'@type': facts.type,
		name: facts.name,
		...(facts.type === 'Article' && { headline: facts.name }),
		url: facts.url,
		inLanguage: 'zh-CN',
		identifier,
		publisher: facts.publishers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
		datePublished: facts.publishedOn && instant(facts.publishedOn),
		dateModified: facts.updatedOn,
		...(isLegislation && {
			legislationIdentifier: identifier,
			legislationDate: facts.formedOn,
			legislationDateVersion: facts.effectiveOn,
			temporalCoverage:
				facts.validity !== 'unverified' && facts.effectiveOn
					? `${facts.effectiveOn}/${facts.lastDay ?? '..'}`
					: undefined,
			legislationLegalForce: facts.validity && legalForceOf(facts.validity),
			legislationChanges: linksOf(facts.changes),
			legislationRepeals: linksOf(facts.repeals),
		}),
		...(!isLegislation && { dateCreated: facts.formedOn }),
		about: facts.about,
		description: facts.description,
	};
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function instant(time: PublicationTime): string {
	return time.includes(' ') ? `${time.replace(' ', 'T')}:00+08:00` : time;
}

/** https://schema.org/LegalForceStatus; `undefined` where the status is not known. */
function legalForceOf(validity: Validity): string | undefined {
	if (validity === 'unverified') return undefined;
	if (validity === 'partly') return 'https://schema.org/PartiallyInForce';
	return `https://schema.org/${isBinding(validity) ? 'InForce' : 'NotInForce'}`;
}

function linksOf(addresses: readonly string[] = []) {
	return addresses.length > 0 ? addresses.map((address) => ({ '@id': address })) : undefined;
}
