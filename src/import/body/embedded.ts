import type { Element, ElementContent } from 'hast';
import { isAttachment } from '../html/absolute-address.ts';
import { nameInAddress } from './collect-attachments.ts';
import type { Run } from './block.ts';
import type { HtmlContext } from './html-context.ts';

/**
 * A link that replaces an image, with a note on what is left to do: images are not fetched, and pages show no images of
 * other sites. `undefined` for icons.
 */
export function imageRun({ properties }: Element, { resolve, note }: HtmlContext): Run | undefined {
	const source = String(properties['src'] ?? '');
	const size = [properties['width'], properties['height']]
		.map(Number)
		.filter((pixels) => pixels > 0);
	const isIcon =
		size.some((pixels) => pixels <= 40) || /(?:^|[/_-])(?:icon|ico|spacer|blank)/i.test(source);
	if (source === '' || isIcon) return undefined;
	const address = resolve(source);
	if (address === undefined) {
		note(
			'图片没有随文导入，正文里留了说明。请把图片放进 public/files/ 再补上',
			source.slice(0, 200),
		);
		return { text: '（此处有图片，未随文导入）' };
	}
	const description = [properties['alt'], properties['title']]
		.map((value) => String(value ?? '').trim())
		.find((value) => value !== '' && !/\.(?:jpe?g|png|gif|bmp|webp)$/i.test(value));
	note('图片仍在原网站上，正文里改成了链接。请下载到 public/files/ 再补上图片和说明', address);
	return { text: description ? `图片：${description}` : '图片（原文未附说明）', link: address };
}

/** The name of a file, for a link to it that shows only an icon; `undefined` for other links. */
export function attachmentRun(link: Element, { resolve }: HtmlContext): Run | undefined {
	const address = resolve(String(link.properties['href'] ?? ''));
	if (address === undefined || !isAttachment(address) || hasText(link)) return undefined;
	return {
		text: String(link.properties['title'] ?? '').trim() || nameInAddress(address),
		link: address,
	};
}

function hasText(node: ElementContent): boolean {
	if (node.type === 'text') return node.value.trim() !== '';
	return node.type === 'element' && node.children.some(hasText);
}

const embeddingTags = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

/** Adds a note on a frame, film or embedded document, which is not imported. */
export function noteEmbedded({ tagName, properties }: Element, note: HtmlContext['note']): void {
	const source = String(properties['src'] ?? properties['data'] ?? '');
	if (embeddingTags.has(tagName) && source !== '')
		note(`正文里嵌入的内容（${tagName}）没有导入`, source.slice(0, 200));
}
