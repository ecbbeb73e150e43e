/** A record as it lies in `content/`, not yet validated. */
export interface SourceRecord {
	id: string;
	/** The path that editors know: the content folder as given, then the file below it, with forward slashes. */
	file: string;
	data: unknown;
	/** The text below the front matter; empty for CSV and YAML. */
	body: string;
	/** Line of the file on which the body begins. */
	bodyLine: number;
	/** Changes when, and only when, the file's text changes, whatever its encoding. */
	digest: string;
	/** The line where the field at `path` stands, or the nearest enclosing one that exists. */
	lineOf: (path: readonly PropertyKey[]) => number;
	/** The plain value at `path` as it is written, where YAML reads it as a number or such; `undefined` if there is none. */
	writtenAt?: (path: readonly PropertyKey[]) => string | undefined;
	/** Fields that are written but could not be read, which is a problem of its own already. Default: none. */
	unreadFields?: ReadonlySet<string>;
	/** The body could not be read, and `body` is empty. */
	isBodyUnread?: true;
}
