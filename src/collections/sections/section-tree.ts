import { home } from './sections.ts';
import type { Section } from './sections.ts';

/** A section with those that its address encloses. */
export interface SectionTree {
	section: Section;
	children: readonly SectionTree[];
}

/** Sections by the deepest section whose address encloses theirs, in the order given; none lies within the home page. */
export function sectionTrees(sections: readonly Section[]): SectionTree[] {
	const byParent = Map.groupBy(sections, (section) => enclosing(section, sections));
	return below(undefined);

	function below(parent: Section | undefined): SectionTree[] {
		return (byParent.get(parent) ?? []).map((section) => ({ section, children: below(section) }));
	}
}

function enclosing({ path }: Section, sections: readonly Section[]): Section | undefined {
	return sections
		.filter(
			(other) => other.path !== home.path && other.path !== path && path.startsWith(other.path),
		)
		.reduce<Section | undefined>(
			(deepest, other) => (deepest && deepest.path.length > other.path.length ? deepest : other),
			undefined,
		);
}
