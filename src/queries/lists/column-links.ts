import { derived } from '../derived.ts';
import { documentsOf, publishedDay } from '../records/documents.ts';
import { isEmptyDocument } from '../document/document-view.ts';
import { documentColumnsOf } from '../records/own-columns.ts';
import { columnHref, information } from '../../collections/information.ts';
import { columnList as words } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { DocumentColumn } from '../../collections/declarations/document-column.ts';

/** A column as an entry on the page of a section. */
export interface ColumnLink {
	href: string;
	title: string;
	/** The number of documents and the day of the newest, in Chinese. */
	facts: string;
}

/** A column with documents, and the address of its list. */
interface FilledColumn {
	column: DocumentColumn;
	link: ColumnLink;
}

/** The columns that have documents, in their order. A column without any is neither shown nor linked. */
export const columnsWithDocuments = derived((portal): readonly FilledColumn[] => {
	const byColumn = Map.groupBy(documentsOf(portal, information), ({ data }) => data.column);
	return documentColumnsOf(portal).flatMap((column) => {
		const documents = byColumn.get(column.id) ?? [];
		const [newest] = documents;
		if (!newest) return [];
		const facts = words.facts(documents.length, publishedDay(newest));
		return [{ column, link: { href: columnHref(column.id), title: column.title, facts } }];
	});
});

/** The columns to which the page of a section leads. */
export function columnLinks(portal: Portal, place: string): readonly ColumnLink[] {
	return columnsWithDocuments(portal)
		.filter(({ column }) => column.place === place)
		.map(({ link }) => link);
}

/** The list of a column that has a document which says something; `undefined` if there is none. */
export function linkOfColumn(portal: Portal, id: string): ColumnLink | undefined {
	const saysSomething = documentsOf(portal, information).some(
		(document) => document.data.column === id && !isEmptyDocument(portal, document),
	);
	return saysSomething
		? columnsWithDocuments(portal).find(({ column }) => column.id === id)?.link
		: undefined;
}
