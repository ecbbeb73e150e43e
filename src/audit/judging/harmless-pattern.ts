import { patternSize } from './pattern.ts';

/** The maximum length of a regular expression that is run. */
const longestPattern = 200;
/**
 * The maximum number of steps: a short pattern may contain a count such as `{1000}`. National duties need fewer than
 * 50.
 */
const mostSteps = 1000;

/** Whether a regular expression from the audited site may be run on the site's texts: it is valid, short and small. */
export function isHarmlessPattern(source: string): boolean {
	if (source.length > longestPattern) return false;
	try {
		return patternSize(source) <= mostSteps;
	} catch {
		return false;
	}
}
