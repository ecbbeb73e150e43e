import { unitsAbbreviatedBy } from '../../../domain/units/unit-names.ts';
import { alsoOn } from '../../reading/csv/findings.ts';
import { fieldsOf, metaOf } from '../../declarations/schema.ts';
import { allRecords } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import { suggester } from '../../records/suggestion.ts';
import { unitDirectory } from '../../registers/unit-directory.ts';
import { unitGroups } from '../../registers/unit-groups.ts';
import { units } from '../../registers/units.ts';
import type { NamedUnit } from '../../../domain/units/unit-names.ts';
import type { UnitDirectory, UnitRecords } from '../../registers/unit-directory.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { RecordSchema } from '../../declarations/collection.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks that every name of a unit is known and stands for one unit or group; a name is one problem in each file and column. */
export function checkUnits(content: CheckedContent): Problem[] {
	if (content.unreadTables.has(units.name) || content.unreadTables.has(unitGroups.name)) return [];
	const directory = countyUnits(content);
	const suggest = suggester(
		[...directory.units, ...directory.groups].map(({ name, ...named }) => ({
			name,
			words: ['shortName' in named ? named.shortName : undefined, named.otherNames]
				.flat()
				.filter((word) => word !== undefined),
		})),
	);
	const ask = (name: string) => {
		const meant = unitsAbbreviatedBy(name, directory.units).map((unit) => unit.name);
		return meant.length > 0 ? `，是不是 ${meant.join(' 或 ')}？` : suggest(name) || '。';
	};
	const found = allRecords(content).flatMap((record) =>
		unitFields(record.collection.schema).flatMap((field) =>
			directory.find([record.data[field] ?? []].flat().map(String)).flatMap((named) => {
				const message = faultOf(named, record, ask);
				return message === undefined ? [] : [{ record, field, message }];
			}),
		),
	);
	const alike = Map.groupBy(
		found,
		({ record, field, message }) => `${record.file} ${field} ${message}`,
	);
	return [...alike.values(), ...sharedNames(content)].flatMap(([first, ...others]) => {
		if (!first) return [];
		const { record, field, message } = first;
		const lines = others.map((other) => other.record.lineOf([]));
		const problem = problemAt(record, [field], `${message}${alsoOn(lines)}`, 'error');
		return [lines.length > 0 ? { ...problem, otherLines: lines } : problem];
	});
}

/** The units and groups of the content that is being checked. */
export function countyUnits(content: Pick<CheckedContent, 'records' | 'partial'>): UnitDirectory {
	const all = [...content.records, ...content.partial];
	const of = (name: string) => all.filter(({ collection }) => collection.name === name);
	// Of a row with mistakes what is right is known; without a name it is nothing.
	const named = (name: string) =>
		of(name).flatMap(({ data }) =>
			data['name'] === undefined ? [] : [{ id: data['name'], ...data }],
		);
	return unitDirectory({
		agencies: of('agencies'),
		units: named(units.name) as unknown as UnitRecords['units'],
		groups: named(unitGroups.name) as unknown as UnitRecords['groups'],
	});
}

const fieldsBySchema = new WeakMap<RecordSchema, readonly string[]>();

/** The fields of a schema that name units. */
function unitFields(schema: RecordSchema): readonly string[] {
	const known = fieldsBySchema.get(schema);
	if (known) return known;
	const fields = Object.entries(fieldsOf(schema)).flatMap(([name, field]) =>
		metaOf(field).unitName ? [name] : [],
	);
	fieldsBySchema.set(schema, fields);
	return fields;
}

function faultOf(
	named: NamedUnit,
	{ collection }: ValidRecord,
	ask: (name: string) => string,
): string | undefined {
	const { written } = named;
	if (named.kind === 'ambiguous')
		return `“${written}”分不清是 ${named.among.map(({ name }) => name).join(' 还是 ')}，请写全称`;
	if (named.kind === 'group' && collection.name === unitGroups.name)
		return `“${written}”也是一组单位。成员请逐个列出`;
	if (named.kind !== 'unknown') return undefined;
	const where = /^各|成员单位$|等单位$/.test(written)
		? '一组单位写进 unit-groups：加一行名称，成员没有文件写明的不填'
		: '是本县机构的，写进它的别名 otherNames；不是的写进 units：加一行编号、全称、简称、类别';
	return `没有叫“${written}”的单位${ask(written)}${where}`;
}

/** Units with the id or full name of an agency: nobody could tell them apart. */
function sharedNames({ records }: CheckedContent) {
	const agencies = records.filter(({ collection }) => collection.name === 'agencies');
	const ids = new Set(agencies.map(({ id }) => id));
	const names = new Set(agencies.map(({ data }) => data['name']));
	return records
		.filter(({ collection }) => collection.name === units.name)
		.flatMap((record) => {
			const { id, name } = record.data;
			const field = ids.has(String(id)) ? 'id' : names.has(name) ? 'name' : undefined;
			const message = '机构里已经有，这一行不用写';
			return field === undefined ? [] : [[{ record, field, message }]];
		});
}
