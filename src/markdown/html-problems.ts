import { writtenElements } from './allow-list.ts';

/** A place in a piece of HTML that breaks a rule, by its distance from the beginning. */
export interface HtmlProblem {
	offset: number;
	message: string;
}

/**
 * One piece of HTML after the other: text, a comment that all programs see end at the same place, a tag. What is none of them
 * could be read otherwise by a browser than by this check.
 */
const piece =
	/[^<]+|<!--(?!-?>)(?:(?!--!?>)[^])*-->|<\/?([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/iy;

/** What of a piece of HTML within Markdown may not be published. */
export function htmlProblems(html: string): HtmlProblem[] {
	const problems: HtmlProblem[] = [];
	for (let offset = 0; offset < html.length; offset = piece.lastIndex) {
		piece.lastIndex = offset;
		const [, name, attributes = ''] = piece.exec(html) ?? [];
		if (piece.lastIndex === 0)
			return [...problems, { offset, message: unreadable(html.slice(offset)) }];
		const message = name && tagProblem(name, attributes);
		if (message) problems.push({ offset, message });
	}
	return problems;
}

function tagProblem(name: string, attributes: string): string | undefined {
	if (!writtenElements.includes(name.toLowerCase()))
		return `不能用 HTML 标签 <${name}>，请用 Markdown 写法`;
	return /^\s*\/?$/.test(attributes) ? undefined : attributesRefused(name);
}

/** Tags never carry attributes. */
export function attributesRefused(name: string): string {
	return `HTML 标签 <${name}> 不能带属性，请写成 <${name}>`;
}

function unreadable(rest: string): string {
	const words = rest.split('\n', 1)[0]?.slice(0, 40) ?? '';
	return rest.startsWith('<!--')
		? `注释写得不完整：${words}。应写成 <!-- 内容 -->，内容里不能有 -->、--!>，开头不能是 > 或 ->`
		: `不能用这种 HTML：${words}。请用 Markdown 写法；只是文字时，在 < 前面加反斜杠`;
}
