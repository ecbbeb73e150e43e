import { dateTimeOf } from '../domain/dates/date-time.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { UpdateFrequency } from '../domain/dates/update-frequency.ts';
import type { Licence } from './feeds/feed.ts';

/** A catalogue of data; all addresses are absolute. */
export interface DataCatalogue {
	address: string;
	page: string;
	title: string;
	description: string;
	publisher: { name: string; page: string };
	contact: { phone?: string | undefined; email?: string | undefined };
	/** Where the data are about: its name, and its division code if it is known. */
	place: { name: string; code?: string | undefined };
	/** `undefined` when nobody has declared one. */
	licence: Licence | undefined;
	/** What is said where no licence is declared. */
	unlicensed: string;
	modified: CalendarDate | undefined;
	sets: readonly CataloguedSet[];
}

interface CataloguedSet {
	address: string;
	title: string;
	description: string;
	page: string;
	schema: string;
	issued: CalendarDate | undefined;
	modified: CalendarDate | undefined;
	frequency: UpdateFrequency;
	files: readonly CataloguedFile[];
}

interface CataloguedFile {
	title: string;
	/** Without the extension. */
	address: string;
	modified: CalendarDate | undefined;
}

const prefixes = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The terms of the DCMI vocabulary of frequencies; what is published once has none. */
const frequencies: Record<UpdateFrequency, string | undefined> = {
	每日: 'daily',
	每周: 'weekly',
	每月: 'monthly',
	每季度: 'quarterly',
	每半年: 'semiannual',
	每年: 'annual',
	不定期: 'irregular',
	一次性: undefined,
};

const mediaTypes = {
	csv: { type: 'text/csv', title: 'CSV' },
	json: { type: 'application/json', title: 'JSON' },
} as const;

/** The catalogue in the Data Catalog Vocabulary (W3C DCAT 3) as JSON-LD that needs no other file to be read. */
export function dcat(catalogue: DataCatalogue): string {
	const { address, page, title, description, publisher, modified, sets } = catalogue;
	const publisherId = { '@id': publisher.page };
	const data = {
		'@context': prefixes,
		'@id': address,
		'@type': 'dcat:Catalog',
		'dct:title': chinese(title),
		'dct:description': chinese(description),
		'dct:language': {
			'@id': 'http://id.loc.gov/vocabulary/iso639-1/zh',
			'@type': 'dct:LinguisticSystem',
		},
		'dct:publisher': {
			...publisherId,
			'@type': 'foaf:Agent',
			'foaf:name': chinese(publisher.name),
		},
		'dct:modified': moment(modified),
		...termsOf(catalogue),
		'foaf:homepage': { '@id': page, '@type': 'foaf:Document' },
		'dcat:dataset': sets.map((set) => dataset(catalogue, publisherId, set)),
	};
	return `${JSON.stringify(data)}\n`;
}

function dataset(catalogue: DataCatalogue, publisher: { '@id': string }, set: CataloguedSet) {
	const { name, code } = catalogue.place;
	const frequency = frequencies[set.frequency];
	return {
		'@id': set.address,
		'@type': 'dcat:Dataset',
		'dct:title': chinese(set.title),
		'dct:description': chinese(set.description),
		'dct:identifier': set.address,
		'dct:publisher': publisher,
		'dct:issued': moment(set.issued),
		'dct:modified': moment(set.modified),
		'dct:accrualPeriodicity': frequency && {
			'@id': `http://purl.org/cld/freq/${frequency}`,
			'@type': 'dct:Frequency',
		},
		'dct:spatial': {
			'@type': 'dct:Location',
			'skos:prefLabel': chinese(name),
			'dct:identifier': code,
		},
		'dct:conformsTo': standard(set.schema),
		'dcat:landingPage': { '@id': set.page, '@type': 'foaf:Document' },
		'dcat:contactPoint': contactOf(catalogue),
		'dcat:distribution': set.files.flatMap((file) =>
			(['csv', 'json'] as const).map((format) => distribution(catalogue, set, file, format)),
		),
	};
}

function distribution(
	catalogue: DataCatalogue,
	{ schema, page }: CataloguedSet,
	{ title, address, modified }: CataloguedFile,
	format: keyof typeof mediaTypes,
) {
	const { type, title: formatTitle } = mediaTypes[format];
	const file = { '@id': `${address}.${format}` };
	return {
		'@id': `${address}.${format}#distribution`,
		'@type': 'dcat:Distribution',
		'dct:title': chinese(`${title}（${formatTitle}）`),
		'dct:modified': moment(modified),
		'dcat:accessURL': { '@id': page },
		'dcat:downloadURL': file,
		'dcat:mediaType': {
			'@id': `https://www.iana.org/assignments/media-types/${type}`,
			'@type': 'dct:MediaType',
		},
		'dct:conformsTo': standard(schema),
		...termsOf(catalogue),
	};
}

function termsOf({ licence, unlicensed }: Pick<DataCatalogue, 'licence' | 'unlicensed'>) {
	return licence
		? {
				'dct:license': {
					'@id': licence.address,
					'@type': 'dct:LicenseDocument',
					'dct:title': chinese(licence.name),
				},
			}
		: { 'dct:rights': { '@type': 'dct:RightsStatement', 'skos:prefLabel': chinese(unlicensed) } };
}

function contactOf({ publisher, contact: { phone, email } }: DataCatalogue) {
	return {
		'@type': 'vcard:Organization',
		'vcard:fn': chinese(publisher.name),
		...(email && { 'vcard:hasEmail': { '@id': `mailto:${email}` } }),
		...(phone && { 'vcard:hasTelephone': { '@id': `tel:${phone}` } }),
	};
}

function standard(address: string) {
	return { '@id': address, '@type': 'dct:Standard' };
}

function chinese(text: string) {
	return { '@value': text, '@language': 'zh' };
}

function moment(day: CalendarDate | undefined) {
	return day && { '@type': 'xsd:dateTime', '@value': dateTimeOf(day) };
}
