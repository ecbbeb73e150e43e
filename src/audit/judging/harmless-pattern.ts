import { patternSize } from './pattern.ts';

/** Longer regular expressions are not run. */
const longestPattern = 200;
/** A pattern may write a count such as `{1000}` in few letters; those of the national duties have fewer than 50 steps. */
const mostSteps = 1000;

/** Whether a regular expression of somebody else's may be tried on texts of theirs: it is one, it is short, it is small. */
export function isHarmlessPattern(source: string): boolean {
	if (source.length > longestPattern) return false;
	try {
		return patternSize(source) <= mostSteps;
	} catch {
		return false;
	}
}
