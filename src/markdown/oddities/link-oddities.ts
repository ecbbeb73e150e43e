import { briefly } from './oddity.ts';
import type { Oddity } from './oddity.ts';
import type { BodyView } from './body-view.ts';

const picture = /\.(?:jpe?g|png|gif|svg|webp|bmp)$/i;

/** Titles of links, which only a mouse shows, and pictures that became links because their ！ is a Chinese one. */
export function findLinkOddities({ nodes, lines }: BodyView): Oddity[] {
	return nodes.flatMap((node): Oddity[] => {
		if ((node.type !== 'link' && node.type !== 'image') || !node.position) return [];
		const { line, column } = node.position.start;
		const found: Oddity[] = [];
		if (node.title)
			found.push({
				line,
				message: `链接的提示文字“${briefly(node.title)}”在手机上和纸上看不到。要让读者看到，请写进正文`,
			});
		const before = (lines[line - 1] ?? '').slice(0, column - 1);
		if (node.type === 'link' && before.endsWith('！') && picture.test(node.url))
			found.push({
				line,
				message: '图片前面的叹号要用英文的 !，否则只是一个链接：![图片内容](地址)',
				...(before.trim() === '！' && {
					corrections: [{ line, column: column - 2, before: '！', after: '!' }],
				}),
			});
		return found;
	});
}
