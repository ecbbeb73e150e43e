/** Longer regular expressions are not run. */
const longestPattern = 200;
/** Repetitions, and groups, that one pattern may have: with few of each, no text makes it run for ever. */
const mostRepetitions = 3;
const mostGroups = 4;

/**
 * Whether a regular expression of somebody else's may be tried on texts of theirs: it is one, it is short, it repeats no
 * group and refers back to none.
 */
export function isHarmlessPattern(source: string): boolean {
	if (source.length > longestPattern) return false;
	const bare = source
		.replace(/\\\D/g, 'x')
		.replace(/\[[^\]]*\]/g, 'x')
		.replace(/\(\?<?[:=!]/g, '(');
	const repetitions = bare.match(/[*+?{]/g) ?? [];
	const groups = bare.match(/\(/g) ?? [];
	if (repetitions.length > mostRepetitions || groups.length > mostGroups) return false;
	if (/\)[*+{]|\\/.test(bare)) return false;
	try {
		new RegExp(source, 'u');
		return true;
	} catch {
		return false;
	}
}
