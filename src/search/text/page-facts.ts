import type { ConsultationDays } from '../../domain/documents/consultation-state.ts';

/** What a page can tell by a plain fact: when it is open, how and where to reach it, which form to use, by when. */
export const pageFactKinds = ['hours', 'phone', 'address', 'form', 'deadline'] as const;

export type PageFactKind = (typeof pageFactKinds)[number];

/** A fact that a page marks, in the page's own words. */
export interface PageFact {
	kind: PageFactKind;
	label: string;
	text: string;
	/** Where the fact leads, such as a form's file. */
	href?: string;
	/** What the fact is about where the page's title does not say it. */
	about?: string;
	/** The days of a consultation, from which its state follows. */
	days?: ConsultationDays;
}

/** Address of a page → the facts that it marks. */
export type FactsByAddress = Readonly<Record<string, readonly PageFact[]>>;

export const factsFile = 'facts';

export const factAttributes = {
	kind: 'data-search-fact',
	label: 'data-search-label',
	about: 'data-search-about',
	/** The fact, where it is spread over several elements. */
	value: 'data-search-value',
	started: 'data-started',
	ended: 'data-ended',
	answered: 'data-answered',
} as const;
