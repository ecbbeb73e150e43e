import { fieldsOf, schemaAt } from '../../collections/declarations/schema.ts';
import { issuerLifeNotes } from '../registers/issuer-life.ts';
import { agenciesNamed } from '../registers/agencies-named.ts';
import { statedIn } from './column-values.ts';
import { plainValues } from './plain-values.ts';
import { fieldAt } from './field-names.ts';
import { documentsNamed } from '../registers/document-register.ts';
import { inferredLabels, uncertainLabels } from '../../domain/text/labels.ts';
import { readField } from './read-field.ts';
import { listsObjects } from './read-objects.ts';
import { numberAtEnd } from './read-numbers.ts';
import type { Mapping } from './mapping.ts';
import type { Note, SourceItem } from '../item/source-item.ts';
import type { ImportTarget } from '../registers/target.ts';

interface Fields {
	fields: Record<string, unknown>;
	notes: Note[];
}

const uncertain = new Set<string>([...inferredLabels, ...uncertainLabels]);

/** Reads the fields of the target collection from what an item states. What cannot be read is left out and reported. */
export function readFields(item: SourceItem, mapping: Mapping, target: ImportTarget): Fields {
	const schema = fieldsOf(target.collection.schema);
	const notes: Note[] = [];
	const read = (field: string) => {
		const { values: stated, column } = statedIn(item.columns, mapping.get(field));
		const type = fieldAt(field, target.collection.schema);
		const values = type && listsObjects(type) ? stated : plainValues(stated);
		const { value, problems } = readOne(field, values, item.source, target);
		const written = values.join('；');
		for (const { problem, value: part } of problems)
			notes.push({ field, problem, value: part ?? written });
		if (value !== undefined && column !== undefined && uncertain.has(column))
			notes.push({ field, problem: `取自“${column}”，请核对`, value: written });
		return value;
	};
	const fields: Record<string, unknown> = {};
	for (const [field, type] of Object.entries(schema)) {
		if (field === 'importedFrom' || field === 'attachments') continue;
		const parts = Object.keys(fieldsOf(type));
		const value =
			parts.length > 0 ? objectOf(parts, (part) => read(`${field}.${part}`)) : read(field);
		if (value !== undefined) fields[field] = value;
	}
	const { issuers, formedOn, publishedOn } = fields;
	if (Array.isArray(issuers))
		notes.push(
			...issuerLifeNotes(
				{
					stated: statedIn(item.columns, mapping.get('issuers')).values,
					ids: issuers.map(String),
				},
				[formedOn, publishedOn].find((day) => typeof day === 'string')?.slice(0, 10),
				target.agencies,
			),
		);
	if (fields['summary'] === fields['title']) delete fields['summary'];

	const ending =
		'documentNumber' in schema ? numberAtEnd(String(fields['title'] ?? '')) : undefined;
	if (fields['documentNumber'] === undefined && ending !== undefined) {
		fields['documentNumber'] = ending;
		notes.push({ field: 'documentNumber', problem: '取自标题末尾，请核对', value: ending });
	}
	return { fields, notes };
}

/** The object of the parts that are stated; `undefined` when none is. */
function objectOf(parts: readonly string[], read: (part: string) => unknown): unknown {
	const entries = parts
		.map((part) => [part, read(part)] as const)
		.filter(([, value]) => value !== undefined);
	return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function readOne(
	field: string,
	values: readonly string[],
	source: string,
	target: ImportTarget,
): { value?: unknown; problems: Note[] } {
	const { collection, agencies, documents, defaultIssuer } = target;
	if (values.length === 0)
		return {
			value: field === 'issuers' && defaultIssuer !== undefined ? [defaultIssuer] : undefined,
			problems: [],
		};
	const inList = collection.references?.[`${field}.agency`];
	if (inList) {
		const { ids, notes } = agenciesNamed(values.join('、'), agencies, source);
		return {
			value: ids.length > 0 ? ids.map((agency) => ({ agency })) : undefined,
			problems: notes,
		};
	}
	const targets = collection.references?.[field];
	if (!targets) {
		const type = fieldAt(field, collection.schema);
		const { value, problem } = (type && readField(field, values, type)) ?? {};
		return { value, problems: problem === undefined ? [] : [{ problem }] };
	}
	const { ids, notes } = targets.includes('agencies')
		? agenciesNamed(values.join('、'), agencies, source)
		: documentsNamed(values, targets, documents);
	const isSingle = schemaAt(collection.schema, field.split('.'))?.safeParse('id').success;
	return { value: isSingle ? ids[0] : ids.length > 0 ? ids : undefined, problems: notes };
}
