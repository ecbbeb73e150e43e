import { schemaOf } from './columns.ts';
import { publicationField, rowPublication } from './row-publication.ts';
import type { TableColumn } from './columns.ts';
import { asRegister, byMonth, byVersion, namedByYear } from './file-naming.ts';
import type { Table } from '../../declarations/table.ts';

/** A kind of published table, as data: the columns follow its legal source. */
export interface TableKind extends Pick<
	Table,
	| 'rules'
	| 'deadlines'
	| 'internal'
	| 'withdrawal'
	| 'dateField'
	| 'formedField'
	| 'nameField'
	| 'keyPerFile'
	| 'links'
	| 'factFields'
	| 'quantityField'
	| 'states'
	| 'summary'
	| 'computed'
	| 'keyWith'
	| 'frequency'
> {
	/** Permanent: the name of the folder below the group's folder in `content/`, and the last step of the address. */
	id: string;
	title: string;
	/** The rule that requires publication, in Chinese; absent where no rule that was read does. */
	basis?: string;
	/** A sentence with what else readers should know, in Chinese. */
	note?: string;
	/** The column that names a row. */
	key: string;
	columns: readonly TableColumn[];
}

/** A list of which each file is a whole version, named by the day from which it holds. */
export function versionedTable(group: string, kind: TableKind): Table {
	return { ...tableOf(group, kind), ...byVersion, versioned: true };
}

/** A table of which each file holds a year's rows. */
export function yearlyTable(group: string, kind: TableKind): Table {
	return { ...tableOf(group, kind), ...namedByYear };
}

/** A table of which each file holds a month's rows. */
export function monthlyTable(group: string, kind: TableKind): Table {
	return { ...tableOf(group, kind), ...byMonth, frequency: '每月' };
}

/** A table of one file, whose rows say themselves since when and until when they hold. */
export function registerTable(group: string, kind: TableKind): Table {
	return { ...tableOf(group, kind), ...asRegister };
}

function tableOf(group: string, kind: TableKind) {
	const { id, basis, note = '', columns, rules = [], internal = [], ...rest } = kind;
	const schema = schemaOf(columns);
	const links = columns.filter((column) => column.kind === 'pages').map(({ name }) => name);
	const isScheduled = columns.some(({ name }) => name === publicationField);
	return {
		...rest,
		name: `${group}/${id}`,
		format: 'csv' as const,
		path: `/${group}/${id}/`,
		description: `${kind.title}。${basis === undefined ? '' : `公布依据：${basis}。`}${note}`,
		schema: isScheduled ? schema : schema.extend(rowPublication),
		...(links.length > 0 && { links }),
		internal: isScheduled ? internal : [...internal, publicationField],
		rules,
	};
}
