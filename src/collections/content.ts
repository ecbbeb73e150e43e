import type { ValidRecord } from './validate.ts';

/** All that the rules across records may look at. */
export interface Content {
	contentDir: string;
	/** Records whose own fields are right; a rule never meets a malformed value. */
	records: readonly ValidRecord[];
	/** Every id that exists, those of malformed records included, so that one mistake is reported once. */
	ids: ReadonlyMap<string, ReadonlySet<string>>;
	/** Files below the public folder, as addresses such as `/files/a.docx`. */
	publicFiles: ReadonlySet<string>;
}
