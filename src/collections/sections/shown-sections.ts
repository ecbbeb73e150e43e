import type { Section, SectionRecords } from '../declarations/section.ts';

/** A section that the county does not run, with those below it. */
export interface Switch {
	section: string;
	/** In Chinese, for readers. */
	reason: string;
}

/** What a county has, as far as it decides which sections have a page. */
export interface SectionContent {
	has: (records: SectionRecords) => boolean;
	/** The decoded addresses of pages that the county wrote by hand. */
	handMade: readonly string[];
	/** What the county has switched off. */
	switchedOff: readonly Switch[];
	/** Ids of the sections on whose pages readers find columns that have documents. */
	places: readonly (string | undefined)[];
}

/**
 * The sections that have a page: those of which there are records or columns, those that the engine fills itself, and of the hubs those
 * that lead to something.
 */
export function shownSections(
	all: readonly Section[],
	{ has, handMade, places, switchedOff }: SectionContent,
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
	const closed = new Set(sectionsSwitchedOff(all, switchedOff));
	return all.filter((section) => {
		if (closed.has(section)) return false;
		if (section.records) return filled.has(section) || places.includes(section.id);
		return !section.hub || section.found === 'text' || leads(section);
	});
}

/**
 * Whether a county may switch a section off: those of its own records but for the directory of agencies, which everything
 * refers to, and hubs of such sections alone. Pages on law stay.
 */
export function isSwitchable(all: readonly Section[], section: Section): boolean {
	if (section.records) return section.records.collection !== 'agencies';
	const isLaw = ({ path, reviewedOn }: Section) =>
		reviewedOn !== undefined && path.startsWith(section.path);
	return section.hub === true && section.found !== 'text' && !all.some(isLaw);
}

/** The sections that are switched off, by themselves or with the one above them. */
export function sectionsSwitchedOff(
	all: readonly Section[],
	switches: readonly Switch[],
): readonly Section[] {
	const closed = all.filter(
		(section) =>
			switches.some(({ section: id }) => id === section.id) && isSwitchable(all, section),
	);
	return all.filter(
		(section) =>
			isSwitchable(all, section) && closed.some(({ path }) => section.path.startsWith(path)),
	);
}
