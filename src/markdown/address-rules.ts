import { addressProblem } from './address-problem.ts';
import type { Nodes } from 'mdast';
import type { RuleContext } from './rule-context.ts';

interface Address {
	url: string;
	isImage: boolean;
}

/** The address of a link or an image; `undefined` for other nodes. */
export function addressIn(node: Nodes): Address | undefined {
	if (node.type === 'link') return { url: node.url, isImage: false };
	if (node.type === 'image') return { url: node.url, isImage: true };
	return undefined;
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
