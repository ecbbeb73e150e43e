import { likeness } from './likeness.ts';
import type { Suggestible, Resembling } from './likeness.ts';

/** The most comparisons for one set of candidates: enough for a hundred slips among ten thousand documents. */
const mostComparisons = 1_000_000;

/**
 * `，应写成 category` if `written` is one of the words of a candidate, `，是不是 expiresOn？` if it resembles one by letters or by
 * meaning; otherwise an empty text.
 */
export function suggestion(written: string, candidates: readonly (string | Suggestible)[]): string {
	return suggester(candidates)(written);
}

/**
 * The same for many texts and the same candidates. Each text is compared once; after a great many comparisons there are no more
 * suggestions, because so many misspelt names are not slips.
 */
export function suggester(
	candidates: readonly (string | Suggestible)[],
): (written: string) => string {
	const known = candidates.map((candidate) =>
		typeof candidate === 'string' ? { name: candidate } : candidate,
	);
	const resembling = likeness(known);
	const suggestions = new Map<string, string>();
	return (written) => {
		const earlier = suggestions.get(written);
		if (earlier !== undefined) return earlier;
		if (suggestions.size * known.length > mostComparisons) return '';
		const found = formatResembling(resembling(written));
		suggestions.set(written, found);
		return found;
	};
}

/** The same for candidates that have been found. */
export function formatResembling({ names, isCertain }: Resembling): string {
	if (names.length === 0) return '';
	return isCertain ? `，应写成 ${names.join()}` : `，是不是 ${names.join(' 或 ')}？`;
}
