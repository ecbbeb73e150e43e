import { searchFactAttributes as names } from '../../search/text/page-marks.ts';
import type { PageFactKind } from '../../search/text/page-marks.ts';
import type { ConsultationDays } from '../../domain/documents/consultation-state.ts';

export interface MarkedFact {
	kind: PageFactKind;
	/** The label of the fact. */
	label: string;
	/** What the fact is about, if the page's title does not say it. */
	about?: string | undefined;
	/** The value of the fact, if it is spread over several elements. */
	value?: string | undefined;
	days?: ConsultationDays | undefined;
}

/** The attributes that mark an element as a fact; the search answers questions with it. */
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
