import type { z } from 'zod';
import type { UpdateFrequency } from '../../domain/dates/update-frequency.ts';
import type { OfficialForm } from './official-form.ts';

/** A record's fields: always a strict object, so that a misspelt field is refused. */
export type RecordSchema = z.ZodObject<z.ZodRawShape, z.core.$strict>;

/**
 * How records lie in `content/`:
 * `markdown` and `mdx`: one file a record in the folder `content/<name>/`, front matter and body;
 * `csv`: one row a record, the files of `content/<name>/` together, first row = column headers;
 * `yaml`: a single record, the file `content/<name>.yaml`.
 */
export type Format = 'markdown' | 'mdx' | 'csv' | 'yaml';

/**
 * What one kind of record is. Everything that reads records (check, pages, import, search) is driven by these values,
 * so that adding a collection adds data, not machinery.
 */
export interface Collection<
	Name extends string = string,
	Schema extends RecordSchema = RecordSchema,
> {
	/** The folder in `content/`, permanent. */
	name: Name;
	/** The Chinese name that readers and editors see. */
	title: string;
	format: Format;
	schema: Schema;
	/** The address below which the pages of the collection lie, with both slashes; `undefined` if its records have no pages. */
	path?: string;
	/** Markdown only: records lie in the folder itself; folders in it belong to other collections. */
	flat?: true;
	/** CSV only: the column whose value is the record's id. */
	key?: string;
	/** CSV only: fields that tell rows with the same key apart, such as the agency of an item that several agencies have. */
	keyWith?: readonly string[];
	/** CSV only: each file is a whole version of a list, named by the day from which it holds (`2026-03-01.csv`). */
	versioned?: true;
	/** CSV only: keys must be unique only within a file, not across all files. Always so for versions. */
	keyPerFile?: true;
	/**
	 * CSV only: what a file may be called, without `.csv`; `hint` says it to editors, `example` is one. `published` makes such a
	 * name from that of a file as others publish it; `undefined` when it cannot.
	 */
	fileName?: {
		pattern: RegExp;
		hint: string;
		example: string;
		published?: (name: string) => string | undefined;
	};
	/** CSV only: the form in which the table is published elsewhere; files in it are read too. */
	form?: OfficialForm;
	/** CSV only: fields that hold addresses of this site's own pages, each of which must exist. */
	links?: readonly string[];
	/** Fields that hold ids of other records: dotted field path → the collections they may point to. */
	references?: Record<string, readonly string[]>;
	/**
	 * Rules that look at several fields of one record. Called only with records whose fields are all well-formed.
	 * The check of each rule is independent: every broken rule is reported.
	 */
	rules?: readonly Rule<z.output<Schema>>[];
	/** Advised and expected fields that a record with such data need not have; called with fields as they are written. */
	unasked?: (data: Readonly<Record<string, unknown>>) => readonly string[];
	/** Any personal data in a record is an error. Otherwise data that offices often publish lawfully is only a warning. */
	withoutPersonalData?: true;
	/** Days by which something must have been done; a later one is a warning. Default: none. */
	deadlines?: readonly Deadline[];
	/** How often its records are renewed, as the law or the form of its files says it. Default: 不定期. */
	frequency?: UpdateFrequency;
}

/** The fields of a collection's record, as its schema returns them. */
export type DataOf<Of extends Pick<Collection, 'schema'>> = z.output<Of['schema']>;

/** A period in working days between two dates of a record. */
export interface Deadline {
	/** The field from whose day the period runs, and the one whose day must not lie after its end. */
	from: string;
	to: string;
	workingDays: number;
	/** What must be done, such as `应在作出决定后 7 个工作日内公示`, in Chinese. */
	requirement: string;
	/** The statute and its article, in Chinese. */
	basis: string;
}

/**
 * Information must be made public within 20 working days once it is formed (条例 art. 26). Declared by the kinds that the article
 * covers; reports, reconsideration decisions, consultations and interpretations have terms of their own, or none in days.
 */
export const disclosureDeadlines: readonly Deadline[] = [
	{
		from: 'formedOn',
		to: 'publishedOn',
		workingDays: 20,
		requirement: '应在成文后 20 个工作日内公开',
		basis: '《政府信息公开条例》第二十六条',
	},
];

/**
 * Returns what is wrong with the record, or `undefined`. Written as a method's type, so that collections of different
 * records stand in one list: a rule is called with records of its own collection alone.
 */
export type Rule<Data> = { check(data: Data): RuleViolation | undefined }['check'];

export interface RuleViolation {
	/** The field at which the problem is shown. */
	field: string;
	/** What is wrong and what it should look like, in Chinese. */
	message: string;
	/** A warning does not stop the build. Default: error. */
	severity?: 'error' | 'warning';
}

/** Declares a collection; exists for the inference of `rules` from `schema`. */
export function collection<const Name extends string, Schema extends RecordSchema>(
	description: Collection<Name, Schema>,
): Collection<Name, Schema> {
	return description;
}
