import { RE2JS } from 're2js';

/** A compiled regular expression. */
export interface Pattern {
	/** Whether the text matches anywhere. */
	test: (text: string) => boolean;
}

const patterns = new Map<string, RE2JS>();

/**
 * The pattern for a regular expression in JavaScript's syntax, compiled once for all pages. Its running time grows at
 * most linearly with the text's length, because pattern and text may come from the audited site. Backreferences and
 * lookaround are not supported. Throws when the source is not such a pattern.
 */
export function pattern(source: string): Pattern {
	return compiled(source);
}

/** The number of steps of a pattern: the maximum work for each character of a text. */
export function patternSize(source: string): number {
	return compiled(source).programSize();
}

function compiled(source: string): RE2JS {
	const known = patterns.get(source) ?? RE2JS.compile(RE2JS.translateRegExp(source));
	patterns.set(source, known);
	return known;
}
