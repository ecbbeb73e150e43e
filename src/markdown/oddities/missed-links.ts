import { hidden } from './hide-signs.ts';
import { onEachLine, briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** The source of a pattern for an address, without blanks and brackets. */
const address = String.raw`(?:(?:https?:\/\/|www\.|mailto:|\.{0,2}\/|#)[^\s()（）]+|[^\s()（）：，。；]+\.(?:mdx?|pdf|docx?|xlsx?|pptx?|csv|zip|rar|ofd|wps|jpe?g|png|gif|html?))`;

interface MissedLink {
	pattern: RegExp;
	/** What is wrong. The groups of the pattern are its arguments. */
	reason: (words: string, address: string) => string;
	/** The right form, where nothing else can be meant. */
	right?: (words: string, address: string) => string;
}

const link = (words: string, url: string) => `[${words}](${url})`;

/** The forms of links that did not become links; the first that fits a place names it. */
const kinds: readonly MissedLink[] = [
	{
		pattern: new RegExp(String.raw`\[([^[\]]*)\](?:（(${address})[)）]|\((${address})）)`, 'g'),
		reason: (words, url) => `链接的圆括号要用英文的：${link(words, url)}`,
		right: link,
	},
	{
		pattern: new RegExp(String.raw`【([^【】]*)】[(（](${address})[)）]`, 'g'),
		reason: (words, url) =>
			`链接的文字要用英文的方括号 [ ]，地址用英文的圆括号：${link(words, url)}`,
	},
	{
		pattern: new RegExp(String.raw`［([^［］]*)］[(（](${address})[)）]`, 'g'),
		reason: (words, url) => `链接的括号要用英文的：${link(words, url)}`,
		right: link,
	},
	{
		pattern: new RegExp(String.raw`\[([^[\]]*)\]\s+\((${address})\)`, 'g'),
		reason: (words, url) => `方括号和圆括号之间不能有空格：${link(words, url)}`,
		right: link,
	},
	{
		pattern: /\[([^[\]]*)\]\(\s*([^\s()]+(?:[ \t\u3000]+[^\s()]+)+)\s*\)/g,
		reason: (words, url) =>
			`链接的地址里不能有空格。请给文件改一个没有空格的名称，或者把空格写成 %20：${link(words, url.replace(/\s+["“'].*$/, '').replace(/\s/g, '%20'))}`,
	},
	{
		pattern: new RegExp(String.raw`[(（]([^()（）]+)[)）]\[(${address})\]`, 'g'),
		reason: (words, url) => `方括号和圆括号写反了：${link(words, url)}`,
	},
	{
		pattern: new RegExp(
			String.raw`\[([^[\]]+)\](https?:\/\/[^\s()（）\u3000-\u9fff]+|\/files\/[^\s()（），。；]+)`,
			'g',
		),
		reason: (words, url) => `链接的地址要写在圆括号里：${link(words, url)}`,
	},
	{
		pattern: new RegExp(String.raw`^\s*\[([^[\]^][^[\]]*)\][:：]\s*<?(${address})`, 'g'),
		reason: (words, url) => `这种写法不起作用，会照样显示。请在用到的地方写 ${link(words, url)}`,
	},
	{
		pattern: /\[([^[\]]*)\]\(([^()]*)\)?/g,
		reason: () => '链接写成 [文字](地址)，括号要成对，地址里没有空格和括号',
	},
	{
		pattern: /([^\s[\]]{0,80})\]\(([^()]*)\)?/g,
		reason: () => '前面少了方括号，链接写成 [文字](地址)',
	},
];

/** `line` with blanks in place of what is named as a link, so that other rules do not name its brackets again. */
export function withoutMissedLinks(line: string): string {
	if (!/[\]］】]/.test(line)) return line;
	return kinds.reduce((rest, { pattern }) => blanked(rest, pattern), line);
}

function blanked(line: string, pattern: RegExp): string {
	return line.replace(pattern, (written) => ' '.repeat(written.length));
}

/** Links that did not become links: readers see brackets and an address. */
export function findMissedLinks({ shown }: BodyView): Oddity[] {
	return onEachLine(shown, (line, number) => {
		if (!/[\]］】]/.test(line)) return undefined;
		let rest = line;
		return kinds.flatMap((kind) => {
			const matches = [...rest.matchAll(kind.pattern)];
			rest = blanked(rest, kind.pattern);
			// A bracket with a backslash is meant as a bracket.
			return matches
				.filter(([written]) => !written.startsWith(hidden))
				.map((match) => oddityOf(kind, match, number));
		});
	});
}

function oddityOf({ reason, right }: MissedLink, match: RegExpExecArray, line: number): Oddity {
	const { index: column, 0: before } = match;
	const [words = '', url = ''] = match.slice(1).filter((group) => group !== undefined);
	const after = right?.(words, url);
	return {
		line,
		message: `“${briefly(before)}”没有成为链接。${reason(words, url)}`,
		...(after !== undefined && { corrections: [{ line, column, before, after }] }),
	};
}
