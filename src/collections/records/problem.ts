import type { PersonalDataKind } from '../../domain/personal-data/personal-data.ts';

/** Something that an editor must correct (error) or should look at (warning). */
export interface Problem {
	/** The path that the editor knows, such as `content/agencies/justice.md`. */
	file: string;
	/** 1-based. */
	line: number;
	/** Further lines of a table on which the same is wrong; the message names them. */
	otherLines?: readonly number[];
	/** The Chinese name of the field; `undefined` if the problem does not concern a single field. */
	field?: string | undefined;
	/** What is wrong and what it should look like, in Chinese. */
	message: string;
	severity: 'error' | 'warning';
	/** Nothing is wrong: the record is not public yet. */
	waits?: true;
	/** The kind of personal data that was found. */
	personalData?: PersonalDataKind;
}
