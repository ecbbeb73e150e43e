import type { Section, SectionRecords } from '../declarations/section.ts';

/** What a county has, as far as it decides which sections have a page. */
export interface SectionContent {
	has: (records: SectionRecords) => boolean;
	/** The decoded addresses of pages that the county wrote by hand. */
	handMade: readonly string[];
	/** Ids of the sections on whose pages readers find columns that have documents. */
	places: readonly (string | undefined)[];
}

/**
 * The sections that have a page: those of which there are records, those that the engine fills itself, and of the hubs those
 * that lead to something.
 */
export function shownSections(
	all: readonly Section[],
	{ has, handMade, places }: SectionContent,
): readonly Section[] {
	const filled = new Set(all.filter(({ records }) => records && has(records)));
	const leads = ({ id, path }: Section) =>
		places.includes(id) ||
		handMade.some((address) => address.startsWith(path)) ||
		all.some(
			(part) =>
				part.path !== path &&
				part.path.startsWith(path) &&
				(filled.has(part) || part.reviewedOn !== undefined),
		);
	return all.filter((section) => {
		if (section.records) return filled.has(section);
		return !section.hub || section.found === 'text' || leads(section);
	});
}
