/**
 * How a table looks in the official form that counties publish, where that differs from the columns of its schema. A file
 * in that form, with two rows of headings, is read as it is.
 */
export interface OfficialForm {
	/** Groups of columns, one column for each value, in which a tick says that the value holds. */
	ticked: readonly TickedGroup[];
	/** Headings of columns whose cells list all values, each behind ■ if it holds, or behind □. */
	boxed: readonly string[];
	/** Headings of columns whose cells were merged: one also holds for the empty ones below it. */
	merged: readonly string[];
}

export interface TickedGroup {
	/** The heading above the group; it is the label of the field. */
	heading: string;
	/** The heading of each column → the value for which it stands. */
	columns: Readonly<Record<string, string>>;
	/** The value whose column may say who is meant, in place of the tick or behind it. */
	said?: string;
}
