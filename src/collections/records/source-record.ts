/** A record as it lies in `content/`, not yet validated. */
export interface SourceRecord {
	id: string;
	/** The path that editors know: the content folder as given, then the file below it, with forward slashes. */
	file: string;
	data: unknown;
	/** Fields that `data` lacks because their cells cannot be read. Each is a problem of its own already. */
	misread?: ReadonlySet<string>;
	/** The text below the front matter; empty for CSV and YAML. */
	body: string;
	/** Line of the file on which the body begins. */
	bodyLine: number;
	/** Changes when, and only when, the file's bytes change. */
	digest: string;
	/** The line where the field at `path` stands, or the nearest enclosing one that exists. */
	lineOf: (path: readonly PropertyKey[]) => number;
}
