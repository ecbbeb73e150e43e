import type { HtmlTag } from './html-problems.ts';

/**
 * The maximum depth of nested tags. No document needs more, and thousands of nested tags crash programs that read them.
 */
const deepest = 10;

const withoutEnd = new Set(['br']);

/**
 * Tags without a partner, and what to do, in Chinese. `tags` are those of one paragraph or of the whole body. A tag
 * that is closed elsewhere, or never, would contain what follows, and `<details>` would hide it.
 */
export function unbalanced<Tag extends HtmlTag>(
	tags: readonly Tag[],
): { tag: Tag; message: string }[] {
	const found: { tag: Tag; message: string }[] = [];
	const open: Tag[] = [];
	for (const tag of tags) {
		const { name, isEnd } = tag;
		if (withoutEnd.has(name)) continue;
		if (!isEnd) {
			open.push(tag);
			if (open.length > deepest)
				return [...found, { tag, message: `HTML 标签套了 ${deepest} 层以上，请减少层数` }];
		} else if (open.at(-1)?.name === name) open.pop();
		else
			found.push({
				tag,
				message: `</${name}> 前面没有与它相配的 <${name}>，或者中间有标签没有结束`,
			});
	}
	for (const tag of open)
		found.push({ tag, message: `<${tag.name}> 没有结束，请在同一段里写上 </${tag.name}>` });
	return found;
}
