import { columnLinks } from '../lists/column-links.ts';
import { sectionTrees } from '../../collections/sections/section-tree.ts';
import { sections } from '../../collections/sections/sections.ts';
import type { Portal } from '../portal.ts';
import type { OutlineLine, SectionTree } from '../../collections/sections/section-tree.ts';

/** The sections by their addresses, and below each the columns of documents that have their place on its page. */
export function sectionOutline(portal: Portal): OutlineLine[] {
	return sectionTrees(sections).map((tree) => lineOf(portal, tree));
}

function lineOf(portal: Portal, { section, children }: SectionTree): OutlineLine {
	const columns = columnLinks(portal, section.id).map(({ href, title, facts }) => ({
		section: { path: href, title, description: facts },
		children: [],
	}));
	return { section, children: [...children.map((child) => lineOf(portal, child)), ...columns] };
}
