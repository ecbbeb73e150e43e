/** A record of a table. */
export interface RowData {
	line: number;
	data: Record<string, unknown>;
	/** The fields whose cells cannot be read. */
	unreadFields?: Set<string>;
}
