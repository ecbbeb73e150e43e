import { documentKinds } from '../document-kinds.ts';
import { commonSteps } from '../declarations/document-kind.ts';
import type { DocumentKind, FieldDivision } from '../declarations/document-kind.ts';
import type { Table } from '../declarations/table.ts';

/** The records that an address of the portal shows. */
export type PlaceRecords = DocumentsAt | RowsAt;

/** Documents of one kind: all of them, one, or those of a list. */
export interface DocumentsAt {
	kind: DocumentKind;
	/** Whether the document is shown there. */
	shows: (document: { id: string; data: object }) => boolean;
	/** The list, if it is not that of all documents: its label where it is fixed, or the id of its agency. */
	list?: { label: string } | { agency: string };
}

/** The rows of a table, or of one of its files. */
export interface RowsAt {
	table: Table;
	file?: string;
}

/**
 * The records at an address: a kind's or table's own, a list of documents by issuer or by a field of theirs, a file of a
 * table, a document. `undefined` for all other addresses. Whether there are such records is not known here. `tables` are those of the
 * county.
 */
export function placeRecords(address: string, tables: readonly Table[]): PlaceRecords | undefined {
	const path = decodedPath(address);
	const kind = documentKinds.find((each) => path.startsWith(each.path));
	if (kind) return documentsAt(kind, stepsBelow(kind.path, path));
	const table = tables.find((each) => path.startsWith(each.path));
	if (!table) return undefined;
	const file = stepsBelow(table.path, path).join('/');
	return file === '' ? { table } : { table, file };
}

/** The address without what stands behind the path, decoded. */
export function decodedPath(address: string): string {
	const path = address.replace(/[?#].*$/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function stepsBelow(path: string, address: string): string[] {
	return address
		.slice(path.length)
		.split('/')
		.filter((step) => step !== '');
}

function documentsAt(kind: DocumentKind, steps: readonly string[]): DocumentsAt {
	const [step, slug, ...rest] = steps;
	if (step === undefined) return { kind, shows: () => true };
	const list = slug !== undefined && rest.length === 0 ? listOf(kind, step, slug) : undefined;
	return list ?? { kind, shows: ({ id }) => id === steps.join('/') };
}

function listOf(kind: DocumentKind, step: string, slug: string): DocumentsAt | undefined {
	const division = kind.divisions.find((each) =>
		typeof each === 'string'
			? each === 'issuer' && step === commonSteps.issuer
			: each.step === step,
	);
	if (division === undefined) return undefined;
	if (typeof division === 'string') return listBy(kind, 'issuers', slug, { agency: slug });
	const { value, label } = valueOf(division, slug);
	return listBy(kind, division.field, value, division.agencies ? { agency: slug } : { label });
}

function valueOf({ values = [] }: FieldDivision, slug: string): { value: string; label: string } {
	return values.find((each) => each.slug === slug) ?? { value: slug, label: slug };
}

function listBy(
	kind: DocumentKind,
	field: string,
	value: string,
	list: DocumentsAt['list'],
): DocumentsAt {
	const shows = ({ data }: { data: object }) => {
		const held = new Map<string, unknown>(Object.entries(data)).get(field);
		return [held ?? []].flat().some((each) => String(each) === value);
	};
	return { kind, shows, ...(list && { list }) };
}
