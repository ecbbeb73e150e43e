import type { Element, Root } from 'hast';
import { mayBeFile } from '../html/absolute-address.ts';
import { isFileAddress, isFileName, nameInAddress } from '../html/file-address.ts';
import { attribute, lineOf, linksIn } from './html-tree.ts';
import type { AttachmentLink } from '../item/attachment-link.ts';

/** The files that a page offers outside its body, under their addresses as written. */
export function filesBeside(root: Root, body: readonly Element[]): AttachmentLink[] {
	return linksIn(root, new Set(body)).flatMap((link) => {
		const address = attribute(link, 'href').trim();
		const text = lineOf(link);
		if (!mayBeFile(address)) return [];
		return isFileAddress(address) || isFileName(text)
			? [{ address, title: text || attribute(link, 'title') || nameInAddress(address) }]
			: [];
	});
}
