import type { Element, RootContent } from 'hast';
import { declared } from '../html/html-style.ts';
import { plainLook } from './block.ts';
import { ownNumber } from './own-number.ts';
import { printedNumber } from './printed-number.ts';
import type { Block, Run } from './block.ts';

type ToBlocks = (content: readonly RootContent[]) => Block[];

interface Part {
	child: RootContent;
	blocks: Block[];
	/** What a browser prints before the item; absent for bullets, and for what is not an item. */
	number?: string | undefined;
}

/**
 * A list; or paragraphs when the items have their own numbers, contain more than text, or are numbered in a way that
 * Markdown does not know (1. 3. 5., a., 一、): the numbers that a browser prints then stand in the text.
 */
export function listBlocks(list: Element, toBlocks: ToBlocks): Block[] {
	const parts = numbered(list, toBlocks);
	const items = parts.map(({ blocks }) => blocks);
	const hasOwnNumber = ({ blocks: [first] }: Part) => ownNumber.test(textOf(first));
	if (items.length === 0) return [];
	const isNumbered = parts.some(({ number }) => number !== undefined);
	const isSimple = parts.every((part) => isSimpleItem(part) && !hasOwnNumber(part));
	const start = isNumbered ? startOf(parts) : undefined;
	if (isSimple && (!isNumbered || start !== undefined)) return [{ type: 'list', start, items }];
	return parts.flatMap((part) =>
		part.number === undefined || hasOwnNumber(part)
			? part.blocks
			: withNumber(part.blocks, part.number),
	);
}

function numbered(list: Element, toBlocks: ToBlocks): Part[] {
	const style = styleOf(list);
	const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
	const isReversed = list.properties['reversed'] !== undefined;
	let next = integer(list.properties['start']) ?? (isReversed ? items.length : 1);
	const parts: Part[] = [];
	for (const child of list.children) {
		const blocks = toBlocks([child]);
		const isItem = child.type === 'element' && child.tagName === 'li';
		if (isItem) next = integer(child.properties['value']) ?? next;
		const number = isItem && style !== undefined ? printedNumber(next, style) : undefined;
		if (isItem) next += isReversed ? -1 : 1;
		if (blocks.length > 0) parts.push({ child, blocks, number });
	}
	return parts;
}

/** How the items are numbered; `undefined` for bullets. */
function styleOf(list: Element): string | undefined {
	const styled =
		declared(list, 'list-style-type') ??
		declared(list, 'list-style')
			?.split(/\s+/)
			.find((word) => word !== 'inside' && word !== 'outside');
	const isBulleted = styled !== undefined && ['none', 'disc', 'circle', 'square'].includes(styled);
	if (isBulleted) return undefined;
	if (list.tagName !== 'ol') return undefined;
	const type = String(list.properties['type'] ?? '');
	return types.get(type) ?? styled ?? 'decimal';
}

const types = new Map([
	['a', 'lower-alpha'],
	['A', 'upper-alpha'],
	['i', 'lower-roman'],
	['I', 'upper-roman'],
]);

function integer(value: unknown): number | undefined {
	const number = Number.parseInt(String(value ?? ''), 10);
	return Number.isNaN(number) ? undefined : number;
}

/** The first number, if the numbers are `3.`, `4.`, `5.` and so on. */
function startOf(parts: readonly Part[]): number | undefined {
	const start = integer(parts[0]?.number);
	const isPlain = parts.every(({ number }, index) => number === `${(start ?? 0) + index}.`);
	return start !== undefined && start >= 0 && isPlain ? start : undefined;
}

function isSimpleItem({ child, blocks: [first, ...rest] }: Part): boolean {
	return (
		child.type === 'element' &&
		child.tagName === 'li' &&
		first?.type === 'text' &&
		rest.every(({ type }) => type === 'text' || type === 'list')
	);
}

function withNumber(blocks: readonly Block[], number: string): Block[] {
	const [first, ...rest] = blocks;
	const gap = number.endsWith('、') ? '' : ' ';
	const mark: Run = { text: `${number}${gap}` };
	if (first?.type === 'text') return [{ ...first, runs: [mark, ...first.runs] }, ...rest];
	return [{ type: 'text', runs: [{ text: number }], look: plainLook }, ...blocks];
}

function textOf(block: Block | undefined): string {
	return block?.type === 'text' ? (block.runs[0]?.text ?? '') : '';
}
