import { linesOfNodes } from './body-view.ts';
import { onEachLine, briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** A sign that has a meaning in other dialects of Markdown and is text in this one. */
interface TextSign {
	pattern: RegExp;
	message: string;
}

/** The first that fits a line names it. */
const signs: readonly TextSign[] = [
	{ pattern: /`/, message: '里的反引号会照样显示，不起作用。请删去，强调用 **文字**' },
	{
		pattern: /^[\s\u3000]*[>＞](?![>＞=\d\s]*[\d=])/,
		message: '行首的大于号会照样显示，不是引用。请删去；引文用引号',
	},
	{
		pattern: /^\s*(?:={2,}|-{1,2})\s*$/,
		message: '会照样显示：上一行不会因此成为标题。标题写成 ## 标题；分隔线写 ---，前后各空一行',
	},
	{ pattern: /^\s*\[toc\]\s*$/i, message: '会照样显示：目录由网站自动生成。请删去这一行' },
	{ pattern: /^\s*:{3,}/, message: '会照样显示，不起作用。请删去这一行' },
	{ pattern: /\{[#.][\w-]+\}\s*$/, message: '里花括号的内容会照样显示，不起作用。请删去' },
	{
		pattern:
			/&amp;(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|middot|mdash|hellip|#x?[\da-f]+);|&(?:nbsp|ldquo|rdquo|middot|mdash|hellip)(?![;\w])/i,
		message: '里有网页的代码，会照样显示。请改成它代表的符号或者空格',
	},
];

/** Signs of other dialects, which readers see as they are typed. */
export function findOtherSigns(view: BodyView): Oddity[] {
	return [
		...fences(view),
		...onEachLine(view.words, (line, number) => {
			if (fence.test(line)) return undefined;
			const sign = signs.find(({ pattern }) => pattern.test(line));
			const written = view.lines[number - 1] ?? '';
			return sign && { line: number, message: `“${briefly(written)}”${sign.message}` };
		}),
		...rulesBelowText(view),
	];
}

const fence = /^\s*(?:`{3,}|~{3,})/;

/** The first lines of blocks of code, which are text here. */
function fences({ words }: BodyView): Oddity[] {
	const places = words.flatMap((line, index) => (fence.test(line) ? [index] : []));
	return places
		.filter((_, order) => order % 2 === 0)
		.map((index) => ({
			line: index + 1,
			message: `“${briefly(words[index] ?? '')}”会照样显示：这里没有代码块。请删去这一行和结尾的那一行，内容照普通文字写`,
		}));
}

/** A line of dashes directly below a text, which makes no heading of it. */
function rulesBelowText(view: BodyView): Oddity[] {
	const text = linesOfNodes(view, 'paragraph');
	return view.nodes.flatMap((node): Oddity[] => {
		const line = node.type === 'thematicBreak' ? node.position?.start.line : undefined;
		const above = view.lines[(line ?? 0) - 2] ?? '';
		if (line === undefined || above.trim() === '' || !text.has(line - 1)) return [];
		return [
			{
				line,
				message: `这里是一条横线，上一行“${briefly(above)}”没有成为标题。要标题，写成 ## ${briefly(above)}；要横线，上面空一行`,
			},
		];
	});
}
