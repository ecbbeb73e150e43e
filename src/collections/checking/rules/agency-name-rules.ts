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
 * present name or another. Where other organisations may stand too, a name that resembles an agency's is a warning.
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
	const fields = new Map<Collection, AgencyField[]>();
	return allRecords(content).flatMap((record) => {
		const { collection, data } = record;
		let columns = fields.get(collection);
		if (!columns) fields.set(collection, (columns = agencyFields(collection)));
		return columns.flatMap(({ field, orOther }) => {
			const given = [data[field] ?? []].flat();
			return given.flatMap((name) => {
				if (typeof name !== 'string' || name === allTownships || names.has(name)) return [];
				const suggestion = suggest(name);
				if (orOther && suggestion === '') return [];
				const none = `没有叫“${name}”的机构（${contentDir}/agencies），`;
				return orOther
					? [problemAt(record, [field], `${none}是本县机构的要写全称${suggestion}`, 'warning')]
					: [problemAt(record, [field], `${none}要写机构全称${suggestion}`, 'error')];
			});
		});
	});
}

/** The full names of an agency, with those that it had before and those of its other plates. */
function namesOf(data: Partial<DataOf<typeof collection>>): string[] {
	const { name = '', formerNames = [], alsoNamed = [] } = data;
	return [name, ...formerNames.map((one) => one.name), ...alsoNamed];
}

interface AgencyField {
	field: string;
	/** The cells may name other organisations too. */
	orOther: boolean;
}

function agencyFields({ schema }: Collection): AgencyField[] {
	return Object.entries(fieldsOf(schema)).flatMap(([field, type]) => {
		const { agencyName, orOther = false } = metaOf(type);
		return agencyName === true ? [{ field, orOther }] : [];
	});
}
