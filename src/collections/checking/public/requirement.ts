import type { Minute } from '../../../domain/dates/minute.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** What a county would show if it went public now. */
export interface PublicCounty {
	contentDir: string;
	publicDir: string;
	/** The records that are public at the minute `now`. */
	records: readonly ValidRecord[];
	now: Minute;
}

/** Something that a county must have before it goes public. */
export interface PublicRequirement {
	/** A noun, permanent. */
	id: string;
	/** What must be there, in Chinese. */
	what: string;
	/** Where an editor writes it: a file or folder, beginning with `content/` or `public/`. */
	where: string;
	/** The field of that file, as it is written there. */
	field?: string;
	/** The rule that asks for it, in Chinese. */
	basis: string;
	/** What an editor should know besides, in Chinese with a full stop. */
	note?: string;
	/** What lacks it; empty when the county meets the requirement. */
	lacking: (county: PublicCounty) => readonly Lack[];
}

/** One thing that a requirement asks for and that is not there. */
export interface Lack {
	/** Where it would stand, if that is more exact than the requirement's `where`. */
	where?: string;
	/** What lacks it, such as an agency, in Chinese; absent when it is the whole county. */
	of?: string;
}

/** The whole county lacks it, or nothing does. */
export function unless(isThere: boolean): readonly Lack[] {
	return isThere ? [] : [{}];
}

/** The public records of a collection. */
export function recordsOf({ records }: PublicCounty, name: string): ValidRecord[] {
	return records.filter(({ collection }) => collection.name === name);
}
