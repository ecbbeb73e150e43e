import { jsonLd, organisationNamed } from './json-ld.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Licence } from '../feeds/feed.ts';

/** A table for programs; all addresses are absolute. */
export interface DataSetFacts {
	name: string;
	description: string;
	url: string;
	publisher: string;
	place: string;
	modified?: CalendarDate | undefined;
	licence?: Licence | undefined;
	/** The catalogue that lists it. */
	catalogue: string;
	/** The addresses of its files, without the extension. */
	files: readonly string[];
}

/** A table as schema.org JSON-LD. */
export function dataSetJsonLd(set: DataSetFacts): string {
	return jsonLd({
		'@type': 'Dataset',
		'@id': `${set.url}#data`,
		name: set.name,
		description: set.description,
		url: set.url,
		inLanguage: 'zh-CN',
		isAccessibleForFree: true,
		creator: organisationNamed(set.publisher),
		spatialCoverage: { '@type': 'AdministrativeArea', name: set.place },
		dateModified: set.modified,
		// Spelt as schema.org does; to this project a license would be a 行政许可.
		['license']: set.licence?.address,
		includedInDataCatalog: { '@type': 'DataCatalog', url: set.catalogue },
		distribution: set.files.flatMap((file) => [
			download(`${file}.csv`, 'text/csv'),
			download(`${file}.json`, 'application/json'),
		]),
	});
}

function download(contentUrl: string, encodingFormat: string) {
	return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
