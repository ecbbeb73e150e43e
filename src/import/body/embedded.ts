import type { Element, ElementContent } from 'hast';
import { isFileAddress, nameInAddress } from '../html/file-address.ts';
import { pictureAddress } from '../html/picture-address.ts';
import type { Run } from './block.ts';
import type { HtmlContext } from './html-context.ts';

/** What a link says that stands for a picture without a description. */
const undescribed = '图片（原文未附说明）';

/**
 * The picture, if its file lies beside the pages; else a link that replaces it, with a note on what is left to do, because
 * pages show no images of other sites. `undefined` for icons.
 */
export function imageRun(image: Element, context: HtmlContext): Run | undefined {
	const { resolve, note } = context;
	const source = pictureAddress(image);
	if (source === '' || isIcon(image, source)) return undefined;
	const description = describedBy(image);
	const found = context.file(source);
	if (found && 'address' in found) {
		if (description === undefined)
			note('图片已放进 public/files/，原文没有图片说明，请补上', found.address);
		return { text: description ?? undescribed, image: found.address };
	}
	if (found) note(`图片没有复制：${found.fault}`, source.slice(0, 200));
	const address = resolve(source);
	if (address === undefined) {
		note(
			'图片没有随文导入，正文里留了说明。请把图片放进 public/files/ 再补上',
			source.slice(0, 200),
		);
		return { text: '（此处有图片，未随文导入）' };
	}
	note('图片仍在原网站上，正文里改成了链接。请下载到 public/files/ 再补上图片和说明', address);
	return { text: description ? `图片：${description}` : undescribed, link: address };
}

function isIcon({ properties }: Element, source: string): boolean {
	const sizes = [properties['width'], properties['height']].map(Number);
	return (
		sizes.some((pixels) => pixels > 0 && pixels <= 40) ||
		/(?:^|[/_-])(?:icon|ico|spacer|blank)/i.test(source)
	);
}

function describedBy({ properties }: Element): string | undefined {
	return [properties['alt'], properties['title']]
		.map((value) => String(value ?? '').trim())
		.find(
			(value) => value !== '' && !/\.(?:jpe?g|png|gif|bmp|webp)$|^(?:图片|image|img)$/i.test(value),
		);
}

/** The name of a file, for a link to it that shows only an icon; `undefined` for other links. */
export function attachmentRun(link: Element, { resolve, file }: HtmlContext): Run | undefined {
	const written = String(link.properties['href'] ?? '');
	const found = file(written);
	const address = found && 'address' in found ? found.address : resolve(written);
	if (address === undefined || hasText(link)) return undefined;
	if (address === resolve(written) && !isFileAddress(address)) return undefined;
	return {
		text:
			String(link.properties['title'] ?? '').trim() || nameInAddress(resolve(written) ?? written),
		link: address,
	};
}

function hasText(node: ElementContent): boolean {
	if (node.type === 'text') return node.value.trim() !== '';
	if (node.type !== 'element') return false;
	return node.tagName === 'img'
		? pictureAddress(node) !== '' && !isIcon(node, pictureAddress(node))
		: node.children.some(hasText);
}

const embeddingTags = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

/** Adds a note on a frame, film or embedded document, which is not imported. */
export function noteEmbedded(element: Element, note: HtmlContext['note']): void {
	const source = pictureAddress(element) || String(element.properties['data'] ?? '');
	if (embeddingTags.has(element.tagName) && source !== '')
		note(`正文里嵌入的内容（${element.tagName}）没有导入`, source.slice(0, 200));
}
