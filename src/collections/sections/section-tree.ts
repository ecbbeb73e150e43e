import { home } from './sections.ts';
import type { Section } from '../declarations/section.ts';

/** A section with the sections whose addresses lie directly below its own. */
export interface SectionTree {
	section: Section;
	children: readonly SectionTree[];
}

/** A line of 网站地图: a section, or something else that has an address, and what lies below it. */
export interface OutlineLine {
	section: Pick<Section, 'path' | 'title' | 'description'>;
	children: readonly OutlineLine[];
}

/** Arranges sections in trees by their addresses, in the order given. The home page is not a parent. */
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
