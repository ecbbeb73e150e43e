import type { ConsultationDays } from '../../domain/documents/consultation-state.ts';

/** A list, a matrix or an overview: the search knows it by its name and its purpose, without what it lists. */
export interface OverviewPage {
	address: string;
	title: string;
	/** What it is for, a sentence. */
	purpose: string;
	/** Of its section, with commas between them. */
	keywords: string;
	/** It is one of many alike, found by its name alone. */
	byNameOnly?: boolean;
}

export const listsFile = 'lists';

/** Stands on `<main>` of such a page: `title` where it is found by its name alone. */
export const listAttribute = 'data-search-list';

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

export const searchFactAttributes = {
	kind: 'data-search-fact',
	label: 'data-search-label',
	about: 'data-search-about',
	/** The fact, where it is spread over several elements. */
	value: 'data-search-value',
	started: 'data-started',
	ended: 'data-ended',
	answered: 'data-answered',
} as const;

/** Whether a page goes on with a table: of its words only the rows are its own, and nobody looks for its title. */
export function isFurtherPage(title: string): boolean {
	return /（第 \d+ 页）$/.test(title);
}
