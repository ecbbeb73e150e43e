import { toString } from 'mdast-util-to-string';
import { onEachLine, briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

/** The levels of headings; # is the title of the document. */
const highest = 2;
const deepest = 6;

/** Lines that begin with the sign of a heading and did not become one, and headings without words. */
export function findHeadingSigns({ nodes, shown }: BodyView): Oddity[] {
	const empty = nodes.flatMap((node): Oddity[] =>
		node.type === 'heading' && node.depth > 1 && toString(node).trim() === '' && node.position
			? [
					{
						line: node.position.start.line,
						message: '标题只有 #，没有文字。请写上文字，或者删去这一行',
					},
				]
			: [],
	);
	return [...empty, ...onEachLine(shown, headingOddity)];
}

const start = /^([\s\u3000]*)([#＃]+)([\s\u3000]*)(.*)$/u;

function headingOddity(line: string, number: number): Oddity | undefined {
	const [, indent = '', signs = '', blank = '', words = ''] = start.exec(line) ?? [];
	if (signs === '' || words === '') return undefined;
	const level = '#'.repeat(Math.max(highest, signs.length));
	const right = `${level} ${briefly(words)}`;
	if (signs.length > deepest)
		return {
			line: number,
			message: `“${briefly(line)}”不是标题，# 会照样显示：标题最多 ${deepest} 个 #，请减少`,
		};
	if (signs.length === 1 && !isTitle(signs, blank, words)) return undefined;
	const before = `${indent}${signs}${blank}`;
	const corrections =
		signs.length > 1 ? [{ line: number, column: 0, before, after: `${level} ` }] : undefined;
	return {
		line: number,
		message: `“${briefly(line)}”不是标题，# 会照样显示。${reasonOf(indent, signs, blank)}：${right}`,
		...(corrections && { corrections }),
	};
}

function reasonOf(indent: string, signs: string, blank: string): string {
	if (signs.includes('＃')) return '要用英文的 #，后面空一格';
	if (blank === '') return '# 后面要空一格';
	if (/[^ \t]/.test(indent)) return '# 前面不能有空格';
	return '# 后面要用英文的空格';
}

/** Whether a line with a single sign is meant as a title, not #1机组 or #话题#. */
function isTitle(sign: string, blank: string, words: string): boolean {
	if (/[#＃]/.test(words)) return false;
	if (sign === '＃') return blank !== '' || /^[\p{Script=Han}（]/u.test(words);
	return /^[\p{Script=Han}（“《]/u.test(words);
}
