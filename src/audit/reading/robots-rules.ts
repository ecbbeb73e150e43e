/** A line `Allow` or `Disallow` of a `robots.txt`. */
export interface RobotsRule {
	allows: boolean;
	/** As written: the beginning of a path, with `*` for any text, and `$` for its end (RFC 9309, 2.2.3). */
	pattern: string;
}

/**
 * Whether the rules allow a path: the longest pattern that matches decides, of equally long ones the one that allows,
 * and a path that none matches is allowed (RFC 9309, 2.2.2).
 */
export function isAllowedBy(rules: readonly RobotsRule[], path: string): boolean {
	let deciding: RobotsRule | undefined;
	for (const rule of rules) {
		const difference = rule.pattern.length - (deciding?.pattern.length ?? 0);
		if (difference < 0 || (difference === 0 && !rule.allows)) continue;
		if (matches(encoded(rule.pattern), path)) deciding = rule;
	}
	return deciding?.allows ?? true;
}

/** Takes time in proportion to the lengths alone, because the pattern comes from the audited site. */
function matches(pattern: string, path: string): boolean {
	const isWhole = pattern.endsWith('$');
	const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
	if (!path.startsWith(first)) return false;
	const last = isWhole ? others.pop() : undefined;
	let end = first.length;
	for (const part of others) {
		const found = path.indexOf(part, end);
		if (found === -1) return false;
		end = found + part.length;
	}
	if (!isWhole) return true;
	if (last === undefined) return path.length === end;
	return path.length - last.length >= end && path.endsWith(last);
}

/** The pattern in the form of `sitePath`: percent-encoded, in capitals. */
function encoded(pattern: string): string {
	return pattern
		.replace(/[^\x00-\x7f]+/g, (text) => encodeURI(text.toWellFormed()))
		.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
}
