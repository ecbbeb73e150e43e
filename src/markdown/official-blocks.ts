import { markdownToMdast } from 'satteri';
import { features } from './features.ts';
import { officialParts } from '../domain/official-parts.ts';
import type { MdastNode } from 'satteri';
import type { OfficialBlock, OfficialRun } from '../domain/official-document.ts';

type Node<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
type Notes = Map<string, number>;

/**
 * A body as the blocks of an official document: links as their text, images as their description, footnotes numbered and
 * collected at the end. Reads the body as the pages do, so that what is printed is what is published.
 */
export function officialBlocks(body: string): OfficialBlock[] {
	const root = markdownToMdast(body, { features, position: false });
	if (root.type !== 'root') return [];
	const notes: Notes = new Map();
	const blocks = withParts(root.children, notes);
	return [...blocks, ...noteBlocks(root.children, notes)];
}

function withParts(nodes: readonly MdastNode[], notes: Notes): OfficialBlock[] {
	const written = nodes.filter(isParagraph);
	const parts = officialParts(
		written.map((node) => ({
			isHeading: node.type === 'heading',
			text: textOf(runsOf(node, notes)).trim(),
		})),
	);
	const partOf = new Map(written.map((node, index) => [node, parts[index]]));
	return nodes.flatMap((node) =>
		isParagraph(node)
			? [{ kind: 'paragraph' as const, part: partOf.get(node), runs: runsOf(node, notes) }]
			: blocksOf(node, 0, notes),
	);
}

function blocksOf(node: MdastNode, depth: number, notes: Notes): OfficialBlock[] {
	switch (node.type) {
		case 'paragraph':
		case 'heading':
			return [{ kind: 'paragraph', runs: runsOf(node, notes) }];
		case 'blockquote':
			return node.children.flatMap((child) => blocksOf(child, depth, notes));
		case 'code':
			return node.value
				.split('\n')
				.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] }));
		case 'list':
			return listBlocks(node, depth, notes);
		case 'table':
			return [tableBlock(node, notes)];
		default:
			return [];
	}
}

function listBlocks(list: Node<'list'>, depth: number, notes: Notes): OfficialBlock[] {
	return list.children.flatMap((item, index) => {
		const [first, ...others] = item.children;
		const opens = first?.type === 'paragraph';
		const box = item.checked === true ? '☑' : item.checked === false ? '☐' : undefined;
		const marker = list.ordered ? `${(list.start ?? 1) + index}.` : (box ?? '•');
		return [
			{ kind: 'item' as const, marker, depth, runs: opens ? runsOf(first, notes) : [] },
			...(opens ? others : item.children).flatMap((child) => blocksOf(child, depth + 1, notes)),
		];
	});
}

function tableBlock({ align, children }: Node<'table'>, notes: Notes): OfficialBlock {
	return {
		kind: 'table',
		rows: children.map((row) =>
			row.children.map((cell, index) => ({
				runs: runsOf(cell, notes),
				align: align?.[index] ?? undefined,
			})),
		),
	};
}

/** 注释, in the order in which the text refers to them. */
function noteBlocks(nodes: readonly MdastNode[], notes: Notes): OfficialBlock[] {
	const definitions = new Map(
		nodes.flatMap((node) =>
			node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [],
		),
	);
	const items = [...notes].flatMap(([identifier, number]) => {
		const runs = definitions.get(identifier)?.children.flatMap((child) => runsOf(child, new Map()));
		return runs ? [{ kind: 'item' as const, marker: `${number}.`, depth: 0, runs }] : [];
	});
	if (items.length === 0) return [];
	const text = features.gfm.footnotes.label;
	return [{ kind: 'paragraph', part: 'level-1', runs: [{ text }] }, ...items];
}

function runsOf(
	node: MdastNode,
	notes: Notes,
	style: Omit<OfficialRun, 'text'> = {},
): OfficialRun[] {
	switch (node.type) {
		case 'text':
		case 'inlineCode':
			return [{ ...style, text: unbroken(node.value) }];
		case 'break':
			return [{ text: '\n' }];
		case 'html':
			return /^<br/.test(node.value) ? [{ text: '\n' }] : [];
		case 'image':
			return node.alt ? [{ ...style, text: `（图：${node.alt}）` }] : [];
		case 'footnoteReference': {
			const number = notes.get(node.identifier) ?? notes.size + 1;
			notes.set(node.identifier, number);
			return [{ text: `[${number}]`, isRaised: true }];
		}
		case 'strong':
			return node.children.flatMap((child) => runsOf(child, notes, { ...style, isStrong: true }));
		default:
			return 'children' in node
				? node.children.flatMap((child) => runsOf(child, notes, style))
				: [];
	}
}

/** A line break of the source is a space, between Chinese characters nothing. */
function unbroken(text: string): string {
	return text.replace(/(?<![\x00-\xff])\n(?![\x00-\xff])/g, '').replaceAll('\n', ' ');
}

function textOf(runs: readonly OfficialRun[]): string {
	return runs.map(({ text }) => text).join('');
}

function isParagraph(node: MdastNode): node is Node<'paragraph'> | Node<'heading'> {
	return node.type === 'paragraph' || node.type === 'heading';
}
