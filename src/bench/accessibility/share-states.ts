import type { ReadingState } from './reading-states.ts';
import type { Visit } from './sweep.ts';

/** A page, its section, and the names of its parts, such as those of its elements. */
export interface MadePage {
	path: string;
	section: string;
	parts: ReadonlySet<string>;
}

/**
 * Chooses visits: far fewer than every page in every state, with few losses. A few pages that together have every part
 * are visited in all states. Of the others, one page for each set of parts is visited in one state, which follows from
 * its address. Sections differ in text, so one page of each is measured in all states that differ in sizes; colours do
 * not change sizes.
 */
export function shareStates(pages: readonly MadePage[], states: readonly ReadingState[]): Visit[] {
	const thorough = pagesWithEveryPart(pages);
	const sizes = differentSizes(states);
	const sections = new Set(pages.filter(isThorough).map(({ section }) => section));
	return differentPages(pages, thorough).map((page) => {
		const { path, section } = page;
		if (isThorough(page)) return { path, states };
		const isNew = !sections.has(section);
		sections.add(section);
		const own = states.filter((_, index) => index === hashOf(path) % states.length);
		return { path, states: own, ...(isNew && { measured: sizes }) };
	});

	function isThorough({ path }: MadePage): boolean {
		return thorough.has(path);
	}
}

/** The states without those that differ only in colours from an earlier one. */
function differentSizes(states: readonly ReadingState[]): readonly ReadingState[] {
	const bySize = Map.groupBy(states, ({ width, choices }) => `${width} ${choices.type}`);
	return [...bySize.values()].flatMap(([first]) => first ?? []);
}

/** The chosen pages, and the first page of each other set of parts in each section. */
function differentPages(
	pages: readonly MadePage[],
	chosen: ReadonlySet<string>,
): readonly MadePage[] {
	const partsOf = ({ section, parts }: MadePage) => [section, ...[...parts].sort()].join(' ');
	const known = new Set(pages.filter(({ path }) => chosen.has(path)).map(partsOf));
	return pages.filter((page) => {
		const parts = partsOf(page);
		const isNew = !known.has(parts);
		known.add(parts);
		return isNew || chosen.has(page.path);
	});
}

/**
 * Chooses pages until every part is in one of them: each time the page with the most missing parts; among equals the
 * first.
 */
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
