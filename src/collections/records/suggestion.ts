/** The most suggestions in a check. More misspelt names are not slips, and comparing each with all known names is slow. */
export const mostSuggestions = 200;

/** `，是不是 expiresOn？` if one of `candidates` resembles what the editor wrote; otherwise an empty text. */
export function suggestion(written: string, candidates: readonly string[]): string {
	const best = closest(written, candidates);
	return best === undefined ? '' : `，是不是 ${best}？`;
}

function closest(written: string, candidates: readonly string[]): string | undefined {
	const wanted = plain(written);
	const [best] = candidates
		.map((candidate) => ({ candidate, name: plain(candidate), most: mostDistance(candidate) }))
		.filter(({ name, most }) => Math.abs(name.length - wanted.length) <= most)
		.map(({ name, ...rest }) => ({ ...rest, distance: editDistance(wanted, name) }))
		.filter(({ distance, most }) => distance <= most)
		.toSorted((a, b) => a.distance - b.distance);
	return best?.candidate;
}

function mostDistance(candidate: string): number {
	return Math.max(1, Math.floor(candidate.length / 3));
}

/** The letters of a name in lower case, so that `expires_on`, `expires-on` and `ExpiresOn` are equal. */
function plain(text: string): string {
	return text.toLowerCase().replace(/[\s_-]/g, '');
}

/** Levenshtein distance with transposed neighbours counted once (optimal string alignment). */
function editDistance(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					at(rows, i - 1, j) + 1,
					(row[j - 1] ?? 0) + 1,
					at(rows, i - 1, j - 1) + cost,
					swapped ? at(rows, i - 2, j - 2) + 1 : Infinity,
				),
			);
		}
		rows.push(row);
	}
	return at(rows, a.length, b.length);
}

function at(rows: readonly number[][], i: number, j: number): number {
	return rows[i]?.[j] ?? Infinity;
}
