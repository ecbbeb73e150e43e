/** The pairs of neighbouring characters of a text. */
export function bigramsOf(text: string): string[] {
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** The share of some parts that a text contains. */
export function shareIn(text: string, parts: readonly string[]): number {
	return parts.filter((part) => text.includes(part)).length / parts.length;
}

/** How many characters two texts have in common in the same order: the length of their longest common subsequence. */
export function commonLength(a: string, b: string): number {
	let lengths = new Array<number>(b.length + 1).fill(0);
	for (const character of a) {
		const before = lengths;
		lengths = [0];
		for (let place = 1; place <= b.length; place++)
			lengths.push(
				b[place - 1] === character
					? (before[place - 1] ?? 0) + 1
					: Math.max(before[place] ?? 0, lengths[place - 1] ?? 0),
			);
	}
	return lengths[b.length] ?? 0;
}
