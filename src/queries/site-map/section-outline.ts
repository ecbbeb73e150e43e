import { columnLinks, columnsWithDocuments } from '../lists/column-links.ts';
import { isShown, sectionsOf } from '../records/sections.ts';
import { information } from '../../collections/information.ts';
import { sectionTrees } from '../../collections/sections/section-tree.ts';
import type { Portal } from '../portal.ts';
import type { ColumnLink } from '../lists/column-links.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { OutlineLine, SectionTree } from '../../collections/sections/section-tree.ts';

/** The sections by their addresses, and below each the columns of documents that have their place on its page. */
export function sectionOutline(portal: Portal): OutlineLine[] {
	return sectionTrees(sectionsOf(portal)).map((tree) => lineOf(portal, tree));
}

/** The columns of the section's page; 主动公开信息 also has those of sections that have no page. */
function columnsBelow(portal: Portal, section: Section): readonly ColumnLink[] {
	const own = columnLinks(portal, section.id);
	if (section.id !== information.section.id) return own;
	const homeless = columnsWithDocuments(portal)
		.filter(({ column }) => !isShown(portal, { id: column.place }))
		.map(({ link }) => link);
	return [...own, ...homeless];
}

function lineOf(portal: Portal, { section, children }: SectionTree): OutlineLine {
	const columns = columnsBelow(portal, section).map(({ href, title, facts }) => ({
		section: { path: href, title, description: facts },
		children: [],
	}));
	return { section, children: [...children.map((child) => lineOf(portal, child)), ...columns] };
}
