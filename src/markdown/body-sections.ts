import { markdownToMdast } from 'satteri';
import { features } from './features.ts';
import type { MdastNode } from 'satteri';

/** A heading of a body with what stands below it, up to the next heading of its level or a higher one. */
export interface BodySection {
	heading: string;
	/** 1-based line of the body on which the heading stands. */
	line: number;
	text: string;
}

/** The sections of a Markdown body, in order; deeper ones stand within their parents' text and for themselves. */
export function bodySections(body: string): BodySection[] {
	const lines = body.split('\n');
	const root: MdastNode = markdownToMdast(body, { features });
	const headings =
		root.type === 'root' ? root.children.filter((node) => node.type === 'heading') : [];
	return headings.map((heading, index) => {
		const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
		const line = heading.position?.start.line ?? 1;
		return {
			heading: plainText(heading),
			line,
			text: lines.slice(line, (next?.position?.start.line ?? lines.length + 1) - 1).join('\n'),
		};
	});
}

function plainText(node: MdastNode): string {
	if ('value' in node) return node.value ?? '';
	return 'children' in node ? node.children.map(plainText).join('') : '';
}
