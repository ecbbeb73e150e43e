import type { Section } from '../declarations/section.ts';
import type { Site } from '../registers/site.ts';
import type { PublicationTime } from '../../domain/dates/calendar-date.ts';

/** What the labels say of a page that is a document. */
export interface Article {
	title: string;
	publishedOn?: PublicationTime | undefined;
	source: string;
	keywords?: readonly string[] | undefined;
	description?: string | undefined;
}

interface LabelledPage {
	site: Site;
	section: Section;
	article?: Article | undefined;
	url: string;
	description: string;
}

interface Label {
	name: string;
	content: string;
}

/**
 * The labels that every page of a government site must carry (国办发〔2017〕47号): of the site on all pages, of the
 * column on the pages of a column, of the article on a document's page. Names are case-sensitive. `PubDate` has a time only
 * where one is known.
 */
export function metaLabels({ site, section, article, url, description }: LabelledPage): Label[] {
	const labels = {
		SiteName: site.name,
		SiteDomain: new URL(site.address).host,
		SiteIDCode: site.siteCode,
		ColumnName: section.title,
		ColumnDescription: section.description,
		ColumnKeywords: section.keywords,
		ColumnType: section.columnType,
		...(article && {
			ArticleTitle: article.title,
			PubDate: article.publishedOn,
			ContentSource: article.source,
			Keywords: keywordsOf(article.keywords, section).join(','),
			Description: article.description ?? description,
			Url: url,
		}),
	};
	return Object.entries(labels).flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** The keywords of an article; one without its own has its column's name. None holds a mark that separates keywords. */
export function keywordsOf(
	keywords: readonly string[] | undefined,
	{ title }: Pick<Section, 'title'>,
): string[] {
	return (keywords ?? [title])
		.flatMap((keyword) => keyword.split(/[,，、;；]/))
		.flatMap((keyword) => keyword.trim() || []);
}
