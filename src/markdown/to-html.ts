import { markdownToHtml } from 'satteri';
import { articleId, articleNumber } from './article-id.ts';
import { escapeHtml } from './escape-html.ts';
import { features } from './features.ts';
import { headingId } from './heading-id.ts';

export interface Heading {
	depth: number;
	id: string;
	text: string;
}

export interface RenderedBody {
	html: string;
	headings: Heading[];
}

/** A heading that opens with the number of a part of a law. */
const partNumber =
	/^第[零〇一二三四五六七八九十百千\d]+[编章节条](?:之[一二三四五六七八九十]+)?(?=[\s（]|$)/;

/**
 * A document's body as HTML that a strict content policy accepts: no inline styles, headings and articles (第几条) with
 * stable ids, the numbers of articles and chapters links to themselves, tables in a region that scrolls by itself, links
 * to other sites marked. `resolve` turns the address of a link or image as the editor wrote it into the one that the page
 * needs. The body has passed the content rules.
 */
export function toHtml(body: string, resolve: (url: string) => string): RenderedBody {
	const headings: Heading[] = [];
	const taken = new Set<string>();
	let tables = 0;
	const html = markdownToHtml(body, { features })
		.html.replace(/<h([1-6])>([\s\S]*?)<\/h\1>/g, (_, depth: string, content: string) => {
			const text = plainText(content);
			const id = headingId(text, taken);
			headings.push({ depth: Number(depth), id, text });
			const number = partNumber.exec(content)?.[0] ?? '';
			return `<h${depth} id="${id}">${number && anchor(id, number)}${content.slice(number.length)}</h${depth}>`;
		})
		.replace(
			/<table>/g,
			() => `<section class="table-scroll" aria-label="表格${++tables}" tabindex="0"><table>`,
		)
		.replace(/<\/table>/g, '</table></section>')
		.replace(/ style="text-align: (left|center|right)"/g, ' class="align-$1"')
		.replace(/(<(?:a|img)\b[^>]*?\s(?:href|src)=")([^"]*)"/g, (_, before: string, url: string) => {
			const target = resolve(unescape(url));
			const external = /^https?:/.test(target) && before.startsWith('<a');
			return `${before}${escapeHtml(target)}"${external ? ' rel="external noopener"' : ''}`;
		})
		.replace(/<p>(<strong>)?(第[^<\n]{0,40})/g, (unchanged, strong: string = '', text: string) => {
			const number = articleNumber(text);
			if (!number) return unchanged;
			const id = articleId(number, taken);
			return `<p class="article" id="${id}">${strong}${anchor(id, number)}${text.slice(number.length)}`;
		})
		.replace(/<img /g, '<img loading="lazy" decoding="async" ')
		.replace(/<input type="checkbox" (checked )?disabled>/g, (_, checked: string | undefined) =>
			checked
				? '<span class="task" role="img" aria-label="已完成">☑</span>'
				: '<span class="task" role="img" aria-label="未完成">☐</span>',
		);
	return { html, headings };
}

function anchor(id: string, number: string): string {
	return `<a class="anchor" href="#${id}">${number}</a>`;
}

const entities: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

function plainText(html: string): string {
	return unescape(html.replace(/<[^>]*>/g, ''));
}

function unescape(html: string): string {
	return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
