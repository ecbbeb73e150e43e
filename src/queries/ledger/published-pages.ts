import { owedDuties, register } from './register.ts';
import { absolute } from '../site-map/absolute.ts';
import { sitePages } from '../site-map/site-pages.ts';
import { bySection, evidencePages } from '../../audit/judging/evidence.ts';
import type { PublishedPage } from '../../audit/judging/facts.ts';
import type { SitePage } from '../site-map/site-page.ts';

/** Every page as an audit from outside reads it. Headings are read when they are asked for. */
export const publishedPages: readonly PublishedPage[] = [...sitePages.values()].flat().map(publish);

/** Duty → the pages that are evidence of it; the duties in their order. */
export const pagesOfDuty: ReadonlyMap<string, readonly PublishedPage[]> = evidenceByDuty();

const dutiesOfPage = Map.groupBy(
	[...pagesOfDuty].flatMap(([duty, pages]) => pages.map(({ url }) => ({ duty, url }))),
	({ url }) => url,
);

/** Ids of the duties that a page is evidence of, in their order. */
export function claimsOf(url: string): readonly string[] {
	return (dutiesOfPage.get(url) ?? []).map(({ duty }) => duty);
}

function publish({
	href,
	title,
	facts,
	keywords,
	rows,
	figures,
	headings,
}: SitePage): PublishedPage {
	const url = absolute(href);
	let known: readonly string[] | undefined;
	return {
		...facts,
		url,
		title,
		keywords,
		rows,
		figures,
		get headings() {
			return (known ??= headings());
		},
		get claims() {
			return claimsOf(url);
		},
	};
}

function evidenceByDuty() {
	const sections = bySection(publishedPages);
	return new Map(
		owedDuties.map((duty) => [duty.id, evidencePages(duty, sections, register.agencies)]),
	);
}
