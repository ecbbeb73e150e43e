import { absolute } from '../absolute.ts';
import { issuerNames, isNormative, statusOf } from '../document/document-summary.ts';
import { agenciesOf } from '../records/agencies.ts';
import { allDocuments } from '../records/documents.ts';
import { derived } from '../derived.ts';
import { dataFieldsOf, writeData } from '../../collections/declarations/data-fields.ts';
import { schemaAt } from '../../collections/declarations/schema.ts';
import { validityLabels } from '../../domain/documents/validity.ts';
import { dataWords as words } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { DataField } from '../../collections/declarations/data-fields.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Agency } from '../records/agencies.ts';

/** A column of the data file of documents or agencies, and what stands in it for a record. */
export interface RecordColumn<Record> {
	field: DataField;
	cellOf: (record: Record) => string;
}

/**
 * The columns of a kind of documents: the address, what its schema has, and for documents with a validity the days on which
 * it turns, which are true on every day. The text itself is at the address.
 */
export function columnsOfDocuments(
	portal: Portal,
	kind: PublishedDocument['kind'],
): RecordColumn<PublishedDocument>[] {
	return [
		...commonColumns<PublishedDocument>(portal, kind).map((column) =>
			column.field.name === 'issuers'
				? {
						...column,
						cellOf: (document: PublishedDocument) => issuerNames(portal, document).join('；'),
					}
				: column,
		),
		...(kind.legislation
			? [
					{
						field: {
							name: 'phases',
							label: words.phases,
							description: words.phasesDescription,
							type: 'string' as const,
						},
						cellOf: (document: PublishedDocument) => phasesOf(portal, document),
					},
				]
			: []),
	];
}

/** The columns of the directory of agencies. */
export function columnsOfAgencies(portal: Portal, collection: Collection): RecordColumn<Agency>[] {
	return commonColumns<Agency>(portal, collection);
}

interface Addressed {
	id: string;
	href: string;
	data: object;
}

function commonColumns<Record extends Addressed>(
	portal: Portal,
	{ schema, references = {} }: Pick<Collection, 'schema' | 'references'>,
): RecordColumn<Record>[] {
	return [
		{
			field: {
				name: 'url',
				label: words.address,
				description: words.addressDescription,
				type: 'string',
			},
			cellOf: ({ href }) => absolute(portal, href),
		},
		...dataFieldsOf(schema).map((field): RecordColumn<Record> => {
			const path = field.name.split('.');
			const targets = references[field.name];
			return {
				field,
				cellOf: ({ data }) => {
					const value = valueAt(data, path);
					return targets
						? namesOf(portal, value, targets)
						: writeData(value, schemaAt(schema, path), (href) => absolute(portal, href));
				},
			};
		}),
	];
}

function valueAt(data: object, path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null
				? (value as { readonly [name: string]: unknown })[step]
				: undefined,
		data,
	);
}

/**
 * The records of the `targets` that a field names: agencies by their names, documents by the addresses of their pages, what
 * has neither by its id.
 */
function namesOf(portal: Portal, value: unknown, targets: readonly string[]): string {
	return [value ?? []]
		.flat()
		.map(String)
		.map((id) => {
			const [agency] = targets.includes('agencies') ? agenciesOf(portal, [id]) : [];
			const [href] = targets.flatMap((name) => addresses(portal).get(`${name}/${id}`) ?? []);
			return agency?.data.name ?? (href ? absolute(portal, href) : id);
		})
		.join('；');
}

/** The name of a kind and the id of a document → its address. */
const addresses = derived(
	(portal) =>
		new Map(allDocuments(portal).map(({ kind, id, href }) => [`${kind.name}/${id}`, href])),
);

function phasesOf(portal: Portal, document: PublishedDocument): string {
	const phases = isNormative(document) ? (statusOf(portal, document)?.phases ?? []) : [];
	return phases.map(({ from, validity }) => words.phase(from, validityLabels[validity])).join('；');
}
