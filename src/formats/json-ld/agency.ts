import { jsonLd } from './json-ld.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** An agency for programs; addresses are absolute. */
export interface AgencyFacts {
	name: string;
	otherNames: readonly string[];
	url: string;
	website?: string | undefined;
	description?: string | undefined;
	identifier?: string | undefined;
	county: string;
	address?: string | undefined;
	postcode?: string | undefined;
	phone?: string | undefined;
	fax?: string | undefined;
	/** The address of the page of the agency above it. */
	parent?: string | undefined;
	establishedOn?: CalendarDate | undefined;
	/** The day from which it no longer exists. */
	abolishedOn?: CalendarDate | undefined;
}

/** An agency as schema.org JSON-LD. */
export function agencyJsonLd(agency: AgencyFacts): string {
	const { otherNames, address, postcode } = agency;
	return jsonLd({
		'@type': 'GovernmentOrganization',
		'@id': agency.url,
		name: agency.name,
		alternateName: otherNames.length > 0 ? otherNames : undefined,
		url: agency.website ?? agency.url,
		mainEntityOfPage: agency.url,
		description: agency.description,
		identifier: agency.identifier,
		address: address && {
			'@type': 'PostalAddress',
			addressCountry: 'CN',
			streetAddress: address,
			postalCode: postcode,
		},
		telephone: agency.phone,
		faxNumber: agency.fax,
		areaServed: { '@type': 'AdministrativeArea', name: agency.county },
		parentOrganization: agency.parent && {
			'@type': 'GovernmentOrganization',
			'@id': agency.parent,
		},
		foundingDate: agency.establishedOn,
		dissolutionDate: agency.abolishedOn,
	});
}
