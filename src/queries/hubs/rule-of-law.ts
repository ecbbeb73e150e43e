import { derived } from '../derived.ts';
import { handMadeRecords } from '../records/pages.ts';
import { factsOfTable } from './table-links.ts';
import { sectionsOf } from '../records/sections.ts';
import { publishedTables } from '../records/tables.ts';
import { ruleOfLawGroups } from '../../collections/sections/rule-of-law-groups.ts';
import { ruleOfLaw } from '../../collections/sections/sections.ts';
import { ruleOfLawPage as words } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { TableLink } from './table-links.ts';

/** The links of a group on the page of 法治政府建设. */
interface LinkGroup {
	id: string;
	title: string;
	links: readonly TableLink[];
}

/**
 * The sections of 法治政府建设 in their groups; those of no group and the county's hand-made pages are the last group. A table says how
 * many rows it has, another section what it is.
 */
export const ruleOfLawHub = derived((portal): readonly LinkGroup[] => {
	const sections = sectionsOf(portal);
	const named = ruleOfLawGroups.map(({ id, title, sections: ids }) => ({
		id,
		title,
		links: ids.flatMap((one) =>
			sections.filter((section) => section.id === one).map((section) => linkTo(portal, section)),
		),
	}));
	const grouped = new Set(ruleOfLawGroups.flatMap((group) => group.sections));
	const others = sections.filter(
		({ id, path }) => path.startsWith(ruleOfLaw.path) && id !== ruleOfLaw.id && !grouped.has(id),
	);
	const pages = handMadeRecords(portal).filter(({ href }) => href.startsWith(ruleOfLaw.path));
	const rest = {
		id: 'others',
		title: words.others,
		links: [
			...others.map((section) => linkTo(portal, section)),
			...pages.map(({ href, data: { title, summary } }) => ({ href, title, facts: summary ?? '' })),
		],
	};
	return [...named, rest].filter(({ links }) => links.length > 0);
});

function linkTo(portal: Portal, { id, path: href, title, description }: Section): TableLink {
	const table = publishedTables(portal).find(({ section }) => section.id === id);
	return { href, title, ...(table ? factsOfTable(portal, table) : { facts: description }) };
}
