import { outOfBounds } from '../../markdown/bounds.ts';
import { parseMarkdown } from '../../markdown/dialect/parse.ts';
import { htmlTree } from '../../markdown/dialect/to-hast.ts';
import { eachElement } from '../../markdown/tree.ts';
import { parseFragment } from '../html/parse-html.ts';
import { withoutEscapes } from '../html/entities.ts';
import { absoluteAddress, isWithinPage, mayBeFile } from '../html/absolute-address.ts';
import { attachmentSection, collectAttachments } from './collect-attachments.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { linkAddresses } from './link-addresses.ts';
import { markHeadings } from './mark-headings.ts';
import { differsAt } from './read-back.ts';
import { removeNoise } from './remove-noise.ts';
import { removeRepeatedHead } from './remove-repeated-head.ts';
import { settleRevisions } from './settle-revisions.ts';
import { takePrintedParts } from './take-printed-parts.ts';
import { textToBlocks } from './text-to-blocks.ts';
import { toMarkdown } from './to-markdown.ts';
import type { RootContent } from 'hast';
import type { Note } from '../item/source-item.ts';
import type { FormattedText } from './guess-format.ts';
import type { Block } from './block.ts';
import type { AttachmentLink } from '../item/attachment-link.ts';
import type { HtmlContext } from './html-context.ts';
import type { PrintedParts } from './take-printed-parts.ts';

/** A body in the form in which the source has it. */
export interface SourceBody {
	content: FormattedText | { format: 'page'; nodes: readonly RootContent[] };
	/** The base of relative links. */
	address?: string | undefined;
	/** Files that the source lists besides the body. */
	attachments: readonly AttachmentLink[];
	/** Finds files that lie beside the source (see files/old-files.ts). */
	file?: HtmlContext['file'] | undefined;
	/** The body lists those files too, because the record has no field for them. */
	listsFiles?: boolean | undefined;
	/** The record has fields for 附注 and 版记, which are not filled in. */
	lacksPrintedParts?: boolean | undefined;
}

/** Values of fields that the body need not repeat. */
export interface KnownFields {
	title: string;
	documentNumbers?: readonly string[];
	/** The names of the fields that are filled in. */
	filled?: ReadonlySet<string> | undefined;
}

export interface ConvertedBody {
	markdown: string;
	/** Attachments whose files lie in the public folder; the body does not list them. */
	attachments: AttachmentLink[];
	/** Addresses below `/files/` of files that have to be copied there. */
	files: string[];
	/** 附注 and 版记, which the body does not repeat. */
	printed: PrintedParts;
	notes: Note[];
}

/** Converts a body to Markdown that passes the content rules of `check`. */
export function convertBody(body: SourceBody, known: KnownFields): ConvertedBody {
	const notes: Note[] = [];
	const note = (problem: string, value?: string) =>
		void notes.push({ field: 'body', problem, value });
	const files = new Set<string>();
	const context = contextOf(body, note, files);
	const read = settleRevisions(readBlocks(body.content, context), note);
	const { blocks, attachments, mentioned } = collectAttachments(
		removeRepeatedHead(removeNoise(read), known),
	);
	const beside = body.attachments.flatMap((attachment) => {
		const address = context.resolveLink(attachment.address);
		return address === undefined ? [] : [{ ...attachment, address }];
	});
	const all = [...attachments, ...beside];
	const isRemote = ({ address }: AttachmentLink) => !address.startsWith('/files/');
	for (const { address } of [...all, ...mentioned].filter(isRemote))
		note('附件仍在原网站上，正文里保留了链接。请下载到 public/files/ 再改地址', address);
	const isListed = (attachment: AttachmentLink) => body.listsFiles === true || isRemote(attachment);
	const taken = body.lacksPrintedParts
		? takePrintedParts(blocks)
		: { printed: {}, blocks: markHeadings(blocks), notes: [] };
	notes.push(...taken.notes);
	const each = unique(all);
	const text = taken.blocks.map(linkAddresses);
	const written = [...text, ...attachmentSection(each.filter(isListed))];
	const markdown = toMarkdown(written);
	const difference = differsAt(markdown, written);
	if (difference !== undefined)
		note('正文写成 Markdown 以后，显示的与原文不完全一样，请核对这里', difference);
	return {
		markdown,
		attachments: each.filter((attachment) => !isListed(attachment)),
		files: [...files],
		printed: taken.printed,
		notes,
	};
}

function unique(attachments: readonly AttachmentLink[]): AttachmentLink[] {
	return [...new Map(attachments.map((one) => [one.address, one])).values()];
}

function readBlocks(content: SourceBody['content'], context: HtmlContext): Block[] {
	if (content.format === 'text') {
		const { blocks, wasRunOn } = textToBlocks(withoutEscapes(content.text));
		if (wasRunOn)
			context.note('原文没有分段，已在“第几条”“一、”“（一）”等处分段，文字没有改动，请核对');
		return blocks;
	}
	const beyond = content.format === 'markdown' ? outOfBounds(content.text, 'markdown') : undefined;
	// The caller reports this as the reason why the document is not imported.
	if (beyond) throw new Error(`正文第 ${beyond.line} 行：${beyond.message}`);
	if (content.format === 'page') return htmlToBlocks(content.nodes, context);
	if (content.format === 'html') return htmlToBlocks(parseFragment(content.text).children, context);
	const markdown = withoutQuotes(withWholeTables(content.text));
	const tree = htmlTree(parseMarkdown(markdown, 'markdown'), markdown);
	// What Markdown strikes through is struck, not a tracked deletion.
	eachElement(tree, (element) => {
		if (element.tagName === 'del') element.tagName = 's';
	});
	return htmlToBlocks(tree.children, context);
}

/** Removes the signs of quotations, which other Markdown has and official documents have not; `>30%` is no quotation. */
function withoutQuotes(markdown: string): string {
	return markdown.replace(/^(?:>[ \t]?)+(?![=\d])/gm, '');
}

/** Removes empty lines within tables: some exports put one between all lines. */
function withWholeTables(markdown: string): string {
	return markdown.replace(/(?<=\|[ \t]*)\n(?:[ \t]*\n)+(?=[ \t]*\|)/g, '\n');
}

function contextOf(
	{ address: base, file = () => undefined }: SourceBody,
	note: HtmlContext['note'],
	files: Set<string>,
): HtmlContext {
	const resolve = (written: string) => absoluteAddress(written, base);
	const reported = new Set<string>();
	const noteOnce = (problem: string, written: string) => {
		if (!reported.has(written)) note(problem, written.slice(0, 200));
		reported.add(written);
	};
	const found = (written: string) => {
		const old = mayBeFile(written) ? file(written) : undefined;
		if (old && 'address' in old) files.add(old.address);
		return old;
	};
	const resolveLink = (written: string) => {
		const old = found(written);
		if (old && 'address' in old) return old.address;
		if (old) noteOnce(`附件没有复制：${old.fault}`, written);
		const address = resolve(written);
		if (address === undefined && !isWithinPage(written))
			noteOnce('链接是相对地址，原网页的网址不详，只保留了文字。请补上完整网址', written);
		return address;
	};
	return { resolve, resolveLink, file: found, note };
}
