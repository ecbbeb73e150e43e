import type { KnownWords } from '../index/known-words.ts';
import type { QueryUnit } from './query-units.ts';

/** The weight of an everyday phrase with other characters between its own (抱养孩子 in 抱养一个孩子). */
const stretchedWeight = 1.2;
const shortest = 3;
const mostSkipped = 3;

/**
 * The everyday phrases that a normalized query contains with a few characters between their own; at each position the
 * longest.
 */
export function stretchedUnits(normalized: string, known: KnownWords): QueryUnit[] {
	const phrases = [...known].filter(
		([word, terms]) => word.length >= shortest && terms.length > 0 && !normalized.includes(word),
	);
	const found = new Map<string, QueryUnit>();
	for (let start = 0; start < normalized.length; start++) {
		const rest = normalized.slice(start);
		const [best] = phrases
			.filter(([word]) => word.charAt(0) === rest.charAt(0) && isStretched(word, rest))
			.sort(([a], [b]) => b.length - a.length);
		if (best)
			found.set(best[0], {
				terms: [best[0], ...best[1]],
				weight: stretchedWeight,
				kind: 'synonym',
			});
	}
	return [...found.values()];
}

function isStretched(word: string, rest: string): boolean {
	let place = 0;
	for (const character of word) {
		place = rest.indexOf(character, place) + 1;
		if (place === 0 || place > word.length + mostSkipped) return false;
	}
	return true;
}
