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
 * are visited in all states. Of the others, those that together have every part in each section are visited in one state,
 * which follows from their address. Sections differ in text, so one page of each is measured on the
 * narrowest screen in every size of type, where text finds least room.
 */
export function shareStates(pages: readonly MadePage[], states: readonly ReadingState[]): Visit[] {
	const thorough = pagesWithEveryPart(pages);
	const sizes = narrowestSizes(states);
	const sections = new Set(pages.filter(isThorough).map(({ section }) => section));
	const ofSections = [...Map.groupBy(pages, ({ section }) => section).values()].flatMap(
		(section) => [...pagesWithEveryPart(section, section.filter(isThorough))],
	);
	const chosen = new Set([...thorough, ...ofSections]);
	return pages
		.filter(({ path }) => chosen.has(path))
		.map((page) => {
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

/** The states of the narrowest screen, without those that differ only in colours from an earlier one. */
function narrowestSizes(states: readonly ReadingState[]): readonly ReadingState[] {
	const narrowest = Math.min(...states.map(({ width }) => width));
	const bySize = Map.groupBy(
		states.filter(({ width }) => width === narrowest),
		({ choices }) => choices.type,
	);
	return [...bySize.values()].flatMap(([first]) => first ?? []);
}

/**
 * Chooses pages until every part that the `known` ones lack is in one of them: each time the page with the most missing
 * parts; among equals the first.
 */
function pagesWithEveryPart(
	pages: readonly MadePage[],
	known: readonly MadePage[] = [],
): ReadonlySet<string> {
	const missing = new Set(pages.flatMap(({ parts }) => [...parts]));
	for (const { parts } of known) for (const part of parts) missing.delete(part);
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
