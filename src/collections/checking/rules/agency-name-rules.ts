import { fieldsOf, metaOf } from '../../declarations/schema.ts';
import { allRecords } from '../../records/judge-each.ts';
import { suggester } from '../../records/suggestion.ts';
import { problemAt } from '../../records/problem-at.ts';
import { allTownships } from '../../fields/agency-types.ts';
import type { agencies as collection } from '../../registers/agencies.ts';
import type { Collection, DataOf } from '../../declarations/collection.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';

/**
 * Checks the agencies that tables name in full, as other systems do: each must be in the county's directory, under its
 * present name or another.
 */
export function checkAgencyNames(content: CheckedContent): Problem[] {
	const { contentDir, records, incomplete } = content;
	if (incomplete.has('agencies')) return [];
	const agencies = records.filter(({ collection }) => collection.name === 'agencies');
	const names = new Set(agencies.flatMap(({ data }) => namesOf(data)));
	const suggest = suggester(
		agencies.map(({ id, data }) => ({
			name: String(data['name']),
			words: [id, ...(typeof data['shortName'] === 'string' ? [data['shortName']] : [])],
		})),
	);
	const fields = new Map<Collection, string[]>();
	return allRecords(content).flatMap((record) => {
		const { collection, data } = record;
		let columns = fields.get(collection);
		if (!columns) fields.set(collection, (columns = agencyFields(collection)));
		return columns.flatMap((field) => {
			const given = [data[field] ?? []].flat();
			return given.flatMap((name) => {
				if (typeof name !== 'string' || name === allTownships || names.has(name)) return [];
				const message = `没有叫“${name}”的机构（${contentDir}/agencies），要写机构全称${suggest(name)}`;
				return [problemAt(record, [field], message, 'error')];
			});
		});
	});
}

/** The full names of an agency, with those that it had before and those of its other plates. */
function namesOf(data: Partial<DataOf<typeof collection>>): string[] {
	const { name = '', formerNames = [], alsoNamed = [] } = data;
	return [name, ...formerNames.map((one) => one.name), ...alsoNamed];
}

function agencyFields({ schema }: Collection): string[] {
	return Object.entries(fieldsOf(schema))
		.filter(([, field]) => metaOf(field).agencyName === true)
		.map(([name]) => name);
}
