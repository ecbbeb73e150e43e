import type { ReadingState } from './reading-states.ts';
import type { Visit } from './sweep.ts';

/** A page and what it is made of: any names, such as those of its components. */
export interface MadePage {
	path: string;
	parts: ReadonlySet<string>;
}

/**
 * Visits that are far fewer than every page in every state, and miss little: a few pages that between them have every part
 * are visited in all states; of the others one of each that are made of the same parts, in one state, which follows from
 * its address.
 */
export function shareStates(pages: readonly MadePage[], states: readonly ReadingState[]): Visit[] {
	const thorough = pagesWithEveryPart(pages);
	return differentPages(pages, thorough).map(({ path }) => ({
		path,
		states: thorough.has(path)
			? states
			: states.filter((_, index) => index === hashOf(path) % states.length),
	}));
}

/** The chosen pages, and the first page of each other set of parts. */
function differentPages(
	pages: readonly MadePage[],
	chosen: ReadonlySet<string>,
): readonly MadePage[] {
	const partsOf = ({ parts }: MadePage) => [...parts].sort().join(' ');
	const known = new Set(pages.filter(({ path }) => chosen.has(path)).map(partsOf));
	return pages.filter((page) => {
		const parts = partsOf(page);
		const isNew = !known.has(parts);
		known.add(parts);
		return isNew || chosen.has(page.path);
	});
}

/** Always the page with the most parts that are still missing; of equal ones the first. */
function pagesWithEveryPart(pages: readonly MadePage[]): Set<string> {
	const missing = new Set(pages.flatMap(({ parts }) => [...parts]));
	const chosen = new Set<string>();
	const gainOf = ({ parts }: MadePage) => [...parts].filter((part) => missing.has(part)).length;
	while (missing.size > 0) {
		const best = pages.reduce((a, b) => (gainOf(b) > gainOf(a) ? b : a));
		chosen.add(best.path);
		for (const part of best.parts) missing.delete(part);
	}
	return chosen;
}

/** A whole number, always the same for the same text. */
function hashOf(text: string): number {
	return [...text].reduce(
		(hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003,
		0,
	);
}
