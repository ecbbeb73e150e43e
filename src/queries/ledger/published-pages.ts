import { derived } from '../derived.ts';
import { owedDuties, register } from '../records/register.ts';
import { absolute } from '../absolute.ts';
import { siteMap } from '../site-map/site-map.ts';
import { bySection, evidencePages } from '../../audit/judging/evidence.ts';
import type { Portal } from '../portal.ts';
import type { PublishedPage } from '../../audit/judging/facts.ts';
import type { SitePage } from '../site-map/site-page.ts';

/** Every page in the form in which an outside audit reads it. Bodies are read only when needed. */
export const publishedPages = derived((portal): readonly PublishedPage[] =>
	[...siteMap(portal).values()].flat().map((each) => publish(portal, each)),
);

/** A duty's id → the pages that are evidence of it, in the order of the duties. */
export const pagesOfDuty = derived((portal): ReadonlyMap<string, readonly PublishedPage[]> =>
	evidenceByDuty(portal),
);

const dutiesOfPage = derived((portal) =>
	Map.groupBy(
		[...pagesOfDuty(portal)].flatMap(([duty, pages]) => pages.map(({ url }) => ({ duty, url }))),
		({ url }) => url,
	),
);

/** Ids of the duties that a page is evidence of, in the order of the duties. */
export function claimsOf(portal: Portal, url: string): readonly string[] {
	return (dutiesOfPage(portal).get(url) ?? []).map(({ duty }) => duty);
}

function publish(
	portal: Portal,
	{ href, title, facts, keywords, rows, figures, elements, headings, saysNothing }: SitePage,
): PublishedPage {
	const url = absolute(portal, href);
	let known: readonly string[] | undefined;
	let isSilent: boolean | undefined;
	return {
		...facts,
		url,
		title,
		keywords,
		rows,
		figures,
		elements,
		get saysNothing() {
			return (isSilent ??= saysNothing());
		},
		get headings() {
			return (known ??= headings());
		},
		get claims() {
			return claimsOf(portal, url);
		},
	};
}

function evidenceByDuty(portal: Portal) {
	const sections = bySection(publishedPages(portal));
	return new Map(
		owedDuties(portal).map((duty) => [
			duty.id,
			evidencePages(duty, sections, register(portal).agencies),
		]),
	);
}
