import { searchFactAttributes as names } from '../../search/text/page-marks.ts';
import type { PageFactKind } from '../../search/text/page-marks.ts';
import type { ConsultationDays } from '../../domain/documents/consultation-state.ts';

export interface MarkedFact {
	kind: PageFactKind;
	/** What the fact is called. */
	label: string;
	/** What it is about where the page's title does not say it. */
	about?: string | undefined;
	/** The fact, where it is spread over several elements. */
	value?: string | undefined;
	days?: ConsultationDays | undefined;
}

/** The attributes that mark an element as a fact by which the search answers a question. */
export function searchFact({ kind, label, about, value, days }: MarkedFact) {
	return {
		[names.kind]: kind,
		[names.label]: label,
		[names.about]: about,
		[names.value]: value,
		[names.started]: days?.startedOn,
		[names.ended]: days?.endedOn,
		[names.answered]: days?.answeredOn,
	};
}
