import { outOfBounds } from '../../markdown/bounds.ts';
import { markdownTree } from '../../markdown/dialect/tree-store.ts';
import type { Nodes } from 'mdast';
import type { Block } from './block.ts';

/** How many characters before and after a difference a remark quotes. */
const quoted = 15;

/**
 * The place at which Markdown that was written for `blocks` reads otherwise than they do, white space aside; `undefined` when
 * it reads the same, or is too large to be read at all.
 */
export function differsAt(markdown: string, blocks: readonly Block[]): string | undefined {
	if (outOfBounds(markdown, 'markdown')) return undefined;
	const meant = letters(blocks.map(textOf).join(''));
	const read = letters(textIn(markdownTree(markdown, 'markdown')));
	if (meant === read) return undefined;
	const place = [...meant].findIndex((_, index) => meant[index] !== read[index]);
	const at = place < 0 ? meant.length : place;
	return meant.slice(Math.max(0, at - quoted), at + quoted);
}

function letters(text: string): string {
	return text.replace(/\s/g, '');
}

function textOf(block: Block): string {
	if (block.type === 'list') return block.items.flat().map(textOf).join('');
	const runs = block.type === 'table' ? block.rows.flat(2) : block.runs;
	return runs.map(({ text }) => text).join('');
}

function textIn(node: Nodes): string {
	if (node.type === 'image') return node.alt ?? '';
	if (node.type === 'html') return '';
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textIn).join('') : '';
}
