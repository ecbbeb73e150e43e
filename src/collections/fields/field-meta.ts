/** A value as an editor writes it. */
export type Example = string | number | boolean | readonly (string | number)[];

/** A value that a field may have. */
export interface AllowedValue {
	value: string;
	/** The Chinese that readers see, where the value itself is not Chinese. */
	label?: string;
	/** What the value means or requires, in Chinese. */
	note?: string;
	/** Other Chinese words that editors write for it. */
	words?: readonly string[];
}

declare module 'zod' {
	interface GlobalMeta {
		/**
		 * What an editor writes into the field, in Chinese without markup. A building block describes its form; a field that
		 * describes itself replaces that.
		 */
		description?: string | undefined;
		/** A heading that the column had before or has in other forms; tables that have it are read. */
		formerTitle?: string | undefined;
		/** A value of the example that the handbook shows. */
		example?: Example | undefined;
		/** The allowed values, where the schema cannot list them or they need an explanation; otherwise its enumeration. */
		values?: readonly AllowedValue[] | undefined;
		/** An empty field is a warning. */
		advised?: boolean | undefined;
		/** What the reminder of an empty advised field says, in Chinese, instead of the common words. */
		advice?: string | undefined;
		/** The field that may be filled in instead; a rule of the collection requires exactly one of the two. */
		alternative?: string | undefined;
		/**
		 * The field is optional to the machine only: a record written by hand must have it, a record taken over from an old
		 * system (`importedFrom`) may lack it with a warning.
		 */
		expected?: boolean | undefined;
		/** The value is a number, set flush right in tables. */
		numeric?: boolean | undefined;
		/** The value is a date. In a table it may be written as spreadsheets do. */
		date?: boolean | undefined;
		/** The value is a date or words for a time. In a table a date may be written as spreadsheets do. */
		dateInWords?: boolean | undefined;
		/** The value is a paragraph, which gets a wide column in tables. */
		long?: boolean | undefined;
		/** The value is the full name of an agency of the county's directory. */
		agencyName?: boolean | undefined;
		/** The value may name an organisation that is no agency of the directory. */
		orOther?: boolean | undefined;
		/** The value is the address of another site. In a table it is a link. */
		webAddress?: boolean | undefined;
		/** The value names a unit or a group of units, by its id or as documents write it. */
		unitName?: boolean | undefined;
		/** Other headings under which tables of others have the column. */
		headings?: readonly string[] | undefined;
		/**
		 * The value names or identifies a natural person. A superseded version of a list does not keep it public after the
		 * person has left the list.
		 */
		person?: boolean | undefined;
		/** A new file has the field ready to be filled in, with its rows if `values` names them, although it is optional. */
		prepared?: boolean | undefined;
		/** The value is the id of a duty of publication, the nation's or the county's. */
		dutyId?: boolean | undefined;
	}
}

/** The values with a note where there is one. */
export function notedValues<Value extends string>(
	values: readonly Value[],
	notes: Partial<Record<Value, string>>,
): AllowedValue[] {
	return values.map((value) => {
		const note = notes[value];
		return note === undefined ? { value } : { value, note };
	});
}
