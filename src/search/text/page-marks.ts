import type { ConsultationDays } from '../../domain/documents/consultation-state.ts';

/** A list, a matrix or an overview. The search finds it by its name and its purpose, not by its contents. */
export interface OverviewPage {
	address: string;
	title: string;
	/** Its purpose, in one sentence. */
	purpose: string;
	/** The keywords of its section, separated by commas. */
	keywords: string;
	/** True for one of many similar lists, which is found only by its name. */
	byNameOnly?: boolean;
}

export const listsFile = 'lists';

/** The attribute of `<main>` on such a page; its value is `title` for a list that is found only by its name. */
export const listAttribute = 'data-search-list';

/** The kinds of facts that a page can mark: opening hours, ways to contact, the form to use, the deadline, who holds a post. */
export const pageFactKinds = ['hours', 'phone', 'address', 'form', 'deadline', 'leader'] as const;

export type PageFactKind = (typeof pageFactKinds)[number];

/** A fact that a page marks, in the page's own words. */
export interface PageFact {
	kind: PageFactKind;
	label: string;
	text: string;
	/** The address of a link, such as a form's file. */
	href?: string;
	/** What the fact is about, if the page's title does not say it. */
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
	/** The value of the fact, if it is spread over several elements. */
	value: 'data-search-value',
	started: 'data-started',
	ended: 'data-ended',
	answered: 'data-answered',
} as const;

/** Whether a page continues a table: only its rows are searched, and its title is not. */
export function isFurtherPage(title: string): boolean {
	return /（第 \d+ 页）$/.test(title);
}
