import type { PrintedOrigin } from '../judging/facts.ts';
import type { PageParts } from './page-parts.ts';

/** The words before the name of the publisher, as portals print it. */
const sourceWords =
	/(?:信息来源|文章来源|来源|发布机构|发布单位|发文机关|发文机构|公开主体|信息发布者)\s*[:：]\s*([^\s，。；|【】[\]（）()]{2,40})/;

/** What a page prints about its origin. `labelOf` gives the content of one of its labels. */
export function printedOrigin(
	{ content, labels }: PageParts,
	labelOf: (name: string) => string | undefined,
): PrintedOrigin {
	const source = labelOf('ContentSource') || sourceWords.exec(content.text)?.[1];
	const isArticle = labels.has('ArticleTitle') || labels.has('PubDate');
	return {
		source: source?.replaceAll(/\s/g, '') || undefined,
		column: labelOf('ColumnName') || undefined,
		isList: !isArticle && content.linkLength > content.text.trim().length,
	};
}
