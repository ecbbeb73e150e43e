import { RE2JS } from 're2js';

/** What may be asked of a pattern. */
export interface Pattern {
	/** Whether the text matches anywhere. */
	test: (text: string) => boolean;
}

const patterns = new Map<string, RE2JS>();

/**
 * The pattern with this source, as JavaScript writes regular expressions, made once however many pages it is tried on.
 * Its time grows with the text's length and never faster, because it may come from the audited site, and so may the text:
 * it knows no references back and no looking around. Throws when the source is no such pattern.
 */
export function pattern(source: string): Pattern {
	return compiled(source);
}

/** How many steps a pattern has: what it takes for each character of a text, at most. */
export function patternSize(source: string): number {
	return compiled(source).programSize();
}

function compiled(source: string): RE2JS {
	const known = patterns.get(source) ?? RE2JS.compile(RE2JS.translateRegExp(source));
	patterns.set(source, known);
	return known;
}
