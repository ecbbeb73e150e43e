import { seededRandom } from '../../../src/bench/random.ts';

/** The same choices in every run. */
export interface Random {
	/** An integer from 0 up to, but not including, `limit`. */
	below: (limit: number) => number;
	pick: <Item>(items: readonly Item[]) => Item;
	digits: (count: number) => string;
	year: (first: number, last: number) => string;
}

/** Choices that depend on `seed` alone. */
export function seeded(seed: number): Random {
	const next = seededRandom(seed);
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		pick: (items) => {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('Nothing to pick from');
			return item;
		},
		digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
		year: (first, last) => String(first + below(last - first + 1)),
	};
}
