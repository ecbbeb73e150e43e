import { addressOf } from '../../src/collections/sections/addresses.ts';
import { agencies } from '../../src/collections/registers/agencies.ts';
import { consultations } from '../../src/collections/consultations.ts';
import { disclosureGuides } from '../../src/collections/disclosure-guides.ts';
import { disclosureReports } from '../../src/collections/disclosure-reports.ts';
import { majorDecisions } from '../../src/collections/major-decisions.ts';
import { reconsiderationDecisions } from '../../src/collections/reconsideration-decisions.ts';
import { ruleOfLawReports } from '../../src/collections/rule-of-law-reports.ts';
import { information } from '../../src/collections/information.ts';
import { interpretations } from '../../src/collections/interpretations.ts';
import { normativeDocuments } from '../../src/collections/normative-documents.ts';
import { pages } from '../../src/collections/registers/pages.ts';
import { readCollection } from '../../src/collections/reading/read.ts';
import { siteSettings } from '../../src/collections/registers/site.ts';
import { contentDir, today } from './county.ts';
import type { z } from 'zod';
import type { Collection } from '../../src/collections/declarations/collection.ts';

/** The records of the test county, with the addresses of their pages; without those that are no longer public. */
export const county = {
	agencies: recordsOf(agencies),
	information: recordsOf(information),
	normativeDocuments: recordsOf(normativeDocuments),
	interpretations: recordsOf(interpretations),
	pages: recordsOf(pages),
	consultations: recordsOf(consultations),
	others: [
		...recordsOf(disclosureGuides),
		...recordsOf(disclosureReports),
		...recordsOf(ruleOfLawReports),
		...recordsOf(majorDecisions),
		...recordsOf(reconsiderationDecisions),
	],
};

/** All records that are published with a title, a date and a source. */
export const documents = [
	...county.information,
	...county.normativeDocuments,
	...county.interpretations,
	...county.consultations,
	...county.others,
];

export const site = siteSettings.schema.parse(
	readCollection(contentDir, siteSettings).records[0]?.data,
);

/** Throws when the county has no record that `fits`. */
export function recordWhere<Found>(
	records: readonly Found[],
	fits: (record: Found) => boolean,
): Found {
	const found = records.find(fits);
	if (!found) throw new Error(`The county has no record with ${String(fits)}`);
	return found;
}

function recordsOf<Described extends Collection>(collection: Described) {
	return readCollection(contentDir, collection)
		.records.map(({ id, body, data }) => ({
			id,
			body,
			data: collection.schema.parse(data) as z.output<Described['schema']>,
			href: addressOf(collection, id),
		}))
		.filter(({ data }) => isPublic(data));
}

/** Whether the record is public; `publicUntil` is the last day. */
function isPublic(data: { publicUntil?: unknown }): boolean {
	return data.publicUntil === undefined || String(data.publicUntil) >= today;
}
