import { auditSite } from '../../src/audit/audit.ts';
import { readSite } from '../../src/audit/reading/published-site.ts';
import { publishedFolder } from './published-folder.ts';
import type { Verdict } from '../../src/audit/judging/verdict.ts';

/** What a page of a site without our facts prints. */
export interface ForeignPage {
	title: string;
	/** The first heading, if it is not the title. */
	heading?: string;
	/** The label `ContentSource`. */
	source?: string;
	column?: string;
	text?: string;
	/** Without the labels of an article, as on lists of links. */
	isColumn?: true;
	/** Titles of links. */
	links?: readonly string[];
}

const address = 'https://www.qinghe.example/';
const report = '现将本年度的有关情况报告如下，包括组织领导、制度建设、执法监督和下一步打算。';

/** The verdicts of 2025 on a county's site with this page and its home page; by id of the duty. */
export async function verdictsOnForeign(page: ForeignPage): Promise<Map<string, Verdict>> {
	const { title, heading = title, source, column, text = report, isColumn, links = [] } = page;
	const labels = isColumn
		? ''
		: `<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2026-02-09 10:00">`;
	const folder = publishedFolder({
		'robots.txt': `Sitemap: ${address}sitemap.xml\n`,
		'sitemap.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${address}p.html</loc></url></urlset>`,
		'p.html': `<!DOCTYPE html><html><head><title>${title}_青禾县人民政府</title><meta name="SiteName" content="青禾县人民政府">${labels}
${source ? `<meta name="ContentSource" content="${source}">` : ''}${column ? `<meta name="ColumnName" content="${column}">` : ''}</head>
<body><div class="TRS_Editor"><h1>${heading}</h1><p>${text}</p>${links.map((each) => `<li><a href="/x">${each}</a></li>`).join('')}</div></body></html>`,
	});
	const { verdicts } = auditSite(await readSite(folder), { today: '2026-11-28' });
	return new Map(
		verdicts
			.filter(({ period = '2025' }) => period === '2025')
			.map((verdict) => [verdict.duty, verdict]),
	);
}
