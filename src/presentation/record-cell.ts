/** A cell of a table that the engine makes of records. */
export interface RecordCell {
	text: string;
	href?: string | undefined;
	/** The colour of a state; the text says the same. */
	tone?: 'good' | 'planned' | 'warn' | 'ended' | undefined;
	/** The place of the cell, by which it is cited. */
	anchor?: string | undefined;
	/** What the cell states for programs. */
	data?: Readonly<Record<string, string>> | undefined;
	/** A text of several sentences. */
	isLong?: boolean | undefined;
}
