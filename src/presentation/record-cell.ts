import type { ByDay } from '../domain/dates/by-day.ts';

/** A cell of a table that the engine makes of records. */
export interface RecordCell {
	text: string;
	href?: string | undefined;
	/** The colour of a state; the text says the same. */
	tone?: 'good' | 'planned' | 'warn' | 'ended' | undefined;
	/** For a text that depends on the day: what it is from the day of the build on. The first is `text` and `tone`. */
	dated?: ByDay<Pick<RecordCell, 'text' | 'tone'>> | undefined;
	/** The place of the cell, by which it is cited. */
	anchor?: string | undefined;
	/** What the cell states for programs. */
	data?: Readonly<Record<string, string>> | undefined;
	/** A text of several sentences. */
	isLong?: boolean | undefined;
}
