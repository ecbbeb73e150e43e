import { isFileAddress, isFileName, nameInAddress } from '../html/file-address.ts';
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

/** The section 附件 at the end of a body, in the order of the page and with its numbers; each file stands in it once. */
export function attachmentSection(attachments: readonly AttachmentLink[]): Block[] {
	if (attachments.length === 0) return [];
	const isCounted = attachments.every(({ number }, index) => number === String(index + 1));
	const items = attachments.map(({ address, title, number }): Block[] => {
		const link: Run = { text: title, link: address };
		const runs = number === undefined || isCounted ? [link] : [{ text: `${number}．` }, link];
		return [{ type: 'text', runs, look: plainLook }];
	});
	const list: ListBlock = { type: 'list', items, start: isCounted ? 1 : undefined };
	return [{ type: 'heading', depth: 2, runs: [{ text: '附件' }] }, list];
}

/** What portals print around the links to files. */
const around =
	/^(?:相关|政策)?(?:附件|附|点击|下载|查看|文件|已下载|大小|次|[KMG]?B|[\d一二三四五六七八九十]|[\s\p{P}])*$/iu;

function isOnlyAttachments(block: Block): boolean {
	if (block.type === 'list')
		return block.items.length > 0 && block.items.flat().every(isOnlyAttachments);
	if (block.type !== 'text') return false;
	const words = runsText(block.runs.filter((run) => !isFile(run)));
	return block.runs.some(isFile) && around.test(words);
}

function linksIn(block: Block): AttachmentLink[] {
	if (block.type === 'list') {
		const { start, items } = block;
		return items.flatMap((item, index) =>
			item
				.flatMap(linksIn)
				.map((link) =>
					start === undefined || link.number !== undefined
						? link
						: { ...link, number: String(start + index) },
				),
		);
	}
	const runs = block.type === 'table' ? block.rows.flat(2) : block.runs;
	return runs.flatMap((run, index) =>
		isFile(run) ? [linkOf(run, runs[index - 1]?.text ?? '')] : [],
	);
}

function linkOf({ link = '', text }: Run, before: string): AttachmentLink {
	const [, number] = /(\d{1,2})[\s.．、:：]*$/.exec(before) ?? [];
	return { address: link, title: text.trim() || nameInAddress(link), number };
}

function isFile({ link, text }: Run): boolean {
	return (
		link !== undefined && (link.startsWith('/files/') || isFileAddress(link) || isFileName(text))
	);
}
