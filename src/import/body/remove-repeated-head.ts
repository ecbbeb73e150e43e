import { numberKeys } from '../../domain/numbers/number-values.ts';
import { isLabelLine } from '../../domain/text/labelled-values.ts';
import { runsText } from './block.ts';
import type { Block } from './block.ts';

interface KnownHead {
	title: string;
	documentNumbers?: readonly string[];
}

/** The maximum number of blocks in which the repeated head is searched. */
const headLength = 12;

/**
 * Removes what a document's page shows above its body anyway: the title (also broken into several lines), the document
 * number, and lines such as `发布时间：2024-06-01 来源：…`.
 */
export function removeRepeatedHead(blocks: readonly Block[], known: KnownHead): Block[] {
	let rest = [...blocks];
	for (let step = 0; step < headLength; step++) {
		const repeated = repeatedAt(rest, known);
		if (repeated === 0) return rest;
		rest = rest.slice(repeated);
	}
	return rest;
}

/** How many blocks at the beginning repeat a known value. */
function repeatedAt(blocks: readonly Block[], { title, documentNumbers = [] }: KnownHead): number {
	const [first] = blocks;
	if (first?.type !== 'text') return 0;
	const text = runsText(first.runs);
	const written = numberKeys([text.trim()]);
	const known = new Set(numberKeys(documentNumbers));
	if (text.trim() !== '' && written.every((key) => known.has(key))) return 1;
	if (isLabelLine(text)) return 1;
	let joined = '';
	for (const [index, block] of blocks.slice(0, 6).entries()) {
		if (block.type !== 'text') return 0;
		joined += letters(runsText(block.runs));
		if (joined === letters(title)) return index + 1;
		if (!letters(title).startsWith(joined)) return 0;
	}
	return 0;
}

function letters(text: string): string {
	return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}
