import { derived } from '../derived.ts';
import { absolute } from '../absolute.ts';
import { pageHref } from '../page-href.ts';
import { tableArticle, tablePageFacts, tablePageRows } from './table-facts.ts';
import { tableName, pagesOfTables as published } from '../records/tables.ts';
import { keywordsOf } from '../../collections/portal/meta-labels.ts';
import { sitePage } from './site-page.ts';
import { openDataSection } from '../../collections/sections/sections.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import { dataSetJsonLd } from '../../formats/json-ld/data-set.ts';
import { factAttributes } from '../../audit/judging/fact-attributes.ts';
import type { PublishedRow } from '../../audit/judging/facts.ts';
import type { Portal } from '../portal.ts';
import type { PublishedTable, TablePageProps } from '../records/tables.ts';
import type { SitePage } from './site-page.ts';

/** The pages of the tables; their downloads are not pages. */
export const tablePages = derived((portal): readonly SitePage<TablePageProps>[] =>
	published(portal).map((props) => {
		const { href, page, part } = props;
		const { table, section } = props.published;
		const article = tableArticle(portal, props);
		const isPart = href !== section.path;
		return sitePage(portal, {
			href: pageHref(href, page),
			title: tableName(props),
			number: page,
			section,
			description: table.description,
			article,
			facts: tablePageFacts(portal, props),
			lastModified: part?.changedOn,
			keywords: article ? keywordsOf(undefined, section) : [],
			rows: tablePageRows(portal, props).filter(statesAnything),
			saysNothing: () => props.rows.length === 0 && props.withdrawn.length === 0,
			...(!isPart && { jsonLd: () => tableData(portal, props.published) }),
			found: isPart ? 'text' : page === 1 ? 'purpose' : undefined,
			subject: props,
		});
	}),
);

/** The table for programs, with its newest files. */
function tableData(portal: Portal, { table, section, parts }: PublishedTable): string {
	const { name, owner, county, dataLicence } = portal.site;
	return dataSetJsonLd({
		name: section.title,
		description: table.description,
		url: absolute(portal, section.path),
		publisher: owner ?? name,
		place: county,
		modified: latestDay(parts.map(({ changedOn }) => changedOn)),
		licence: dataLicence,
		catalogue: absolute(portal, openDataSection.path),
		files: parts.slice(0, mostFiles).map(({ href }) => absolute(portal, href.slice(0, -1))),
	});
}

/** The catalogue of all data has the others. */
const mostFiles = 5;

/** Whether a row states any fact. A row without facts is useless to an audit. */
function statesAnything(row: PublishedRow): boolean {
	return Object.keys(factAttributes(row)).length > 0;
}
