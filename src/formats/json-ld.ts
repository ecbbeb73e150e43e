import type { CalendarDate, PublicationTime } from '../domain/dates/calendar-date.ts';

/** The facts about a published document for programs. Absent facts are left out, never guessed. */
export interface DocumentFacts {
	type: 'Legislation' | 'Article';
	name: string;
	url: string;
	identifier?: string | undefined;
	publishers: readonly string[];
	formedOn?: CalendarDate | undefined;
	publishedOn?: PublicationTime | undefined;
	updatedOn?: CalendarDate | undefined;
	effectiveOn?: CalendarDate | undefined;
	expiresOn?: CalendarDate | undefined;
	about?: string | undefined;
	description?: string | undefined;
}

/** The document as schema.org JSON-LD, safe inside a `<script>` element. Times are in China's zone. */
export function documentJsonLd(facts: DocumentFacts): string {
	const isLegislation = facts.type === 'Legislation';
	const data = {
		'@context': 'https://schema.org',
		'@type': facts.type,
		name: facts.name,
		...(facts.type === 'Article' && { headline: facts.name }),
		url: facts.url,
		inLanguage: 'zh-CN',
		identifier: facts.identifier,
		publisher: facts.publishers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
		datePublished: facts.publishedOn && instant(facts.publishedOn),
		dateModified: facts.updatedOn,
		...(isLegislation && {
			legislationIdentifier: facts.identifier,
			legislationDate: facts.formedOn,
			legislationDateVersion: facts.effectiveOn,
			temporalCoverage: facts.effectiveOn && `${facts.effectiveOn}/${facts.expiresOn ?? '..'}`,
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
