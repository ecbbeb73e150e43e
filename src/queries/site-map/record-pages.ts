import { agencyHeadings, bodyHeadings, documentHeadings } from './page-headings.ts';
import { answeringFor } from '../hubs/answering-agencies.ts';
import { documentFacts, documentKeywords, sectionOfDocument } from '../document/document-facts.ts';
import { lastModified } from '../records/documents.ts';
import { facts } from './facts.ts';
import { pageHref } from '../lists/lists.ts';
import { newestOf } from '../lists/newest.ts';
import { sectionOf } from '../records/pages.ts';
import { barePage } from './site-page.ts';
import { tableArticle, tablePageFacts, tablePageRows } from '../tables/table-facts.ts';
import { tableName } from '../tables/tables.ts';
import { agencies as agenciesSection } from '../../collections/sections/sections.ts';
import { reconsiderationTemplates } from '../../collections/sections/reconsideration-sections.ts';
import {
	applicationTemplates,
	templatePath,
} from '../../domain/reconsideration/application-templates.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import { lawReviewedOn } from '../../domain/reconsideration/reconsideration.ts';
import { keywordsOf } from './meta-labels.ts';
import { factAttributes } from '../../audit/judging/fact-attributes.ts';
import type { Portal } from '../portal.ts';
import type { PublishedRow } from '../../audit/judging/facts.ts';
import type { Agency } from '../records/agencies.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { HandMadePage } from '../records/pages.ts';
import type { SitePage } from './site-page.ts';
import type { TablePageProps } from '../tables/tables.ts';
import type { Section } from '../../collections/sections/sections.ts';

export function documentPage(portal: Portal, document: PublishedDocument): SitePage {
	const { href, data } = document;
	return {
		href,
		title: data.title,
		facts: documentFacts(portal, document),
		lastModified: lastModified(document),
		keywords: keywordsOf(documentKeywords(document), sectionOfDocument(document)),
		rows: [],
		figures:
			'applications' in data
				? figuresOf(document as PublishedDocument<'disclosure-reports'>)
				: undefined,
		headings: () => documentHeadings(portal, document),
	};
}

/** A page of a table; its downloads are not pages. */
export function tablePage(portal: Portal, props: TablePageProps): SitePage {
	const { href, page, part } = props;
	return {
		...barePage({
			href: pageHref(href, page),
			title: tableName(props),
			facts: tablePageFacts(portal, props),
			lastModified: part?.changedOn,
		}),
		keywords: tableArticle(portal, props) ? keywordsOf(undefined, props.published.section) : [],
		rows: tablePageRows(portal, props).filter(statesAnything),
	};
}

/** An agency's page shows what it published last; what it states is when its own record changed. */
export function agencyPage(portal: Portal, agency: Agency): SitePage {
	const { id, href, data } = agency;
	const shown = newestOf(portal, id).flatMap(({ newest }) => newest.map(lastModified));
	return {
		...barePage({
			href,
			title: data.name,
			facts: facts({
				section: agenciesSection.id,
				agencies: [id],
				dates: { updated: data.updatedOn },
			}),
			lastModified: latestDay([data.updatedOn, ...shown]),
		}),
		headings: () => agencyHeadings(portal, agency),
	};
}

export function handMadePage(portal: Portal, { href, data, filePath }: HandMadePage): SitePage {
	const { title, issuer, publishedOn, updatedOn } = data;
	return {
		...barePage({
			href,
			title,
			facts: facts({
				section: sectionOf(href).id,
				agencies: [issuer],
				dates: { published: publishedOn, updated: updatedOn },
			}),
			lastModified: updatedOn ?? publishedOn,
		}),
		keywords: keywordsOf(undefined, sectionOf(href)),
		headings: () => [title, ...bodyHeadings(portal, filePath)],
	};
}

/** The forms that have a page below the section's own. */
export function templatePages(portal: Portal, one: Section): SitePage[] {
	if (one.id !== reconsiderationTemplates.id) return [];
	return applicationTemplates
		.filter((template) => templatePath(template).startsWith(one.path))
		.map((template) =>
			barePage({
				href: templatePath(template),
				title: template.title,
				facts: facts({
					section: one.id,
					agencies: answeringFor(portal, one),
					dates: { updated: lawReviewedOn },
				}),
				lastModified: lawReviewedOn,
			}),
		);
}

/** A row without facts is none to an audit. */
function statesAnything(row: PublishedRow): boolean {
	return Object.keys(factAttributes(row)).length > 0;
}

function figuresOf({ data }: PublishedDocument<'disclosure-reports'>): SitePage['figures'] {
	const { applications, disputes } = data;
	if (!applications && !disputes) return undefined;
	return { ...(applications && { applications }), ...(disputes && { disputes }) };
}
