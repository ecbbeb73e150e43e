import { isAttachment } from '../html/absolute-address.ts';
import { plainLook, runsText } from './block.ts';
import type { Block, ListBlock, Run } from './block.ts';
import type { AttachmentLink } from '../item/attachment-link.ts';

/**
 * Removes from `blocks` the paragraphs that are only links to files, and returns those links. Links to files within
 * running text stay where they are and are returned as `mentioned`.
 */
export function collectAttachments(blocks: readonly Block[]): {
	blocks: Block[];
	attachments: AttachmentLink[];
	mentioned: AttachmentLink[];
} {
	const attachments = blocks.filter(isOnlyAttachments).flatMap(linksIn);
	const rest = blocks.filter((block) => !isOnlyAttachments(block));
	return { blocks: rest, attachments, mentioned: rest.flatMap(linksIn) };
}

/** The section 附件 at the end of a body. */
export function attachmentSection(attachments: readonly AttachmentLink[]): Block[] {
	if (attachments.length === 0) return [];
	const unique = [
		...new Map(attachments.map((attachment) => [attachment.address, attachment])).values(),
	];
	const items = unique.map(({ address, title }): Block[] => [
		{ type: 'text', runs: [{ text: title, link: address }], look: plainLook },
	]);
	const list: ListBlock = { type: 'list', items };
	return [{ type: 'heading', depth: 2, runs: [{ text: '附件' }] }, list];
}

/** The file name in an address. */
export function nameInAddress(address: string): string {
	const last = URL.parse(address)?.pathname.split('/').at(-1) ?? '';
	try {
		return decodeURIComponent(last) || address;
	} catch {
		return last || address;
	}
}

function isOnlyAttachments(block: Block): boolean {
	if (block.type === 'list')
		return block.items.length > 0 && block.items.flat().every(isOnlyAttachments);
	if (block.type !== 'text') return false;
	const words = runsText(block.runs.filter((run) => !isFile(run)));
	return (
		block.runs.some(isFile) &&
		/^(?:相关)?(?:附件|附|点击|下载|文件|[\d一二三四五六七八九十]|[\s\p{P}])*$/u.test(words)
	);
}

function linksIn(block: Block): AttachmentLink[] {
	if (block.type === 'list') return block.items.flat().flatMap(linksIn);
	const runs = block.type === 'table' ? block.rows.flat(2) : block.runs;
	return runs
		.filter(isFile)
		.map(({ link = '', text }) => ({ address: link, title: text.trim() || nameInAddress(link) }));
}

function isFile({ link }: Run): boolean {
	return link !== undefined && isAttachment(link);
}
