import { addressProblem } from './address-problem.ts';
import { bareAddress } from './bare-address.ts';
import type { MdastNode } from 'satteri';
import type { RuleContext } from './rule-context.ts';

interface Address {
	url: string;
	isImage: boolean;
}

/** The addresses that reference links use; their definitions are elsewhere in the body. */
export function definitionsOf(nodes: readonly MdastNode[]): ReadonlyMap<string, string> {
	const definitions = new Map<string, string>();
	for (const node of nodes)
		if (node.type === 'definition' && !definitions.has(node.identifier))
			definitions.set(node.identifier, node.url);
	return definitions;
}

/**
 * The address in a link, an image, an image reference (from its definition) or a definition, which counts as a link;
 * `undefined` for other nodes.
 */
export function addressIn(
	node: MdastNode,
	definitions: ReadonlyMap<string, string>,
): Address | undefined {
	if (node.type === 'definition') return { url: node.url, isImage: false };
	if (node.type === 'link') return { url: linkAddress(node), isImage: false };
	if (node.type === 'image') return { url: node.url, isImage: true };
	if (node.type !== 'imageReference') return undefined;
	const url = definitions.get(node.identifier);
	return url === undefined ? undefined : { url, isImage: true };
}

function linkAddress({ url, children }: Extract<MdastNode, { type: 'link' }>): string {
	const [words] = children;
	const bare = words?.type === 'text' ? bareAddress(url, words.value) : undefined;
	return bare?.address ?? url;
}

/** The problem with the address of a link or image, in Chinese; `undefined` when there is none. */
export function problemOf(
	{ url, isImage }: Address,
	{ linkProblem, imageProblem }: RuleContext,
): string | undefined {
	if (url === '') return '链接没有地址';
	const problem = addressProblem(url);
	if (problem || !isImage) return problem ?? linkProblem(url);
	if (/^(?:https?:|\/(?:files|brand)\/)/.test(url)) return imageProblem(url);
	return `图片要放在 public/files/，写成 /files/文件名（现在是 ${url}）`;
}
