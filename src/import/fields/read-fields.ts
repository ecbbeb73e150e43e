import { fieldsOf, schemaAt } from '../../collections/declarations/schema.ts';
import { agenciesNamed } from '../registers/agency-register.ts';
import { statedIn } from './column-values.ts';
import { plainValues } from './plain-values.ts';
import { documentsNamed } from '../registers/document-register.ts';
import { inferredLabels, uncertainLabels } from '../../domain/text/labels.ts';
import { numberAtEnd, readField } from './read-field.ts';
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
	const fields: Record<string, unknown> = {};
	const notes: Note[] = [];
	for (const field of Object.keys(schema)) {
		if (field === 'importedFrom' || field === 'attachments') continue;
		const { values: stated, column } = statedIn(item.columns, mapping.get(field));
		const values = plainValues(stated);
		const { value, problems } = readOne(field, values, item.source, target);
		const written = values.join('；');
		for (const { problem, value: part } of problems)
			notes.push({ field, problem, value: part ?? written });
		if (value === undefined) continue;
		fields[field] = value;
		if (column !== undefined && uncertain.has(column))
			notes.push({ field, problem: `取自“${column}”，请核对`, value: written });
	}
	if (fields['summary'] === fields['title']) delete fields['summary'];

	const ending =
		'documentNumber' in schema ? numberAtEnd(String(fields['title'] ?? '')) : undefined;
	if (fields['documentNumber'] === undefined && ending !== undefined) {
		fields['documentNumber'] = ending;
		notes.push({ field: 'documentNumber', problem: '取自标题末尾，请核对', value: ending });
	}
	return { fields, notes };
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
	const targets = collection.references?.[field];
	if (!targets) {
		const { value, problem } = readField(field, values);
		return { value, problems: problem === undefined ? [] : [{ problem }] };
	}
	const { ids, notes } = targets.includes('agencies')
		? agenciesNamed(values.join('、'), agencies, source)
		: documentsNamed(values, targets, documents);
	const isSingle = schemaAt(collection.schema, [field])?.safeParse('id').success;
	return { value: isSingle ? ids[0] : ids.length > 0 ? ids : undefined, problems: notes };
}
