import type { RootContent } from 'hast';
import { blockTags } from '../../domain/text/block-tags.ts';
import { attachmentRun, imageRun, noteEmbedded } from './embedded.ts';
import { withSymbols } from '../html/symbol-letters.ts';
import { noteLostNumber } from './lost-number.ts';
import { isHidden, plainStyle, styleWithin } from '../html/html-style.ts';
import { listBlocks } from './list-blocks.ts';
import { asScript } from './scripts.ts';
import { tableToBlocks } from './table-to-blocks.ts';
import { tidyRuns } from './tidy-runs.ts';
import type { Block, ParagraphLook, Run } from './block.ts';
import type { TextStyle } from '../html/html-style.ts';
import type { HtmlContext } from './html-context.ts';

const droppedTags = new Set(
	(
		'applet audio base button canvas datalist embed head iframe input link map meta noembed noframes noscript object ' +
		'optgroup option param script select style svg template textarea title video'
	).split(' '),
);

/**
 * Reads HTML as a flat list of paragraphs, lists and tables. Elements that only arrange the page (div, layout tables,
 * line breaks used as paragraph ends) are removed and their contents kept; elements without text (scripts, form
 * controls, hidden parts) are left out.
 */
export function htmlToBlocks(nodes: readonly RootContent[], context: HtmlContext): Block[] {
	const blocks: Block[] = [];
	let line: Piece[] = [];

	const endParagraph = () => {
		const runs = tidyRuns(line.map(({ run }) => run));
		if (runs.length > 0) blocks.push({ type: 'text', runs, look: lookOf(line) });
		line = [];
	};
	const add = (run: Run | undefined, style: TextStyle) => {
		if (run) line.push({ run, style });
	};
	const addBlocks = (added: readonly Block[]) => {
		endParagraph();
		blocks.push(...added);
	};
	const visit = (node: RootContent, outer: TextStyle): void => {
		if (node.type === 'text') {
			const parts = outer.preformatted ? node.value.split('\n') : [node.value];
			parts.forEach((text, index) => {
				if (index > 0) endParagraph();
				line.push({ run: textRun(text, outer, context), style: outer });
			});
		}
		if (node.type !== 'element') return;
		noteEmbedded(node, context.note);
		if (droppedTags.has(node.tagName) || isHidden(node)) return;
		if (node.tagName === 'img') {
			add(imageRun(node, context), outer);
			return;
		}
		if (node.tagName === 'table')
			return addBlocks(
				tableToBlocks(node, (content) => htmlToBlocks(content, context), context.note),
			);
		if (node.tagName === 'ul' || node.tagName === 'ol')
			return addBlocks(listBlocks(node, (content) => htmlToBlocks(content, context)));

		const isBlock = blockTags.has(node.tagName);
		const style = styleWithin(outer, node);
		if (isBlock) endParagraph();
		noteLostNumber(node, context.note);
		for (const child of node.children) visit(child, style);
		if (node.tagName === 'a') add(attachmentRun(node, context), style);
		if (isBlock || node.tagName === 'br') endParagraph();
	};

	for (const node of nodes) visit(node, plainStyle);
	endParagraph();
	return blocks;
}

/** A run and its style in the source. */
interface Piece {
	run: Run;
	style: TextStyle;
}

function textRun(
	text: string,
	{ strong, struck, deleted, link, script, symbols }: TextStyle,
	{ resolveLink }: HtmlContext,
): Run {
	return {
		text: asScript(symbols ? withSymbols(text) : text, script),
		strong: strong && !struck,
		struck,
		deleted,
		link: link === undefined ? undefined : resolveLink(link),
	};
}

function lookOf(line: readonly Piece[]): ParagraphLook {
	const styles = line.filter(({ run }) => /\S/.test(run.text)).map(({ style }) => style);
	const all = (has: (style: TextStyle) => boolean) => styles.length > 0 && styles.every(has);
	return {
		centred: all(({ centred }) => centred),
		emphasised: all(({ strong, headingTypeface }) => strong || headingTypeface),
		prominent: all(({ strong, large }) => strong || large),
		tag: styles[0]?.tag,
	};
}
