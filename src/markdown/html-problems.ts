import { writtenElements } from './allow-list.ts';

/** A tag or a problem in a piece of HTML, with its offset from the beginning. */
interface Place {
	offset: number;
}

export interface HtmlTag extends Place {
	name: string;
	isEnd: boolean;
}

export interface HtmlProblem extends Place {
	/** In Chinese. */
	message: string;
	/** The tag if its element is refused as a whole; `undefined` for other problems. */
	tag?: Pick<HtmlTag, 'name' | 'isEnd'>;
}

/**
 * Matches one piece of HTML: text, a comment whose end all programs agree on, or a tag. Anything else could be read
 * differently by a browser and by this check.
 */
const piece =
	/[^<]+|<!--(?!-?>)(?:(?!--!?>)[^])*-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/iy;

/** The parts of a piece of HTML within Markdown that must not be published, and the tags of elements that may be. */
export function readHtml(html: string): { problems: HtmlProblem[]; tags: HtmlTag[] } {
	const problems: HtmlProblem[] = [];
	const tags: HtmlTag[] = [];
	for (let offset = 0; offset < html.length; offset = piece.lastIndex) {
		piece.lastIndex = offset;
		const found = piece.exec(html);
		if (!found) {
			problems.push({ offset, message: unreadable(html.slice(offset)) });
			break;
		}
		const [, end, name, attributes = ''] = found;
		if (name === undefined) continue;
		const message = tagProblem(name, attributes);
		const tag = { name: name.toLowerCase(), isEnd: end === '/' };
		const isAllowed = writtenElements.includes(tag.name);
		if (message) problems.push({ offset, message, ...(!isAllowed && { tag }) });
		if (isAllowed) tags.push({ offset, ...tag });
	}
	return { problems, tags };
}

function tagProblem(name: string, attributes: string): string | undefined {
	if (!writtenElements.includes(name.toLowerCase())) return tagRefused(name);
	return /^\s*\/?$/.test(attributes) ? undefined : attributesRefused(name);
}

export function tagRefused(name: string): string {
	const how = name.toLowerCase() === 'table' ? tableRemedy : '';
	return `不能用 HTML 标签 <${name}>，请用 Markdown 写法${how}`;
}

const tableRemedy =
	'：每行写成 | 甲 | 乙 |，表头下面加一行 | - | - |；有合并格的，把原来的表格放进附件';

export function attributesRefused(name: string): string {
	return `HTML 标签 <${name}> 不能带属性，请写成 <${name}>`;
}

function unreadable(rest: string): string {
	const words = rest.split('\n', 1)[0]?.slice(0, 40) ?? '';
	return rest.startsWith('<!--')
		? `注释写得不完整：${words}。应写成 <!-- 内容 -->，内容里不能有 --!>，开头不能是 > 或 ->`
		: `不能用这种 HTML：${words}。请用 Markdown 写法；只是文字时，在 < 前面加反斜杠`;
}
