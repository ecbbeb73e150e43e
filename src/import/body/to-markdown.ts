import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { BlockContent, Html, ListItem, PhrasingContent, Root, TableRow, Text } from 'mdast';
import type { Block, Run } from './block.ts';

const writer = unified()
	// Padding all cells to one width would make long cells even longer.
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' });

/** Writes blocks as Markdown. Every text is rendered unchanged; the only raw HTML is `<br>` within table cells. */
export function toMarkdown(blocks: readonly Block[]): string {
	const markdown = writer.stringify(syntaxTree(blocks)).replace(destination, plainAmpersands);
	return markdown.replace(needless, '$1$2');
}

/**
 * A backslash before a sign that is text in the dialect: `3~5天`, `张*三`, `____`. An escaped backslash stays one, so that
 * what stands behind it keeps its own.
 */
const needless = /(\\\\)|\\([_>`]|(?<!~\\)~(?!\\?~)|(?<=[\p{L}\p{N}）)]\\)\*(?!\\?\*))/gu;

/** The address of a link or picture. */
const destination = /(?<=\]\()(?:[^()\\\s]|\\.)+(?=\))/g;

/** `?a=1&b=2` instead of `?a=1\&b=2`: editors copy addresses from here. What would be a character reference stays escaped. */
function plainAmpersands(address: string): string {
	return address.replace(/\\&(?!#?\w+;)/g, '&');
}

/** The same Markdown as a syntax tree. */
function syntaxTree(blocks: readonly Block[]): Root {
	return { type: 'root', children: blocks.map(blockNode) };
}

function blockNode(block: Block): BlockContent {
	if (block.type === 'text') return { type: 'paragraph', children: phrasing(block.runs) };
	if (block.type === 'heading')
		return {
			type: 'heading',
			depth: block.depth as 2 | 3 | 4 | 5 | 6,
			children: phrasing(block.runs),
		};
	if (block.type === 'table') return { type: 'table', children: block.rows.map(rowNode) };
	const { start, items } = block;
	const children = items.map((item): ListItem => ({
		type: 'listItem',
		children: item.map(blockNode),
	}));
	return {
		type: 'list',
		ordered: start !== undefined,
		start: start ?? null,
		spread: false,
		children,
	};
}

function rowNode(cells: readonly (readonly Run[])[]): TableRow {
	return {
		type: 'tableRow',
		children: cells.map((runs) => ({ type: 'tableCell', children: phrasing(runs) })),
	};
}

function phrasing(runs: readonly Run[]): PhrasingContent[] {
	return withEmphasisOnWords(runs).flatMap((run): PhrasingContent[] => {
		const content = marked(run);
		return run.link === undefined ? content : [{ type: 'link', url: run.link, children: content }];
	});
}

function marked(run: Run): PhrasingContent[] {
	if (run.image !== undefined) return [{ type: 'image', url: run.image, alt: run.text }];
	if (run.struck) return [{ type: 'delete', children: inline(run) }];
	return run.strong ? [{ type: 'strong', children: inline(run) }] : inline(run);
}

function inline({ text }: Run): (Text | Html)[] {
	return text
		.split('\n')
		.flatMap((line, index): (Text | Html)[] => [
			...(index > 0 ? [{ type: 'html' as const, value: '<br>' }] : []),
			{ type: 'text', value: line },
		])
		.filter(({ value }) => value !== '');
}

const edge = /^([\s\p{P}\p{S}]*)([\s\S]*?)([\s\p{P}\p{S}]*)$/u;

/**
 * Moves punctuation out of emphasis and strikes: Markdown does not read `**（一）要求。**各地` as bold, because punctuation is inside the
 * marks and a letter directly outside (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run).
 */
function withEmphasisOnWords(runs: readonly Run[]): Run[] {
	return runs.flatMap((run, index) => {
		if (!run.strong && !run.struck) return [run];
		const [, before = '', words = '', after = ''] = edge.exec(run.text) ?? [];
		const plain = { strong: false, struck: false };
		const isAlone = !endsInWord(runs[index - 1]) && !startsWithWord(runs[index + 1]);
		if (words === '') return [run.struck && isAlone ? run : { ...run, ...plain }];
		const moveBefore = endsInWord(runs[index - 1]) || /^\s/.test(before);
		const moveAfter = startsWithWord(runs[index + 1]) || /\s$/.test(after);
		return [
			{ ...run, ...plain, text: moveBefore ? before : '' },
			{ ...run, text: `${moveBefore ? '' : before}${words}${moveAfter ? '' : after}` },
			{ ...run, ...plain, text: moveAfter ? after : '' },
		].filter(({ text }) => text !== '');
	});
}

function endsInWord(run: Run | undefined): boolean {
	return run !== undefined && run.link === undefined && /[^\s\p{P}\p{S}]$/u.test(run.text);
}

function startsWithWord(run: Run | undefined): boolean {
	return run !== undefined && run.link === undefined && /^[^\s\p{P}\p{S}]/u.test(run.text);
}
