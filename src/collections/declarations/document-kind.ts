import type { z } from 'zod';
import type { Collection, RecordSchema } from './collection.ts';
import type { Section } from './section.ts';

/** A way of dividing documents that asks more than one field, or the same of every kind. */
export type CommonDivision =
	'year' | 'report-year' | 'issuer' | 'topic' | 'status' | 'decision-state' | 'consultation-state';

/** The step of each in the addresses of its lists, below the section; permanent. */
export const commonSteps: Readonly<Record<CommonDivision, string>> = {
	year: 'year',
	'report-year': 'year',
	issuer: 'issuer',
	topic: 'topic',
	status: 'status',
	'decision-state': 'state',
	'consultation-state': 'state',
};

/** A way of dividing documents by the value of one field. */
export interface FieldDivision {
	/** Step of the lists' addresses below the section; permanent. */
	step: string;
	/** What readers see above the values. */
	label: string;
	field: string;
	/** The field's values in the order of their lists, with the steps of the lists' addresses. */
	values?: readonly {
		slug: string;
		value: string;
		label: string;
		description?: string;
		/** The words by which the search finds the value's list, if it stands for itself. */
		keywords?: string;
	}[];
	/** The values are the columns of documents, among them the county's own. */
	columns?: true;
	/** The field holds the id of an agency. */
	agencies?: true;
	/** The field holds a year, whose list is called so; the newest stands first. */
	yearLabel?: (year: string) => string;
}

/** What a kind of documents is, besides what every collection is. Its pages, lists, addresses and feeds follow from it. */
export interface DocumentKind<
	Name extends string = string,
	Schema extends RecordSchema = RecordSchema,
> extends Collection<Name, Schema> {
	path: string;
	/** The section that lists the documents. */
	section: Section;
	/** Id of the section behind which the kind's section stands in the site map; at its end without one. */
	after?: string;
	/** How the documents are divided into lists, in the order in which readers see it. */
	divisions: readonly (CommonDivision | FieldDivision)[];
	/** Fields that have a place of their own on the page, outside its facts. */
	placed?: readonly string[];
	/** The heading of the procedure's steps, and whether they stand above the text or below it. */
	timeline?: { title: string; place: 'above' | 'below' };
	/** The document bears the red head of its issuer where the county wants red heads. */
	redHead?: true;
	/** The document is offered as a Word file in the form of GB/T 9704. */
	word?: true;
	/** The home page shows the newest documents. */
	onHome?: true;
	/** The document states rules, so that machines are told its legal validity (schema.org/Legislation). */
	legislation?: true;
	/** The record is of the agency whose id it has: its page says how to reach that agency's office. */
	ofAgency?: true;
	/** Words of a heading of the body before which the report's tables stand. */
	tablesBefore?: string;
	/**
	 * What a document's fields prove for auditors, as words from a fixed set without blanks: its page states them as facts.
	 * Written as a method's type, so that kinds of different records stand in one list.
	 */
	states?: { of(data: z.output<Schema>): readonly string[] }['of'];
	/** Ids of the sections that show the same documents in another way, to which the lists lead. */
	overviews?: readonly string[];
}

/** A kind of documents as its file declares it. */
type Declaration<Name extends string, Schema extends RecordSchema> = Omit<
	DocumentKind<Name, Schema>,
	'format' | 'section'
> & { section: Omit<Section, 'path' | 'documents' | 'main'> & { main?: true } };

/** Declares a kind of documents; the section's address is the collection's. */
export function documentKind<const Name extends string, Schema extends RecordSchema>(
	declared: Declaration<Name, Schema>,
): DocumentKind<Name, Schema> {
	const { name, path, section, references } = declared;
	return {
		...declared,
		format: 'markdown',
		references: { ...references, catalogueItem: ['catalogue-items'] },
		section: {
			...section,
			main: section.main ?? false,
			path,
			documents: name,
			records: { collection: name },
		},
	};
}
