import { derived } from '../derived.ts';
import { pageHref } from '../lists/lists.ts';
import { tableArticle, tablePageFacts, tablePageRows } from './table-facts.ts';
import { tableName, pagesOfTables as published } from '../records/tables.ts';
import { keywordsOf } from '../../collections/portal/meta-labels.ts';
import { sitePage } from './site-page.ts';
import { factAttributes } from '../../audit/judging/fact-attributes.ts';
import type { PublishedRow } from '../../audit/judging/facts.ts';
import type { TablePageProps } from '../records/tables.ts';
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
			found: isPart ? 'text' : page === 1 ? 'purpose' : undefined,
			subject: props,
		});
	}),
);

/** Whether a row states any fact. A row without facts is useless to an audit. */
function statesAnything(row: PublishedRow): boolean {
	return Object.keys(factAttributes(row)).length > 0;
}
