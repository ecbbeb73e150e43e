import type { AgencyContacts } from './agency-contacts.ts';

/** A name of an agency in a text. */
export interface AgencyNamed {
	agency: AgencyContacts;
	start: number;
	end: number;
}

/** The agencies that a text names, in order; of overlapping names the longest counts. */
export function namedAgencies(
	text: string,
	agencies: readonly AgencyContacts[],
): readonly AgencyNamed[] {
	const found: AgencyNamed[] = [];
	const names = agencies
		.flatMap((agency) => agency.names.map((name) => ({ agency, name })))
		.toSorted((a, b) => b.name.length - a.name.length);
	for (const { agency, name } of names)
		for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
			const end = start + name.length;
			if (!found.some((other) => other.start < end && start < other.end))
				found.push({ agency, start, end });
		}
	return found.toSorted((a, b) => a.start - b.start);
}
