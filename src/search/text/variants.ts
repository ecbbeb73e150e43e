import type { Variants } from './fold.ts';

/** Reads pairs of a traditional and its simplified character. */
export function readVariants(pairs: string): Variants {
	const characters = [...pairs];
	const variants = new Map<string, string>();
	for (let index = 0; index + 1 < characters.length; index += 2)
		variants.set(characters[index] ?? '', characters[index + 1] ?? '');
	return variants;
}
